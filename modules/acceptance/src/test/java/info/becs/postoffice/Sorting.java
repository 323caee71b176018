package info.becs.postoffice;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A job of three steps that remembers where each began, and, if it is told to, fails at the second. */
@ApplicationScoped
public class Sorting implements JobHandler {

    private static final int STEPS = 3;

    private final List<String> places = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    @Override
    public Job job() {
        return Job.every("postoffice.sorting", Text.of("চিঠি বাছাই", "Sort the letters"), Duration.ofDays(30));
    }

    @Override
    public JobStep run(String place) {
        int done = place.isEmpty() ? 0 : Integer.parseInt(place);
        if (failing && done == 1) {
            throw new IllegalStateException("secret of somebody");
        }
        places.add(place);
        Text said = Text.of("{0} বার", "{0} of 3").with(done + 1);
        return done + 1 < STEPS ? JobStep.goOn(String.valueOf(done + 1), said) : JobStep.done(said);
    }

    List<String> places() {
        return List.copyOf(places);
    }

    void fail(boolean now) {
        failing = now;
        places.clear();
    }
}
