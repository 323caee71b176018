package info.becs.core.events.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who can wait does so in a flood, and not for ever. */
class RushTest {

    private long now = 1;
    private final Rush rush = new Rush(() -> now);

    @Test
    void holdsNobodyBackWhileLittleComes() {
        rush.came(99);

        assertThat(rush.holds("words")).isFalse();
    }

    @Test
    void holdsBackUntilItIsOver() {
        rush.came(100);

        assertThat(rush.holds("words")).isTrue();
        pass(Duration.ofMillis(699));
        assertThat(rush.holds("words")).isTrue();
        pass(Duration.ofMillis(1));
        assertThat(rush.holds("words")).isFalse();
    }

    @Test
    void holdsEachBackForAMinuteOfOneRush() {
        comesFor(Duration.ofSeconds(30), "words");
        assertThat(rush.holds("figures")).isTrue();

        comesFor(Duration.ofSeconds(30), "words");
        assertThat(rush.holds("words")).as("keeps up with what still comes").isFalse();
        assertThat(rush.holds("figures")).as("began to wait later").isTrue();

        pass(Duration.ofSeconds(1));
        rush.holds("words");
        rush.came(100);
        assertThat(rush.holds("words")).as("in the next rush").isTrue();
    }

    private void comesFor(Duration time, String listener) {
        for (long end = now + time.toNanos(); now < end; pass(Duration.ofMillis(500))) {
            rush.came(100);
            rush.holds(listener);
        }
        rush.came(100);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
