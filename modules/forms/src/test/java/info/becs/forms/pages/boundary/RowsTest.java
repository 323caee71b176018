package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The facts that themes are promised in the package's description. F10 */
class RowsTest {

    private final Visitor visitor = new Visitor();

    private Visitor onThings() {
        return visitor.opens("/forms/test.tiny").presses("_next", "name=Rahima");
    }

    @Test
    void eachKindOfFieldHasItsRow() {
        visitor.opens("/forms/test.tiny");

        assertThat(visitor.allRows())
                .extracting(r -> r.get("kind"))
                .containsExactly(
                        "heading", "help", "text", "text", "text", "text", "yesno", "text", "group", "select", "text");
        assertThat(visitor.row("mobile")).containsEntry("type", "tel").containsEntry("autocomplete", "tel");
        assertThat(visitor.row("email")).containsEntry("type", "email");
        assertThat(visitor.row("home.village")).containsEntry("id", "f-home-village");

        onThings();
        assertThat(visitor.allRows())
                .extracting(r -> r.get("kind"))
                .containsExactly(
                        "select", "text", "number", "repeat", "text", "one", "date", "money", "result", "many");
        assertThat(visitor.row("kilos")).containsEntry("inputmode", "decimal");
        assertThat(visitor.row("things.0.bought_on")).containsKeys("day", "month", "year");
    }

    @Test
    void everyRowSaysTheSameThings() {
        visitor.opens("/forms/complaint.ecommerce").presses("_next", "merchant_name=Fast", "merchant_channel=app");

        assertThat(visitor.allRows())
                .allSatisfy(row -> assertThat(row)
                        .containsKeys(
                                "kind",
                                "id",
                                "name",
                                "label",
                                "hint",
                                "required",
                                "optionalLabel",
                                "error",
                                "value",
                                "showIf"));
    }

    @Test
    void whatMayStayEmptySaysSo() {
        visitor.opens("/forms/complaint.ecommerce");

        assertThat(visitor.row("merchant_name")).containsEntry("required", true).containsEntry("optionalLabel", "");
        assertThat(visitor.row("merchant_page"))
                .containsEntry("required", false)
                .containsEntry("optionalLabel", "(optional)");
    }

    @Test
    void whatIsAskedUnderAConditionIsNotCalledOptional() {
        visitor.opens("/forms/complaint.ecommerce").presses("_next", "merchant_name=Fast", "merchant_channel=app");

        assertThat(visitor.row("issue_other"))
                .containsEntry("optionalLabel", "")
                .containsEntry("required", true);
        assertThat(visitor.row("what_was_promised")).containsEntry("optionalLabel", "(optional)");
    }

    @Test
    void ofTwoOfWhichOneIsEnoughNeitherIsCalledOptional() {
        visitor.office.install(Path.of("../form-modules/feedback-opinion"), Map.of());
        visitor.opens("/forms/feedback.opinion").presses("_next", "topic=refund", "opinion=It takes too long.");

        for (String name : List.of("contact_mobile", "contact_email")) {
            assertThat(visitor.row(name)).containsEntry("optionalLabel", "").containsEntry("required", true);
        }
        assertThat(visitor.row("wants_answer")).containsEntry("optionalLabel", "(optional)");
    }

    @Test
    void aNarrowedChoiceIsDrawnOnceForEachAnswerAboveIt() {
        visitor.opens("/forms/complaint.ecommerce").presses("_next", "merchant_name=Fast", "merchant_channel=app");
        List<Map<String, Object>> groups = visitor.allRows().stream()
                .filter(r -> "sub_issue".equals(r.get("name")))
                .toList();

        assertThat(groups).hasSize(15);
        assertThat(groups).extracting(r -> r.get("id")).doesNotHaveDuplicates();
        assertThat(groups)
                .extracting(r -> r.get("showIf"))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat((List<?>) groups.get(1).get("options")).hasSize(2);
    }

    @Test
    void idsAreUniqueAndPlain() {
        onThings().presses("_add.things");

        assertThat(visitor.allRows().stream().map(r -> r.get("id")).filter(java.util.Objects::nonNull))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat((String) id).matches("f-[a-z0-9_-]+"));
    }

    @Test
    void numbersOnThePageAreInTheReadersDigits() {
        visitor.inBangla()
                .opens("/forms/test.tiny")
                .presses("_next", "name=রহিমা")
                .presses("_add.things");

        assertThat((Map<?, ?>) visitor.page().facts().get("step"))
                .extracting("numberText")
                .isEqualTo("২");
        assertThat(visitor.row("things").get("items").toString())
                .contains("legend=জিনিস ২", "removeLabel=মুছুন: জিনিস ২");
    }

    @Test
    void whatWasTypedIsShownAsTextNeverAsMarkup() {
        visitor.opens("/forms/test.tiny").presses("_next", "name=<script>alert(1)</script>");
        visitor.opens("/forms/test.tiny");

        assertThat(visitor.row("name").get("value"))
                .isEqualTo("<script>alert(1)</script>")
                .isInstanceOf(String.class);
    }
}
