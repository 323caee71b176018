package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.IntakeOffice;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.submissions.entity.Channel;
import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.events.Event;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the database keeps of answers, who is shown them, and what is left when they are erased. */
class AnswerSealsTest {

    private static final String ANSWERS = "{\"name\":\"রহিমা\",\"mobile\":\"+8801712345678\",\"nid_last4\":\"1234\","
            + "\"colour\":\"red\",\"member\":true,\"member_no\":\"M5\",\"truth\":true}";

    private final IntakeOffice office = new IntakeOffice();
    private final UUID id = received(ANSWERS);

    private UUID received(String answers) {
        UUID fresh = UUID.randomUUID();
        office.intakes.intake.receive("test.tiny", fresh, GivenAnswers.read(answers), Channel.API, Locale.ENGLISH);
        return fresh;
    }

    private Erasure erasure() {
        return office.intakes.erasures.erasure;
    }

    /** F21 */
    @Test
    void noSensitiveAnswerStandsInTheRow() {
        var kept = office.submissions.kept(id).orElseThrow();

        assertThat(kept.answers())
                .isEqualTo("{\"name\":null,\"mobile\":null,\"nid_last4\":null,\"colour\":\"red\",\"member\":true,"
                        + "\"member_no\":\"M5\",\"truth\":true}");
        assertThat(kept.sealed().orElseThrow().keyId()).isEqualTo(office.intakes.keys.ring.current());
        assertThat(String.join(" ", kept.marks())).doesNotContain("1712345678");
    }

    /** F21 */
    @Test
    void othersAreShownWhatTheCaseNeedsAndNotWhatNeverLeaves() {
        assertThat(office.submissions.find(id).orElseThrow().answers()).isEqualTo(ANSWERS.replace("\"1234\"", "null"));
        assertThat(office.submissions.find(id, Set.of()).orElseThrow().answers())
                .doesNotContain("রহিমা");
        assertThat(office.submissions
                        .find(id, EnumSet.allOf(DataClass.class))
                        .orElseThrow()
                        .answers())
                .isEqualTo(ANSWERS);
    }

    /** F7 */
    @Test
    void theFingerprintIsNoHashThatAnybodyCouldMake() {
        String plain = info.becs.forms.answers.control.Fingerprint.of("test.tiny", GivenAnswers.read(ANSWERS));

        assertThat(office.submissions.receipt(id).orElseThrow().fingerprint())
                .hasSize(64)
                .isNotEqualTo(plain);
    }

    /** F22 */
    @Test
    void theSameNumberIsFoundWithoutOpeningAny() {
        UUID same = received(ANSWERS.replace("রহিমা", "করিমা"));
        UUID other = received(ANSWERS.replace("01712345678", "01812345678"));

        assertThat(office.submissions.alike(id)).containsExactly(same);
        assertThat(office.submissions.alike(other)).isEmpty();
    }

    /** F23 */
    @Test
    void whatIsNotThereIsNotErased() {
        var problem = catchThrowableOfType(Problem.class, () -> erasure().erase(UUID.randomUUID()));

        assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND);
    }

    /** F23 */
    @Test
    void erasureLeavesWhatMayBePublishedAndTheReceipt() {
        var before = office.submissions.receipt(id).orElseThrow();

        assertThat(erasure().erase(id)).isTrue();

        var kept = office.submissions.kept(id).orElseThrow();
        assertThat(kept.answers()).isEqualTo("{\"colour\":\"red\"}");
        assertThat(kept.sealed()).isEmpty();
        assertThat(kept.marks()).isEmpty();
        assertThat(kept.receipt()).isEqualTo(before);
        assertThat(office.platform.events()).extracting(Event::type).contains("forms.submission.erased");
    }

    /** F23 */
    @Test
    void erasingTwiceTellsNobodyTwice() {
        erasure().erase(id);
        int told = office.platform.events().size();

        assertThat(erasure().erase(id)).isFalse();
        assertThat(office.platform.events()).hasSize(told);
    }
}
