package info.becs.forms.plans.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.SeveralForms;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.ModuleOffice;
import info.becs.forms.plans.entity.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F16 F34 */
class PackagePlanningTest {

    private final ModuleOffice office = new ModuleOffice();
    private final Planning planning = new Planning();

    @BeforeEach
    void wired() {
        planning.modules = office.modules;
        planning.kept = office.kept;
        planning.offers = office.offers;
        planning.counts = new AnswerCounts() {
            @Override
            public int newest(String form, Consumer<JsonNode> answers) {
                return form.equals("club.two") ? 7 : 0;
            }
        };
        planning.packages = new PackagePlanning();
        planning.packages.modules = office.modules;
        planning.packages.kept = office.kept;
        planning.packages.counts = planning.counts;
        planning.packages.planning = planning;
    }

    private Plan plan(Map<String, String> files) {
        office.installation.install(ModuleOffice.verified(files), false);
        List<Form> forms = ModuleOffice.verified(files).module().forms().stream()
                .map(each -> each.form())
                .toList();
        return planning.plan("club", forms, Optional.of("house"));
    }

    @Test
    void theFirstVersionListsItsForms() {
        Plan plan = plan(SeveralForms.files("1.0.0", "one", "two"));

        assertThat(plan.against()).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.warnings()).isEmpty();
        assertThat(plan.forms()).extracting(Plan::id).containsExactly("club.one", "club.two");
        assertThat(plan.forms().get(1).appears())
                .anySatisfy(line -> assertThat(line.en()).contains("/forms/club.two", "\"Form two\""));
    }

    @Test
    void anUpgradeSaysWhichFormsComeChangeAndGo() {
        plan(SeveralForms.files("1.0.0", "one", "two"));
        office.packages.enable("club", Optional.empty());
        var files = SeveralForms.files("1.1.0", "one", "three");
        SeveralForms.replace(files, "forms/one/messages.en.json", "\"Mobile\"", "\"Mobile phone\"");

        Plan plan = plan(files);

        assertThat(plan.against()).contains("1.0.0");
        assertThat(plan.changes())
                .extracting(c -> c.difference().kind() + " " + c.difference().key() + " " + c.answers())
                .containsExactly("FORM_REMOVED club.two 7", "FORM_ADDED club.three 0");
        assertThat(plan.forms().get(0).changes())
                .extracting(c -> c.difference().kind() + " " + c.difference().key())
                .containsExactly("LABEL_CHANGED mobile");
        assertThat(plan.forms().get(1).against()).isEmpty();
        assertThat(plan.appears())
                .singleElement()
                .satisfies(line -> assertThat(line.en()).contains("New: 1", "earlier version as well: 1", "there: 1"));
    }

    @Test
    void goingBackAndWhatStaysClosedAreWarnedOf() {
        var first = SeveralForms.files("1.0.0", "one", "two");
        plan(first);
        plan(SeveralForms.files("1.1.0", "one", "two"));
        office.packages.enable("club", Optional.empty());
        office.switching.disable("club.two");

        assertThat(plan(first).warnings())
                .extracting(w -> w.en())
                .anyMatch(w -> w.contains("People had the newer 1.1.0"))
                .anyMatch(w -> w.contains("\"Form two\" is closed and stays closed"));
    }
}
