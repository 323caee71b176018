package info.becs.bench;

import java.time.Duration;

/** How long and how often: enough to be sure of, bounded in any case. */
record Plan(Duration warm, Duration round, int rounds) {

    static Plan asked() {
        return new Plan(
                Duration.ofSeconds(Long.getLong("bench.warm")),
                Duration.ofSeconds(Long.getLong("bench.seconds")),
                Integer.getInteger("bench.rounds"));
    }
}
