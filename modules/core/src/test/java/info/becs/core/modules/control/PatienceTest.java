package info.becs.core.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience(80);

    private void waitFor(int senders) {
        for (int i = 0; i < senders; i++) {
            patience.waits();
        }
    }

    /** C25 */
    @Test
    void itEndsTheSoonerTheMoreAreWaitedFor() {
        assertThat(patience.now(true)).isEqualTo(Duration.ofSeconds(20));
        waitFor(24);
        assertThat(patience.now(true)).isEqualTo(Duration.ofSeconds(10));
        waitFor(24);
        assertThat(patience.now(true)).isEqualTo(Duration.ofSeconds(1));
        waitFor(1_000);
        assertThat(patience.now(true)).isEqualTo(Duration.ofSeconds(1));
    }

    /** C25 */
    @Test
    void aFewPlacesAreKeptForThoseWhoMaySendAllAtOnce() {
        waitFor(59);
        assertThat(patience.now(false)).isPositive();
        waitFor(1);
        assertThat(patience.now(false)).isZero();
        patience.goesOn();
        assertThat(patience.now(false)).isPositive();
    }

    /** C25 */
    @Test
    void alsoASmallNodeWaitsForSomebody() {
        var small = new Patience(1);
        assertThat(small.now(false)).isPositive();
        small.waits();
        assertThat(small.now(false)).isPositive();
        small.waits();
        assertThat(small.now(false)).isZero();
    }
}
