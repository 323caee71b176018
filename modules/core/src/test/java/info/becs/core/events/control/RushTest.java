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
        rush.came("words", 99);

        assertThat(rush.holds("words")).isFalse();
    }

    @Test
    void holdsBackUntilItIsOver() {
        rush.came("words", 100);

        assertThat(rush.holds("words")).isTrue();
        pass(Duration.ofMillis(699));
        assertThat(rush.holds("words")).isTrue();
        pass(Duration.ofMillis(1));
        assertThat(rush.holds("words")).isFalse();
    }

    @Test
    void holdsBackForAMinuteOfOneRush() {
        comesFor(Duration.ofSeconds(59));
        assertThat(rush.holds("words")).isTrue();

        comesFor(Duration.ofSeconds(1));
        assertThat(rush.holds("words")).as("keeps up with what still comes").isFalse();

        pass(Duration.ofSeconds(1));
        rush.came("words", 100);
        assertThat(rush.holds("words")).as("in the next rush").isTrue();
    }

    /** Whoever opens cases catches up after a flood and tells of each: that must not hold them back again. */
    @Test
    void isNoneForWhoeverHearsLittle() {
        rush.came("words", 256);

        assertThat(rush.holds("words")).isTrue();
        assertThat(rush.holds("cases")).isFalse();
    }

    private void comesFor(Duration time) {
        for (long end = now + time.toNanos(); now < end; pass(Duration.ofMillis(500))) {
            rush.came("words", 100);
        }
        rush.came("words", 100);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
