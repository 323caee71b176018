package info.becs.core.events.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a node goes by what it was told: other nodes work for the same listeners. */
class KnownTest {

    private long now = 1;
    private final Known known = new Known(() -> now);

    @Test
    void knowsNothingAtFirst() {
        assertThat(known.position()).isEmpty();
        assertThat(known.mayHaveDue()).isTrue();
    }

    @Test
    void knowsAPlaceForASecond() {
        known.standsAt(7);

        pass(Duration.ofMillis(999));
        assertThat(known.position()).hasValue(7);
        pass(Duration.ofMillis(1));
        assertThat(known.position()).isEmpty();
    }

    @Test
    void countsTheSecondFromTheLastPlace() {
        known.standsAt(7);
        pass(Duration.ofMillis(999));
        known.standsAt(8);
        pass(Duration.ofMillis(999));

        assertThat(known.position()).hasValue(8);
    }

    @Test
    void asksForDeliveriesOnceInASecond() {
        known.hasNothingDue();

        pass(Duration.ofMillis(999));
        assertThat(known.mayHaveDue()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(known.mayHaveDue()).isTrue();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
