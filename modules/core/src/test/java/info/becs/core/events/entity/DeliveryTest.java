package info.becs.core.events.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.events.Event;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
    static final StoredEvent EVENT = new StoredEvent("b", 7, Event.of("core.test.happened", "1"));

    final Delivery delivery = new Delivery("1", "complaints/cases", EVENT, "boom", NOON);

    /** C10 */
    @Test
    void thePausesGrowAndThenItIsSetAside() {
        Duration last = Duration.between(NOON, delivery.nextAt());
        for (int i = 0; i < 5; i++) {
            delivery.failed("boom", NOON);
            Duration pause = Duration.between(NOON, delivery.nextAt());
            assertThat(pause).isGreaterThan(last);
            last = pause;
        }
        assertThat(delivery.state()).isEqualTo(Delivery.State.RETRY);
        delivery.failed("boom", NOON);
        assertThat(delivery.state()).isEqualTo(Delivery.State.SET_ASIDE);
    }

    @Test
    void somebodyWhoHasLookedStartsItAnew() {
        for (int i = 0; i < 6; i++) {
            delivery.failed("boom", NOON);
        }
        delivery.again(NOON.plusSeconds(5));
        assertThat(delivery.state()).isEqualTo(Delivery.State.RETRY);
        assertThat(delivery.nextAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(delivery.attempts()).isZero();
    }
}
