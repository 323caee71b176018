package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.IntakeOffice;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.forms.submissions.entity.Standing;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.events.Event;
import info.becs.spi.forms.SubmissionDialogue;
import info.becs.spi.forms.SubmissionDialogue.Choice;
import info.becs.spi.forms.SubmissionDialogue.Line;
import info.becs.spi.forms.SubmissionDialogue.Reply;
import info.becs.spi.forms.SubmissionKeeping;
import info.becs.testkit.fakes.FakeDialogue;
import info.becs.testkit.fakes.FakeKeeping;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sender wants what they handed in erased, and has two weeks to think again. */
class AskedErasuresTest {

    private static final String ERASE = "erasure";
    private static final String TAKE_BACK = "erasure-back";

    private final IntakeOffice office = new IntakeOffice();
    private final UUID id = UUID.randomUUID();
    private final Receipt receipt = office.intakes.intake.receive(
            "test.tiny",
            id,
            GivenAnswers.read("{\"name\":\"রহিমা\",\"mobile\":\"+8801712345678\",\"truth\":true}"),
            Channel.API,
            Locale.ENGLISH);
    private final ErasureRound night = night();

    private ErasureRound night() {
        var round = new ErasureRound();
        round.requests = office.intakes.requests;
        round.erasures = office.intakes.erasures;
        round.clock = office.clock;
        return round;
    }

    private Standing standing() {
        return office.intakes
                .standings
                .find(receipt.number(), receipt.secret().code())
                .orElseThrow();
    }

    private Text says(String choice) {
        return office.intakes.dialogues.take(id, new Reply(UUID.randomUUID().toString(), choice, "", ""));
    }

    private List<String> choices() {
        return standing().dialogue().stream()
                .flatMap(dialogue -> dialogue.choices().stream())
                .map(Choice::code)
                .toList();
    }

    private Line told() {
        var part = standing().parts().get(standing().parts().size() - 1);
        assertThat(part.title().en()).isEqualTo("Erasing");
        return part.lines().get(0);
    }

    private void passes(int days) {
        office.clock.passes(Duration.ofDays(days));
        night.run("");
    }

    private boolean isErased() {
        return office.submissions.isErased(id);
    }

    private List<String> told(String type) {
        return office.platform.events().stream()
                .filter(event -> event.type().equals(type))
                .map(Event::subject)
                .toList();
    }

    /** F36: of what nobody handles as well. */
    @Test
    void whatNobodyWorksOnIsErasedWhenItsTwoWeeksAreOver() {
        assertThat(choices()).containsExactly(ERASE);
        assertThat(standing().parts()).isEmpty();

        assertThat(says(ERASE).en()).contains("in the night after Monday, December 7, 2026");

        assertThat(choices()).containsExactly(TAKE_BACK);
        assertThat(told().what().en()).isEqualTo("In the night after Monday, December 7, 2026");
        assertThat(told().told().en()).contains("asked on Monday, November 23, 2026");
        passes(13);
        assertThat(isErased()).isFalse();
        passes(1);
        assertThat(isErased()).isTrue();
        assertThat(office.submissions.answers(id)).doesNotContain("রহিমা");
        assertThat(standing().dialogue()).isEmpty();
        assertThat(told().what().en()).isEqualTo("Erased on Monday, December 7, 2026");
        passes(1);
        assertThat(told("forms.submission.erased")).containsExactly(id.toString());
        assertThat(office.platform.audited())
                .extracting(AuditEntry::action)
                .containsExactly("forms.submission.erasure-asked", "forms.submission.erased-as-asked");
    }

    /** F36 */
    @Test
    void askedTwiceItsDayStaysAndTakenBackNothingIsErased() {
        says(ERASE);
        office.clock.passes(Duration.ofDays(5));
        assertThat(says(ERASE).en()).contains("December 7");
        assertThat(told("forms.submission.erasure-asked")).hasSize(1);

        assertThat(says(TAKE_BACK).en()).contains("Nothing is erased");
        assertThat(says(TAKE_BACK).en()).contains("Nothing is erased");

        assertThat(told("forms.submission.erasure-taken-back")).hasSize(1);
        assertThat(choices()).containsExactly(ERASE);
        passes(60);
        assertThat(isErased()).isFalse();
        assertThat(office.submissions.answers(id)).contains("রহিমা");
    }

    /** F36: after nights without a server, too. */
    @Test
    void whatIsKeptForNowIsPutOffAndErasedInTheNightAfter() {
        var keeping = new FakeKeeping().hold(id, Text.of("আদালতে আছে।", "It lies at a court."));
        office.platform.with("complaints", SubmissionKeeping.class, keeping);
        says(ERASE);
        assertThat(told().what().en()).isEqualTo("It cannot be erased now");
        assertThat(told().told().en()).isEqualTo("It lies at a court.");

        passes(40);
        passes(1);

        assertThat(isErased()).isFalse();
        assertThat(told().what().en()).isEqualTo("Put off since Saturday, January 2, 2027");
        assertThat(told().told().bn()).isEqualTo("আদালতে আছে।");
        assertThat(office.submissions.askedErasure(id).orElseThrow().putOff()).isPresent();
        assertThat(office.submissions.answers(id)).contains("রহিমা");
        assertThat(choices()).containsExactly(TAKE_BACK);
        office.platform.without(SubmissionKeeping.class);
        passes(1);
        assertThat(isErased()).isTrue();
        assertThat(office.submissions.askedErasure(id)).isEmpty();
    }

    /** F36 */
    @Test
    void whatWasErasedIsNeitherErasedAgainNorBroughtBack() {
        says(ERASE);
        passes(14);
        int told = office.platform.events().size();

        for (String choice : List.of(ERASE, TAKE_BACK)) {
            assertThat(catchThrowableOfType(Problem.class, () -> says(choice)).code())
                    .isEqualTo("forms.submission.erased");
        }

        assertThat(office.platform.events()).hasSize(told);
        assertThat(office.intakes.requests.of(id)).isEmpty();
    }

    /** F36 */
    @Test
    void itStandsBesideWhatWhoeverHandlesItOffers() {
        office.platform.with(
                "complaints",
                SubmissionDialogue.class,
                new FakeDialogue().begins(id, receipt.receivedAt(), "Which order was it?"));

        assertThat(choices()).containsExactly("message", ERASE);
        assertThat(standing().dialogue().orElseThrow().sayings()).hasSize(1);
    }

    /** F36 */
    @Test
    void oneThatFailsHoldsUpNoOther() {
        UUID other = UUID.randomUUID();
        office.intakes.intake.receive(
                "test.tiny",
                other,
                GivenAnswers.read("{\"name\":\"করিম\",\"truth\":true}"),
                Channel.API,
                Locale.ENGLISH);
        says(ERASE);
        office.intakes.dialogues.take(other, new Reply("12345678", ERASE, "", ""));
        office.platform.with("complaints", SubmissionKeeping.class, submission -> {
            if (submission.equals(id)) {
                throw new IllegalStateException("broken");
            }
            return Optional.empty();
        });

        passes(14);

        assertThat(isErased()).isFalse();
        assertThat(office.submissions.isErased(other)).isTrue();
        assertThat(told().what().en()).startsWith("In the night after");
    }
}
