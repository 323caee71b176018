package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.IntakeOffice;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.submissions.entity.Mark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F22: equal answers, also those that are equal only together with another. */
class MarksTest {

    private final IntakeOffice office = new IntakeOffice();
    private final Form form = office.install(
            FormFolders.TINY,
            Map.of(
                    "\"1.0.0\"",
                    "\"1.1.0\"",
                    "\"what\": {\"type\": \"string\", \"maxLength\": 40, \"x-class\": \"P\"}",
                    "\"what\": {\"type\": \"string\", \"maxLength\": 40, \"x-class\": \"I\", \"x-search\": true,"
                            + " \"x-search-with\": [\"colour_other\", \"name\"]}"));

    private List<Mark> marks(String name, String... orders) {
        return marksOf("{\"name\":\"" + name + "\",\"things\":[{\"what\":\"" + String.join("\"},{\"what\":\"", orders)
                + "\"}]}");
    }

    private List<Mark> marksOf(String answers) {
        return office.intakes.marks.of(form, GivenAnswers.read(answers));
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        List<Mark> one = marks("Quick Bazar", "ORD-1001");

        assertThat(one).hasSize(1);
        assertThat(one.get(0).text()).doesNotContain("1001");
        assertThat(marks(" quick  BAZAR.", "#ord 1001")).isEqualTo(one);
        assertThat(marks("Quick Bazar", "ord ১০০১", "ORD1001")).isEqualTo(one);
        assertThat(marks("Quick Bazar", "ORD-1002")).doesNotContainAnyElementsOf(one);
    }

    @Test
    void theSameNumberOfTwoShopsIsNotOne() {
        List<Mark> one = marks("Quick Bazar", "1001");

        assertThat(marks("Slow Bazar", "1001")).doesNotContainAnyElementsOf(one);
        assertThat(marksOf("{\"things\":[{\"what\":\"1001\"}]}")).isEmpty();
        assertThat(marksOf("{\"name\":\"Anybody\",\"colour_other\":\"quick bazar\",\"things\":[{\"what\":\"1001\"}]}"))
                .as("the first that is answered")
                .isEqualTo(one);
    }

    /** Whoever is on no list is "other", as are all others. */
    @Test
    void otherIsNobody() {
        String answers = "{\"name\":\"%s\",\"colour_other\":\"other\",\"things\":[{\"what\":\"1001\"}]}";

        assertThat(marksOf(answers.formatted("Quick Bazar"))).isEqualTo(marks("Quick Bazar", "1001"));
        assertThat(marksOf(answers.formatted("Slow Bazar"))).isNotEqualTo(marks("Quick Bazar", "1001"));
    }

    @Test
    void noneIsNoNumber() {
        assertThat(marks("Quick Bazar", "none", "মনে নেই", "-")).isEmpty();
    }

    @Test
    void whatSomebodyTypesAloneFindsNone() {
        assertThat(office.intakes.marks.of(form, "1001")).doesNotContainAnyElementsOf(marks("Quick Bazar", "1001"));
    }
}
