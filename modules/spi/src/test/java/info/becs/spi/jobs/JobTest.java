package info.becs.spi.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import info.becs.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTest {

    private static final Text LABEL = Text.same("label");

    @ParameterizedTest
    @ValueSource(strings = {"", "cleaning", "Core.cleaning", "core.", "core..x", "core.x y", "../core.x"})
    void aNameThatIsNotDottedWordsIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Job.every(name, LABEL, Duration.ofMinutes(1)));
    }

    @Test
    void whatWouldNeverRestIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Job.every("core.cleaning", LABEL, Duration.ofSeconds(9)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T21:29:59Z, 2026-11-26T21:30:00Z",
        "2026-11-26T21:30:00Z, 2026-11-27T21:30:00Z",
        "2026-12-31T22:00:00Z, 2027-01-01T21:30:00Z"
    })
    void aDailyJobComesAtItsTimeInDhaka(Instant now, Instant next) {
        assertThat(Job.daily("core.cleaning", LABEL, LocalTime.of(3, 30)).after(now))
                .isEqualTo(next);
    }

    @Test
    void aRepeatedJobComesAfterItsPause() {
        Instant now = Instant.parse("2026-11-26T04:00:00Z");

        assertThat(Job.every("core.cleaning", LABEL, Duration.ofMinutes(5)).after(now))
                .isEqualTo(now.plusSeconds(300));
    }
}
