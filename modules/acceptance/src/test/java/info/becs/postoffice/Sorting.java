package info.becs.postoffice;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A job of three steps that remembers where each began; told to, it fails at the second or waits to be let on. */
@ApplicationScoped
public class Sorting implements JobHandler {

    private static final int STEPS = 3;
    private static final long PATIENCE_MILLIS = 300;

    private final List<String> places = new CopyOnWriteArrayList<>();
    private final Semaphore mayGoOn = new Semaphore(0);
    private volatile boolean failing;
    private volatile boolean paced;

    @Override
    public Job job() {
        return Job.every("postoffice.sorting", Text.of("চিঠি বাছাই", "Sort the letters"), Duration.ofDays(30));
    }

    @Override
    public JobStep run(String place) throws InterruptedException {
        int done = place.isEmpty() ? 0 : Integer.parseInt(place);
        if (failing && done == 1) {
            throw new IllegalStateException("secret of somebody");
        }
        if (paced && !mayGoOn.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            return JobStep.goOn(place, said(done)).of(done, STEPS);
        }
        places.add(place);
        return done + 1 < STEPS
                ? JobStep.goOn(String.valueOf(done + 1), said(done + 1)).of(done + 1, STEPS)
                : JobStep.done(said(done + 1)).of(done + 1, STEPS);
    }

    @Override
    public void stopped(String place) {
        places.add("stopped at " + place);
    }

    private static Text said(int done) {
        return Text.of("{0} বার", "{0} of 3").with(done);
    }

    List<String> places() {
        return List.copyOf(places);
    }

    void is(boolean nowFailing, boolean nowPaced) {
        failing = nowFailing;
        paced = nowPaced;
        mayGoOn.drainPermits();
        places.clear();
    }

    void goOn() {
        mayGoOn.release();
    }
}
