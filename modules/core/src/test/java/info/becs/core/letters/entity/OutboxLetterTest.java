package info.becs.core.letters.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import info.becs.spi.letters.Letter.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutboxLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final String LINK = "https://example.org/#key";

    private static OutboxLetter letter() {
        var wording = Wording.of("en", "Come in", "{{link}}", Map.of("link", LINK), Set.of("link"));
        return new OutboxLetter("1", Channel.MAIL, "ada@example.org", "core.x", wording, wording.secretsAsText(), NOW);
    }

    @Test
    void whatHasLeftIsNotSentAgain() {
        var letter = letter();
        letter.sent(NOW);

        assertThat(catchThrowableOfType(Problem.class, () -> letter.retry(NOW)).code())
                .isEqualTo("core.letter.already-sent");
        assertThat(letter.state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void whatIsOverIsNotSentAtAll() {
        var letter = letter().about(null, NOW.plusSeconds(60));
        letter.keep();

        assertThat(letter.isTooLate(NOW.plusSeconds(59))).isFalse();
        assertThat(catchThrowableOfType(Problem.class, () -> letter.retry(NOW.plusSeconds(60)))
                        .code())
                .isEqualTo("core.letter.too-late");
        assertThat(letter.state()).isEqualTo(LetterState.KEPT);
    }

    @Test
    void aSecretIsForgottenWhenItHasLeft() {
        var letter = letter();
        assertThat(letter.wording(kept -> kept).open()).isEqualTo(LINK);

        letter.sent(NOW);

        assertThat(letter.wording(kept -> kept).open()).isEqualTo(Wording.HIDDEN);
    }

    @Test
    void aRefusalForGoodIsNotTriedAgain() {
        var letter = letter();
        letter.refused("x".repeat(500));

        assertThat(letter.state()).isEqualTo(LetterState.DEAD);
        assertThat(letter.error().orElseThrow()).hasSize(200);
    }

    @Test
    void staffLetItGoFromTheBeginning() {
        var letter = letter();
        letter.refused("550");
        letter.retry(NOW.plusSeconds(5));

        assertThat(letter.state()).isEqualTo(LetterState.WAITING);
        assertThat(letter.nextAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(letter.error()).isEmpty();
    }

    @Test
    void whatIsStoppedIsWholeWhenItIsWantedAgain() {
        var letter = letter().ifStillWanted("K7PM-92QX");
        letter.unwanted();
        assertThat(letter.state()).isEqualTo(LetterState.UNWANTED);

        letter.retry(NOW);

        assertThat(letter.state()).isEqualTo(LetterState.WAITING);
        assertThat(letter.wording(kept -> kept).open()).isEqualTo(LINK);
    }

    @Test
    void theFirstFailureWaitsTenSeconds() {
        var letter = letter();
        letter.failed("down", NOW);

        assertThat(letter.state()).isEqualTo(LetterState.WAITING);
        assertThat(Duration.between(NOW, letter.nextAt())).isEqualTo(Duration.ofSeconds(10));
    }
}
