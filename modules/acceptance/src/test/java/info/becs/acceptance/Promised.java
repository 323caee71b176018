package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How soon something is promised to come, on a machine that has nothing else to do. One that has is slow now and then, and
 * that says nothing: of a few tries one must keep the promise.
 */
final class Promised {

    private static final int TRIES = 5;

    private Promised() {}

    /** @param tried does it once more; how long that took */
    static void within(Duration promised, Supplier<Duration> tried) {
        List<Duration> took = new ArrayList<>();
        do {
            took.add(tried.get());
        } while (took.get(took.size() - 1).compareTo(promised) > 0 && took.size() < TRIES);
        assertThat(took).as("each try").anyMatch(each -> each.compareTo(promised) <= 0);
    }

    /** How long this takes. */
    static Duration of(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
