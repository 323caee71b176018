package info.becs.forms.plans.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Difference.Kind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.ModuleOffice;
import info.becs.forms.plans.entity.Plan;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers;
import info.becs.spi.forms.FormOffers.Choice;
import info.becs.testkit.fakes.FakeOffers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F16 */
class PlanningTest {

    private static final BoundedJson JSON = new BoundedJson(10_000, 1_000, 6);
    private static final List<String> ANSWERS = List.of(
            "{\"days\": [\"tue\"], \"things\": [{\"what\": \"a\"}, {\"what\": \"b\", \"kind\": \"used\"}]}",
            "{\"days\": [\"sun\"], \"things\": [{\"what\": \"c\", \"kind\": \"new\"}]}",
            "{\"name\": \"tue\"}");

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
                ANSWERS.stream().map(JSON::read).forEach(answers);
                return ANSWERS.size();
            }
        };
    }

    @Test
    void aFirstVersionIsComparedWithNothing() {
        Plan plan = planning.plan(office.install("1.0.0"), Optional.empty());

        assertThat(plan.against()).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.en()).contains("Nobody has signed it"));
        assertThat(plan.appears())
                .anySatisfy(line -> assertThat(line.en()).contains("/forms/test.tiny", "\"A tiny form\""))
                .anySatisfy(line -> assertThat(line.bn()).contains("১ মাস", "১০ জনের"));
        assertThat(plan.asked().get(DataClass.X)).hasSize(1);
        assertThat(plan.asked().get(DataClass.S))
                .anySatisfy(label -> assertThat(label.bn()).isEqualTo("নাম"));
    }

    @Test
    void whatIsTakenAwayIsCountedThroughRowsAndChoices() {
        office.install("1.0.0");
        office.enable("1.0.0");
        var next = office.install(ModuleOffice.tiny(
                "1.1.0",
                Map.of(
                        "[\"sun\", \"mon\", \"tue\"]",
                        "[\"sun\", \"mon\"]",
                        "\"days.tue\": \"Tuesday\",",
                        "",
                        "\"days.tue\": \"মঙ্গল\",",
                        "",
                        "[\"new\", \"used\"]",
                        "[\"fresh\", \"used\"]",
                        "things.kind.new",
                        "things.kind.fresh")));

        Plan plan = planning.plan(next, Optional.of("house"));

        assertThat(plan.against()).contains("1.0.0");
        assertThat(plan.looked()).isEqualTo(3);
        assertThat(plan.warnings()).isEmpty();
        assertThat(plan.changes())
                .filteredOn(c -> c.difference().kind() == Kind.OPTION_REMOVED)
                .extracting(c -> c.difference().key() + " " + c.difference().option() + " " + c.answers())
                .containsExactlyInAnyOrder("days tue 1", "things.kind new 1");
    }

    @Test
    void goingBackIsWarnedOf() {
        var old = office.install("1.0.0");
        office.install("2.0.0");
        office.enable("2.0.0");

        assertThat(planning.plan(old, Optional.of("house")).warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.en()).contains("People had the newer 2.0.0"));
    }

    /** F38 */
    @Test
    void thePlanSaysWhatCanBeChosenAndWhoSaysSo() {
        Form form = office.install(ModuleOffice.tiny(
                "1.0.0", Map.of("\"other\"], \"x-class\"", "\"other\"], \"x-offered\": \"colours\", \"x-class\"")));

        assertThat(planning.plan(form, Optional.empty()).appears())
                .extracting(Text::en)
                .contains(
                        "What can be chosen in \"Colour\" comes from the module \"nobody\"; it offers nothing at present, so it is"
                                + " the list of the form.");
        office.platform.with(
                "nobody",
                FormOffers.class,
                new FakeOffers()
                        .offers("colours", Choice.of("pink", Text.same("Pink")), Choice.of("red", Text.same("Red"))));
        assertThat(planning.plan(form, Optional.empty()).appears())
                .extracting(Text::en)
                .contains(
                        "What can be chosen in \"Colour\" comes from the module \"nobody\", and while that is closed from the form"
                                + " itself. At present: Pink; Red.");
    }
}
