package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F19: stopping in the middle of a form, and going on on another phone. */
class ResumeTest {

    private static final String TINY = Visitor.TINY;
    private static final String RESUME = FormAddress.RESUME;

    private final Visitor rahima = new Visitor();

    private String stops() {
        rahima.opens(TINY).presses("_later", "name=Rahima");
        assertThat(rahima.template()).isEqualTo("forms/later");
        return String.join("-", groups());
    }

    @SuppressWarnings("unchecked")
    private List<String> groups() {
        return (List<String>) rahima.page().facts().get("groups");
    }

    private void onAnotherPhone() {
        rahima.cookies.clear();
        rahima.opens(TINY);
        assertThat(rahima.row("name")).containsEntry("value", "");
    }

    private Map<String, Object> tries(String code) {
        rahima.opens(RESUME).presses("_go", "code=" + code);
        return rahima.page().facts();
    }

    @Test
    void everyWrongCodeGetsTheVerySamePage() {
        String code = stops();
        onAnotherPhone();

        var first = tries("");
        for (String wrong : List.of("0000-0000-0000-0000", code + "0", "<b>", "ক".repeat(500))) {
            assertThat(tries(wrong)).as(wrong).isEqualTo(first);
            assertThat(rahima.cookies).isEmpty();
        }
        assertThat(rahima.page().kind()).contains(Problem.Kind.NOT_FOUND);
        assertThat(rahima.errors()).hasSize(1);
    }

    @Test
    void guessingIsBorneOnlySoOften() {
        String code = stops();
        int borne = 5;
        for (int i = 0; i < borne; i++) {
            tries("0000-0000-0000-0000");
        }

        var refused = catchThrowableOfType(Problem.class, () -> tries(code));
        assertThat(refused.kind()).isEqualTo(Problem.Kind.TOO_MANY);

        rahima.office.clock.passes(Duration.ofMinutes(1));
        tries(code);
        assertThat(rahima.path()).isEqualTo(TINY);
    }

    @Test
    void anOldOneAndOneThatWasHandedInAreWrongToo() {
        FilledComplaint.by(rahima).presses("_change.1").presses("_later");
        String code = String.join("", groups());
        rahima.opens(FilledComplaint.ADDRESS + "/check").presses("_submit");
        rahima.cookies.clear();
        tries(code);
        assertThat(rahima.template()).isEqualTo("forms/resume");

        String other = stops();
        rahima.office.clock.passes(Duration.ofDays(31));
        tries(other);
        assertThat(rahima.template()).isEqualTo("forms/resume");
    }

    @Test
    void aFormThatIsClosedIsNotGoneOnWith() {
        String code = stops();
        rahima.office.close("test.tiny");
        tries(code);

        assertThat(rahima.template()).isEqualTo("forms/resume");
    }

    @Test
    void theCodeLeadsBackToWhatWasWritten() {
        String code = stops();
        onAnotherPhone();

        tries(code.toLowerCase(Locale.ROOT).replace('-', ' '));

        assertThat(rahima.path()).isEqualTo(TINY);
        assertThat(rahima.row("name")).containsEntry("value", "Rahima");
    }

    @Test
    void theCodeIsKeptNowhere() {
        String code = stops();

        assertThat(rahima.drafts.everything()).doesNotContain(code.replace("-", ""), code);
    }

    @Test
    void nobodyElseIsShownACode() {
        stops();
        rahima.cookies.clear();
        rahima.opens(TINY + "/later");

        assertThat(rahima.path()).isEqualTo(TINY);
        assertThat(rahima.template()).isEqualTo("forms/page");
    }

    /** A mistake on the page does not hold up somebody who has to go. */
    @Test
    void stoppingShowsNoErrors() {
        rahima.opens(TINY).presses("_later", "email=nobody");
        assertThat(rahima.template()).isEqualTo("forms/later");

        rahima.opens(TINY);
        assertThat(rahima.errors()).isEmpty();
    }
}
