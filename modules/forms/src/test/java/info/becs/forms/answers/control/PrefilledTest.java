package info.becs.forms.answers.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Prefill;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F26 */
class PrefilledTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Form TINY = FormFolders.tiny();
    private static final Map<Prefill, String> RAHIMA =
            Map.of(Prefill.NAME, "রহিমা", Prefill.EMAIL, "rahima@example.org", Prefill.MOBILE, "+8801712345678");

    private static Prefilled by(Map<String, String> link) {
        return Prefilled.of(TINY, link, Map.of(), TODAY);
    }

    /** Sensitive, not named by the form, of a row, agreed to, calculated, or of nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"name", "mobile", "nid_last4", "things.0.what", "things", "truth", "total", "member", "x"})
    void aLinkFillsInNothingThatTheFormDoesNotAllow(String name) {
        Prefilled prefilled = by(Map.of(name, "রহিমা", "colour", "red"));

        assertThat(prefilled.refused()).containsExactly(name);
        assertThat(prefilled.answers()).hasToString("{\"colour\":\"red\"}");
    }

    @Test
    void whatIsLongerThanAnybodyWouldWriteIsRefused() {
        assertThat(by(Map.of("colour", "r".repeat(201))).refused()).containsExactly("colour");
    }

    @Test
    void whatBreaksARuleIsLeftOutAndNamed() {
        Prefilled prefilled = by(Map.of("colour", "purple", "kilos", "much", "home.district", "khulna"));

        assertThat(prefilled.breaches()).extracting(Breach::pointer).containsExactlyInAnyOrder("/colour", "/kilos");
        assertThat(prefilled.refused()).isEmpty();
        assertThat(prefilled.answers()).hasToString("{\"home\":{\"district\":\"khulna\"}}");
    }

    /** The kilos are asked only after a colour. */
    @Test
    void soIsWhatIsNotAskedYet() {
        assertThat(by(Map.of("kilos", "<script>")).breaches())
                .extracting(Breach::pointer)
                .containsExactly("/kilos");
        assertThat(by(Map.of("kilos", "<script>")).answers().isEmpty()).isTrue();
        assertThat(by(Map.of("kilos", "5")).answers()).hasToString("{\"kilos\":5}");
    }

    @Test
    void aLinkMeansWhatSomebodyWouldHaveTyped() {
        assertThat(by(Map.of("colour", " red ", "kilos", "১২.৫")).answers())
                .hasToString("{\"colour\":\"red\",\"kilos\":12.5}");
    }

    @Test
    void theOwnAccountFillsInWhatIsItsOwnAndOnlyThere() {
        Prefilled prefilled = Prefilled.of(TINY, Map.of(), RAHIMA, TODAY);

        assertThat(prefilled.answers())
                .hasToString("{\"name\":\"রহিমা\",\"mobile\":\"+8801712345678\",\"email\":\"rahima@example.org\"}");
    }

    @Test
    void whatTheAccountHasAndTheFormDoesNotTakeIsSilentlyLeftOut() {
        Prefilled prefilled = Prefilled.of(TINY, Map.of(), Map.of(Prefill.NAME, "র"), TODAY);

        assertThat(prefilled.answers().isEmpty()).isTrue();
        assertThat(prefilled.breaches()).isEmpty();
    }

    @Test
    void aLinkNeverBringsWhatTheAccountKnows() {
        Prefilled prefilled = Prefilled.of(TINY, Map.of("email", "mallory@example.org"), RAHIMA, TODAY);

        assertThat(prefilled.refused()).containsExactly("email");
        assertThat(prefilled.answers().path("email").asString()).isEqualTo("rahima@example.org");
    }
}
