package info.becs.forms.definition.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.entity.Difference;
import info.becs.forms.definition.entity.Difference.Kind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Offer;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers.Choice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** F38: what a definition may say of choices that it does not list for good. */
class OfferedFieldsTest {

    private static final String COLOUR = "\"other\"], \"x-class\"";
    private static final String OFFERED = "\"other\"], \"x-offered\": \"colours\", \"x-class\"";

    private static Form form(Map<String, String> replacements) {
        var files = new TreeMap<>(FormFolders.files(FormFolders.TINY));
        replacements.forEach((from, to) -> files.replaceAll((name, text) -> text.replace(from, to)));
        return FormReader.read(files);
    }

    private static List<String> mistakes(Map<String, String> replacements) {
        Problem refused = catchThrowableOfType(Problem.class, () -> form(replacements));
        return refused.details().stream()
                .map(each -> each.pointer() + " " + each.sentence().en())
                .toList();
    }

    @Test
    void theWordStandsBesideTheListOfTheDefinition() {
        Form form = form(Map.of(COLOUR, OFFERED));

        assertThat(form.shape().offered()).containsExactly(Map.entry("colour", "colours"));
        assertThat(form.shape().fields().get("colour").options()).containsExactly("red", "green", "other");
        assertThat(form.offer()).isEqualTo(Offer.NONE);
    }

    @Test
    void itIsRefusedWhereNobodyCouldKeepIt() {
        assertThat(mistakes(Map.of(COLOUR, OFFERED.replace("colours", "Two Words"))))
                .singleElement()
                .asString()
                .startsWith("schema.json#/properties/colour/x-offered x-offered holds a word of the target");
        assertThat(mistakes(Map.of(
                        "[\"dhaka\", \"khulna\"], \"x-class\"",
                        "[\"dhaka\", \"khulna\"], \"x-offered\": \"towns\", \"x-class\"")))
                .singleElement()
                .asString()
                .contains("in no row or group");
        assertThat(mistakes(Map.of(
                        "[\"new\", \"used\"], \"x-class\"",
                        "[\"new\", \"used\"], \"x-offered\": \"states\", \"x-class\"")))
                .singleElement()
                .asString()
                .contains("in no row or group");
        assertThat(mistakes(Map.of(COLOUR, OFFERED, "\"permissions\"", "\"filters\": [\"colour\"], \"permissions\"")))
                .singleElement()
                .asString()
                .startsWith("module.json#/filters/0 Nothing is filtered by");
    }

    @Test
    void linesHaveTheSamePlacesInBothLanguages() {
        assertThat(mistakes(Map.of("Nothing.", "Within {when|some days}.")))
                .singleElement()
                .asString()
                .startsWith("module.json#/next/en/0 Both languages need places for the same words");
    }

    @Test
    void thePlanSaysThatAnotherDecidesNow() {
        Form before = form(Map.of());
        Form after = form(Map.of(COLOUR, OFFERED));

        assertThat(Differences.between(before, after))
                .extracting(Difference::kind)
                .containsExactly(Kind.OFFERED_CHANGED);
        assertThat(Differences.between(before, after).get(0).what().en())
                .isEqualTo("What can be chosen in \"Colour\" comes from the module \"nobody\" now");
        assertThat(Differences.between(after, before).get(0).what().en())
                .contains("no longer comes from the module \"nobody\"");
        assertThat(Differences.between(after, after)).isEmpty();
    }

    @Test
    void anOfferIsReadAsItWasKeptAndKnownByWhatItSays() {
        var offer = new Offer(
                Map.of(
                        "colour",
                        List.of(Choice.of("b", Text.of("নীল", "Blue")), Choice.of("a", Text.of("লাল", "Red")))),
                Map.of("when", Text.same("now")));

        Offer read = Offer.read(offer.text());

        assertThat(read.choices()).isEqualTo(offer.choices());
        assertThat(read.id()).isEqualTo(offer.id()).hasSize(64);
        assertThat(Offer.NONE.id()).isEmpty();
    }

    @Test
    void theFormKeepsItsHashAndItsConditions() {
        Form form = form(Map.of(COLOUR, OFFERED));
        var offer = new Offer(Map.of("colour", List.of(Choice.of("mauve", Text.of("বেগুনি", "Mauve")))), Map.of());

        Form made = Offering.of(form, offer);

        assertThat(made.sha256()).isEqualTo(form.sha256());
        assertThat(made.shape().fields().get("colour").options()).containsExactly("mauve");
        assertThat(made.control("colour").orElseThrow().field().options()).containsExactly("mauve");
        assertThat(made.shape().demands()).isEqualTo(form.shape().demands());
        assertThat(form.shape().fields().get("colour").options()).contains("red");
    }
}
