package info.becs.forms.definition.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.definition.entity.Difference;
import info.becs.forms.definition.entity.Difference.Kind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.ModuleOffice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F16 */
class DifferencesTest {

    private static List<Difference> after(Map<String, String> replacements) {
        return Differences.between(
                FormReader.read(ModuleOffice.tiny("1.0.0", Map.of())),
                FormReader.read(ModuleOffice.tiny("1.1.0", replacements)));
    }

    @Test
    void theSameIsNoDifference() {
        assertThat(after(Map.of())).isEmpty();
    }

    @Test
    void anotherTypeIsRefusedAlsoWithinRows() {
        var differences = after(Map.of(
                "\"what\": {\"type\": \"string\", \"maxLength\": 40",
                "\"what\": {\"type\": \"integer\", \"minimum\": 0, \"maximum\": 40"));

        assertThat(differences).singleElement().satisfies(d -> {
            assertThat(d.isRefused()).isTrue();
            assertThat(d.pointer()).isEqualTo("/properties/things/items/properties/what");
            assertThat(d.cure("1.0.0").en()).contains("TEXT has become INTEGER", "version 1.0.0", "name of its own");
        });
    }

    @Test
    void textMayTakeThePlaceOfAnotherType() {
        var differences = after(Map.of(
                "\"kilos\": {\"type\": \"number\", \"minimum\": 0, \"maximum\": 1000",
                "\"kilos\": {\"type\": \"string\", \"maxLength\": 20"));

        assertThat(differences).extracting(Difference::kind).containsExactly(Kind.TYPE_TO_TEXT);
        assertThat(differences).noneMatch(Difference::isRefused);
    }

    @Test
    void optionsLabelsClassesAndDemandsAreNamed() {
        var differences = after(Map.of(
                "[\"sun\", \"mon\", \"tue\"]",
                "[\"sun\", \"mon\"]",
                "\"days.tue\": \"Tuesday\",",
                "",
                "\"days.tue\": \"মঙ্গল\",",
                "",
                "\"Name\"",
                "\"Your name\"",
                "\"required\": [\"name\", \"truth\"]",
                "\"required\": [\"name\", \"truth\", \"days\"]",
                "\"why_monday\": {\"type\": \"string\", \"maxLength\": 200, \"x-class\": \"I\"",
                "\"why_monday\": {\"type\": \"string\", \"maxLength\": 200, \"x-class\": \"P\"",
                "A tiny form",
                "A small form"));

        assertThat(differences)
                .extracting(d -> d.kind() + " " + d.key() + " " + d.option())
                .containsExactly(
                        "OPTION_REMOVED days tue",
                        "CLASS_CHANGED why_monday ",
                        "FORM_CHANGED  ",
                        "NOW_REQUIRED days ",
                        "LABEL_CHANGED name ");
    }

    /** What was up to everybody until now, and is asked for where another answer calls for it. */
    @Test
    void whatIsNewlyAskedForUnderAConditionIsNamed() {
        String then = "\"then\": {\"required\": [\"member_no\"";

        assertThat(after(Map.of(then, then + ", \"email\""))).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Kind.NOW_REQUIRED);
            assertThat(d.key()).isEqualTo("email");
            assertThat(d.what().en()).isEqualTo("\"E-mail\" must be answered now where other answers call for it");
        });
        assertThat(after(Map.of(
                        "{\"colour\": {\"const\": \"other\"}}", "{\"colour\": {\"enum\": [\"green\", \"other\"]}}")))
                .extracting(d -> d.kind() + " " + d.key())
                .containsExactly("NOW_REQUIRED colour_other");
    }

    @Test
    void whatWasAlwaysAskedForAndIsSometimesNowIsNotNewlyAskedFor() {
        assertThat(after(Map.of(
                        "\"required\": [\"name\", \"truth\"]",
                        "\"required\": [\"truth\"]",
                        "\"then\": {\"required\": [\"member_no\"",
                        "\"then\": {\"required\": [\"member_no\", \"name\"")))
                .isEmpty();
    }

    @Test
    void aFilterThatComesOrGoesIsNamed() {
        var differences = Differences.between(filtering("1.0.0", "\"colour\""), filtering("1.1.0", "\"member\""));

        assertThat(differences).extracting(Difference::kind).containsOnly(Kind.FILTERS_CHANGED);
        assertThat(differences)
                .extracting(each -> each.key() + ": " + each.what().en())
                .containsExactly(
                        "colour: Officers no longer filter by \"Colour\"",
                        "member: Officers can now filter by \"Are you a member\"");
        assertThat(differences).noneMatch(Difference::concernsAnswers).noneMatch(Difference::isRefused);
    }

    private static Form filtering(String version, String filters) {
        return FormReader.read(ModuleOffice.tiny(
                version, Map.of("\"permissions\"", "\"filters\": [" + filters + "], \"permissions\"")));
    }
}
