package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.IntakeOffice;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue;
import info.becs.spi.forms.SubmissionProgress;
import info.becs.testkit.fakes.FakeDialogue;
import info.becs.testkit.fakes.FakeProgress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** F9 */
class StandingsTest {

    private final IntakeOffice office = new IntakeOffice();
    private final UUID id = UUID.randomUUID();
    private final Receipt receipt = office.intakes.intake.receive(
            "test.tiny", id, GivenAnswers.read("{\"name\":\"রহিমা\",\"truth\":true}"), Channel.API, Locale.ENGLISH);
    private final Standings standings = office.intakes.standings;

    @Test
    void aWrongNumberAWrongSecretAndNonsenseAreAllTheSame() {
        String secret = receipt.secret().text();

        assertThat(standings.find("B-0000-0000", secret)).isEmpty();
        assertThat(standings.find(receipt.number(), "0000-0000-0000-0000")).isEmpty();
        assertThat(standings.find("", "")).isEmpty();
        assertThat(standings.find("\u0000", "<script>")).isEmpty();
    }

    /** Row 9: a hit costs what a miss costs until it is known, so the time tells nothing. */
    @Test
    void everyGuessIsLookedUpAndComparedOnce() {
        var counting = new CountingReceipts(standings.receipts);
        standings.receipts = counting;
        var guesses = List.of(
                Map.entry("B-0000-0000", receipt.secret().text()),
                Map.entry(receipt.number(), "0000-0000-0000-0000"),
                Map.entry("", ""),
                Map.entry(receipt.number(), receipt.secret().text()));
        for (int i = 0; i < guesses.size(); i++) {
            standings.find(guesses.get(i).getKey(), guesses.get(i).getValue());
            assertThat(counting.compared).isEqualTo(i + 1);
        }
    }

    /** F9 */
    @Test
    void whatWasDividedIsToldByMatter() {
        office.platform.with(
                "complaints",
                SubmissionDialogue.class,
                new FakeDialogue()
                        .begins(id, receipt.receivedAt(), "Two things")
                        .divides(id, "one", "two"));

        var standing = standings.find(receipt.number(), receipt.secret().text()).orElseThrow();

        assertThat(standing.matters())
                .extracting(SubmissionDialogue.Matter::code)
                .containsExactly("one", "two");
    }

    private static final class CountingReceipts extends Receipts {
        private final Receipts receipts;
        private int compared;

        CountingReceipts(Receipts receipts) {
            this.receipts = receipts;
        }

        @Override
        public boolean isOf(ReceiptSecret secret, String hash) {
            compared++;
            return receipts.isOf(secret, hash);
        }
    }

    @Test
    void theRightOnesTellTheSteps() {
        var standing = standings.find(receipt.number(), receipt.secret().text()).orElseThrow();

        assertThat(standing.receiptNumber()).isEqualTo(receipt.number());
        assertThat(standing.steps()).singleElement().matches(s -> s.what().en().equals("Received."));
    }

    @Test
    void theyAreUnderstoodHoweverTheyAreTyped() {
        assertThat(standings.find(
                        receipt.number().toLowerCase(Locale.ROOT).replace("-", " "),
                        receipt.secret().code()))
                .isPresent();
    }

    @Test
    void whoeverHandlesItAddsStepsInTheOrderOfTime() {
        var progress = new FakeProgress()
                .step(id, receipt.receivedAt().plus(Duration.ofDays(2)), Text.same("second"))
                .step(id, receipt.receivedAt().plus(Duration.ofDays(1)), Text.same("first"));
        office.platform.with("complaints", SubmissionProgress.class, progress);

        assertThat(standings
                        .find(receipt.number(), receipt.secret().code())
                        .orElseThrow()
                        .steps())
                .extracting(s -> s.what().en())
                .containsExactly("Received.", "first", "second");
    }

    @Test
    void aModuleThatFailsTakesOnlyItsOwnStepsAway() {
        office.platform.with("broken", SubmissionProgress.class, submission -> {
            throw new IllegalStateException("broken");
        });

        assertThat(standings
                        .find(receipt.number(), receipt.secret().code())
                        .orElseThrow()
                        .steps())
                .hasSize(1);
    }

    @Test
    void whoeverHandlesItIsSpokenToOnceForEachReply() {
        var dialogue = new FakeDialogue().begins(id, receipt.receivedAt(), "Which order was it?");
        office.platform.with("complaints", SubmissionDialogue.class, dialogue);
        var reply = new SubmissionDialogue.Reply("1", "message", "The second one", "");

        standings.dialogues.take(id, reply);
        standings.dialogues.take(id, reply);

        var said = standings
                .find(receipt.number(), receipt.secret().code())
                .orElseThrow()
                .dialogue()
                .orElseThrow();
        assertThat(said.sayings())
                .extracting(SubmissionDialogue.Saying::words)
                .containsExactly("Which order was it?", "The second one");
        assertThat(catchThrowableOfType(Problem.class, () -> standings.dialogues.take(UUID.randomUUID(), reply))
                        .code())
                .isEqualTo("forms.status.nobody-listens");
    }

    @Test
    void theBudgetOfFailuresEndsGuessingForAMinute() {
        for (int i = 0; i < 5; i++) {
            standings.find("B-0000-0000", "");
        }
        var problem = catchThrowableOfType(Problem.class, () -> standings.find("B-0000-0000", ""));

        assertThat(problem.kind()).isEqualTo(Kind.TOO_MANY);
        assertThat(problem.retryAfter()).isPresent();

        office.clock.passes(Duration.ofMinutes(1));
        assertThat(standings.find(receipt.number(), receipt.secret().code())).isPresent();
    }

    @Test
    void successesCostNothingOfTheBudget() {
        for (int i = 0; i < 100; i++) {
            assertThat(standings.find(receipt.number(), receipt.secret().code()))
                    .isPresent();
        }
    }
}
