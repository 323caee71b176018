package info.becs.testkit.fakes;

import info.becs.spi.jobs.Jobs;
import java.util.ArrayList;
import java.util.List;

/** Notes which jobs were asked for. */
public final class FakeJobs implements Jobs {

    private final List<String> asked = new ArrayList<>();

    @Override
    public void runSoon(String name) {
        asked.add(name);
    }

    /** In the order of asking. */
    public List<String> asked() {
        return List.copyOf(asked);
    }
}
