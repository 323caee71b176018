package info.becs.core.events.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    final Pace pace = new Pace();

    @Test
    void aListenerThatIsNotKnownYetIsGivenOne() {
        assertThat(pace.size()).isEqualTo(1);
    }

    @Test
    void whileItIsQuickItIsGivenMoreButNeverWithoutEnd() {
        took(Duration.ofMillis(10), 3);
        assertThat(pace.size()).isEqualTo(8);
        took(Duration.ofMillis(10), 20);
        assertThat(pace.size()).isEqualTo(256);
    }

    @Test
    void whenItIsSlowItIsGivenFewerButNeverNone() {
        took(Duration.ofMillis(10), 2);
        took(Duration.ofSeconds(2), 1);
        assertThat(pace.size()).isEqualTo(2);
        took(Duration.ofSeconds(2), 5);
        assertThat(pace.size()).isEqualTo(1);
    }

    @Test
    void inBetweenItStays() {
        took(Duration.ofMillis(10), 2);
        took(Duration.ofMillis(500), 5);
        assertThat(pace.size()).isEqualTo(4);
    }

    @Test
    void afterAFailureItIsGivenOne() {
        took(Duration.ofMillis(10), 5);
        pace.failed();
        assertThat(pace.size()).isEqualTo(1);
    }

    private void took(Duration time, int times) {
        for (int i = 0; i < times; i++) {
            pace.took(time);
        }
    }
}
