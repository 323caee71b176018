package info.becs.testkit.fakes;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A job of so many steps that notes where each began. */
public final class FakeJob implements JobHandler {

    private final Job job;
    private final int steps;
    private final List<String> places = new ArrayList<>();
    private String stoppedAt;

    public FakeJob(String name, int steps) {
        this.job = Job.every(name, Text.same(name), Duration.ofHours(1));
        this.steps = steps;
    }

    @Override
    public Job job() {
        return job;
    }

    @Override
    public JobStep run(String place) {
        places.add(place);
        int done = place.isEmpty() ? 1 : Integer.parseInt(place) + 1;
        Text said = Text.same(done + " of " + steps);
        return (done < steps ? JobStep.goOn(String.valueOf(done), said) : JobStep.done(said)).of(done, steps);
    }

    @Override
    public void stopped(String place) {
        stoppedAt = place;
    }

    /** Where somebody has stopped it; empty if nobody has. */
    public Optional<String> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    /** Where the steps began, in their order. */
    public List<String> places() {
        return List.copyOf(places);
    }
}
