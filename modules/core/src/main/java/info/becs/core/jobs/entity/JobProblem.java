package info.becs.core.jobs.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.time.Duration;

/** Everything that can be wrong with asking for a job. */
public final class JobProblem {

    private JobProblem() {}

    public static Problem unknown(String name) {
        return Problem.notFound(
                "core.job.not-found",
                Text.of("'{0}' নামে কোনো কাজ নেই।", "No module that is open offers the job '{0}'.")
                        .with(name));
    }

    public static Problem notRunning(String name) {
        return Problem.conflict(
                "core.job.not-running",
                Text.of(
                                "'{0}' এখন চলছে না, তাই থামানোর কিছু নেই।",
                                "'{0}' is not being done, so there is nothing to stop.")
                        .with(name));
    }

    public static Problem tooManyWatch() {
        return Problem.of(
                        Problem.Kind.TOO_MANY,
                        "core.job.too-many-watch",
                        Text.of(
                                "এখন অনেকে কাজ দেখছেন। একটু পরে আবার চেষ্টা করুন।",
                                "Many people watch jobs at this moment. Ask for the list, or try again soon."))
                .retryAfter(Duration.ofSeconds(5));
    }

    public static Problem running(String name) {
        return Problem.conflict(
                "core.job.running",
                Text.of("'{0}' এখনই চলছে।", "'{0}' is being done at this moment.")
                        .with(name));
    }
}
