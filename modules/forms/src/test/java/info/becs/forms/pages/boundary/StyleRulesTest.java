package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.entity.Condition;
import info.becs.forms.definition.entity.Condition.All;
import info.becs.forms.definition.entity.Condition.Among;
import info.becs.forms.definition.entity.Condition.Answered;
import info.becs.forms.definition.entity.Condition.Any;
import info.becs.forms.definition.entity.Condition.Enabled;
import info.becs.forms.definition.entity.Condition.Holding;
import info.becs.forms.definition.entity.Condition.Not;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.pages.boundary.StyleRules.Around;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** F10 */
class StyleRulesTest {

    private final Form form = FormFolders.tiny();
    private final ObjectNode answers = JsonNodeFactory.instance.objectNode();
    private final StyleRules styles = new StyleRules();

    private Around page(int number) {
        Map<String, Control> fields =
                form.pages().get(number).controls().stream().collect(Collectors.toMap(Control::path, c -> c));
        return new Around("", fields, answers);
    }

    private String rule(Condition condition, int page) {
        String name = styles.classOf(condition, page(page));
        assertThat(name).startsWith("when-");
        return styles.rules().get(styles.rules().size() - 1);
    }

    @Test
    void aChoiceInAListThatUnfolds() {
        assertThat(rule(new Among("colour", Set.of("other")), 1))
                .isEqualTo("@supports selector(:has(*)){form:not(:has([name=colour] option[value=other]:checked))"
                        + " .when-1{display:none}}");
    }

    @Test
    void buttonsAndTicks() {
        assertThat(rule(new Among("member", Set.of("true")), 0)).contains(":has([name=member][value=true]:checked)");
        assertThat(rule(new Holding("days", "mon"), 1)).contains(":has([name=days][value=mon]:checked)");
        assertThat(rule(new Among("truth", Set.of("true")), 3)).contains(":has([name=truth][value=true]:checked)");
    }

    @Test
    void someAllAndNone() {
        var red = new Among("colour", Set.of("red"));
        var monday = new Holding("days", "mon");

        assertThat(rule(new All(List.of(red, monday)), 1))
                .contains("form:not(:has([name=colour] option[value=red]:checked):has([name=days]");
        assertThat(rule(new Any(List.of(red, monday)), 1))
                .contains("form:not(:not(:not(:has(")
                .contains("):not(:has([name=days]");
        assertThat(rule(new Not(red), 1)).contains("form:not(:not(:has([name=colour]");
        assertThat(rule(new Answered("colour"), 1))
                .contains("option[value=green]:checked,[name=colour] option[value=other]");
    }

    @Test
    void aNameInARowIsEscaped() {
        var things = form.pages().get(1).controls().stream()
                .filter(c -> c.path().equals("things"))
                .findFirst()
                .orElseThrow();
        Map<String, Control> fields = info.becs.forms.definition.entity.Page.controls(things.detail()).stream()
                .collect(Collectors.toMap(Control::path, c -> c));

        styles.classOf(new Among("kind", Set.of("used")), new Around("things.0.", fields, answers));

        assertThat(styles.rules().get(0)).contains("[name=things\\2e 0\\2e kind][value=used]:checked");
    }

    @Test
    void anAnswerOfAnotherPageIsDecidedHere() {
        assertThat(styles.classOf(new Among("colour", Set.of("red")), page(0))).isEqualTo(StyleRules.NEVER);
        answers.put("colour", "red");
        assertThat(styles.classOf(new Among("colour", Set.of("red")), page(0))).isEmpty();
        assertThat(styles.rules()).isEmpty();
    }

    @Test
    void whatCannotBeSeenStandsOpen() {
        var typed = new Among("name", Set.of("x"));

        assertThat(styles.classOf(typed, page(0))).isEmpty();
        assertThat(styles.classOf(new Not(typed), page(0))).isEmpty();
        assertThat(styles.classOf(new Any(List.of(typed, new Among("member", Set.of("true")))), page(0)))
                .isEmpty();
    }

    @Test
    void whatCannotBeAnsweredIsSeenInGrey() {
        var member = new Enabled(new Among("member", Set.of("true")));

        assertThat(rule(member, 0))
                .startsWith("@supports selector(:has(*)){form:not(:has([name=member][value=true]:checked)) .when-1{")
                .contains("pointer-events:none")
                .doesNotContain("display");
        assertThat(styles.classOf(member.part(), page(0))).isEqualTo("when-2");
    }

    @Test
    void whatAnotherPageHasSwitchedOffStaysOff() {
        var red = new Enabled(new Among("colour", Set.of("red")));

        assertThat(styles.classOf(red, page(0))).isEqualTo("off");
        assertThat(styles.rules())
                .singleElement()
                .asString()
                .startsWith("@supports selector(:has(*)){.off{interactivity:inert");
        answers.put("colour", "red");
        assertThat(styles.classOf(red, page(0))).isEmpty();
    }

    @Test
    void theSameConditionIsOneRule() {
        assertThat(styles.classOf(new Among("member", Set.of("true")), page(0)))
                .isEqualTo(styles.classOf(new Among("member", Set.of("true")), page(0)));
        assertThat(styles.rules()).hasSize(1);
    }

    @Test
    void noRuleHoldsWhatMustNotStandInAStyleElement() {
        var visitor = new Visitor();
        visitor.opens("/forms/complaint.ecommerce").presses("_next", "merchant_name=Fast", "merchant_channel=app");

        assertThat((List<?>) visitor.page().facts().get("conditions"))
                .hasSizeGreaterThan(15)
                .allSatisfy(rule -> assertThat((String) rule)
                        .doesNotContainPattern("[\"'<>&;@]{2}|[\"'<>&]")
                        .startsWith("@supports"));
    }
}
