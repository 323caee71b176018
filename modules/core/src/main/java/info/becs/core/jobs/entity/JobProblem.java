package info.becs.core.jobs.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** Everything that can be wrong with asking for a job. */
public final class JobProblem {

    private JobProblem() {}

    public static Problem unknown(String name) {
        return Problem.notFound(
                "core.job.not-found",
                Text.of("'{0}' নামে কোনো কাজ নেই।", "No module that is open offers the job '{0}'.")
                        .with(name));
    }

    public static Problem running(String name) {
        return Problem.conflict(
                "core.job.running",
                Text.of("'{0}' এখনই চলছে।", "'{0}' is being done at this moment.")
                        .with(name));
    }
}
