package info.becs.core.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);

    @Test
    void itEndsWhenNobodyWasThere() {
        Session session = lasting(Duration.ofHours(12));

        assertThat(session.isOver(NOW.plus(IDLE).minusMillis(1), IDLE)).isFalse();
        assertThat(session.isOver(NOW.plus(IDLE), IDLE)).isTrue();
    }

    @Test
    void itEndsAtItsHourWhoeverIsThere() {
        Session session = lasting(Duration.ofMinutes(10));

        assertThat(session.isOver(NOW.plus(Duration.ofMinutes(10)), IDLE)).isTrue();
        assertThat(session.isOver(NOW.plus(Duration.ofMinutes(9)), IDLE)).isFalse();
    }

    @Test
    void whatEndedIsKnownByItselfOrByItsAccount() {
        assertThat(SessionsEnded.one("s").concerns("a", "s")).isTrue();
        assertThat(SessionsEnded.one("s").concerns("a", "t")).isFalse();
        assertThat(SessionsEnded.allOf("a").concerns("a", "s")).isTrue();
        assertThat(SessionsEnded.allOf("a").concerns("b", "s")).isFalse();
        assertThat(SessionsEnded.of(SessionsEnded.allOf("a").subject())).isEqualTo(SessionsEnded.allOf("a"));
        assertThat(SessionsEnded.of(SessionsEnded.one("s").subject())).isEqualTo(SessionsEnded.one("s"));
    }

    private static Session lasting(Duration longest) {
        return new Session("id", "hash", "account", Factors.ONE, new Visit("Firefox", ""), NOW, longest);
    }
}
