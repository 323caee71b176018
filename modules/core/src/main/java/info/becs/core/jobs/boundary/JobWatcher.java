package info.becs.core.jobs.boundary;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One person who watches jobs, and what they were told last. Looked at by one thread at a time. */
final class JobWatcher {

    private static final Logger LOG = System.getLogger(JobWatcher.class.getName());

    private static final int LOOKS = 30;

    private final SseEventSink sink;
    private final Sse sse;
    private final JobViews views;
    private final Locale locale;
    private final BooleanSupplier present;
    private final Map<String, JobView> told = new HashMap<>();
    private int looks;

    JobWatcher(SseEventSink sink, Sse sse, JobViews views, Locale locale, BooleanSupplier present) {
        this.sink = sink;
        this.sse = sse;
        this.views = views;
        this.locale = locale;
        this.present = present;
    }

    /** Tells what is new; false if there is nothing more to tell, or nobody to tell it to. */
    boolean look() {
        if (++looks > LOOKS || sink.isClosed() || !present.getAsBoolean()) {
            return false;
        }
        List<JobView> now = views.all(locale);
        for (JobView job : now) {
            // What ended meanwhile is told as well: whoever watched it has to hear of the end.
            boolean isWatched = job.isUnderWay() || told.containsKey(job.name());
            if (isWatched && !job.equals(told.put(job.name(), job))) {
                send(job);
            }
        }
        return now.stream().anyMatch(JobView::isUnderWay);
    }

    private void send(JobView job) {
        sink.send(sse.newEventBuilder()
                .name("job")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(JobView.class, job)
                .build());
    }

    void end() {
        try {
            sink.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Whoever watched jobs has gone already", e);
        }
    }
}
