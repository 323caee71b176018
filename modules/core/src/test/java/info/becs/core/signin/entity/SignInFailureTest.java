package info.becs.core.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.core.signin.entity.SignInFailure.Patience;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInFailureTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");
    private static final Patience PATIENCE = new Patience(5, Duration.ofMinutes(15), Duration.ofHours(1));

    private final SignInFailure failure = new SignInFailure(Guarded.account("password", "a"), NOW);

    @Test
    void pausesGrowAndEnd() {
        tries(5);
        assertThat(failure.pause(NOW)).hasValue(Duration.ofSeconds(1));
        tries(3);
        assertThat(failure.pause(NOW)).hasValue(Duration.ofSeconds(8));
        tries(100);
        assertThat(failure.pause(NOW)).hasValue(Duration.ofMinutes(15));
        assertThat(failure.pause(NOW.plus(Duration.ofMinutes(15)))).isEmpty();
    }

    @Test
    void aFewMistakesCostNothing() {
        tries(4);

        assertThat(failure.pause(NOW)).isEmpty();
    }

    @Test
    void whatIsLongAgoCountsNoMore() {
        tries(100);
        Instant later = NOW.plus(Duration.ofMinutes(61));

        failure.count(PATIENCE, later);

        assertThat(failure.pause(later)).isEmpty();
    }

    @Test
    void aSuccessTakesItsOwnTryOut() {
        tries(5);

        failure.forgive();

        assertThat(failure.pause(NOW)).isEmpty();
        failure.count(PATIENCE, NOW);
        assertThat(failure.pause(NOW)).isPresent();
    }

    @Test
    void aNameIsTheSameHoweverItIsWritten() {
        Guarded name = Guarded.name("password", "nobody@example.org");

        for (String other : new String[] {
            "NOBODY@example.org",
            " nobody@example.org ",
            "ｎobody@example.org",
            "no\u200Bbody@example.org",
            "nobody@EXAMPLE.ORG\t"
        }) {
            assertThat(Guarded.name("password", other)).isEqualTo(name);
        }
        assertThat(Guarded.name("second", "nobody@example.org")).isNotEqualTo(name);
        assertThat(Guarded.name("password", "somebody@example.org")).isNotEqualTo(name);
    }

    private void tries(int howMany) {
        for (int i = 0; i < howMany; i++) {
            failure.count(PATIENCE, NOW);
        }
    }
}
