package info.becs.forms.exports.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.entity.Form;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** F27 */
class CellsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Form TINY = FormFolders.tiny();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+880",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "＝1",
                "＠x",
                "＋1",
                "－1",
                "\tx"
            })
    void whatWouldBeCalculatedIsMadeText(String evil) {
        assertThat(new Cells().text(evil).toString()).isEqualTo("\"'" + evil + "\"\r\n");
    }

    @Test
    void twoTextsThatDifferStillDoAfterwards() {
        assertThat(new Cells().text("=a").text("'=a").text("''=a").toString())
                .isEqualTo("\"'=a\",\"''=a\",\"'''=a\"\r\n");
    }

    @Test
    void quotesAndLinesStayInTheirCell() {
        assertThat(new Cells().text("a \"b\",\r\nc").text("ভালো").toString())
                .isEqualTo("\"a \"\"b\"\",\r\nc\",\"ভালো\"\r\n");
    }

    @Test
    void answersAreWrittenAsPeopleReadThem() {
        var price = TINY.shape().fields().get("things").shape().field("price");
        var days = JSON.arrayNode().add("sun").add("mon");

        assertThat(new Cells()
                        .answer(price, JSON.numberNode(123_450))
                        .answer(TINY.shape().field("kilos"), JSON.numberNode(-12.5))
                        .answer(TINY.shape().field("days"), days)
                        .answer(TINY.shape().field("truth"), JSON.booleanNode(true))
                        .answer(TINY.shape().field("name"), JSON.nullNode())
                        .answer(Optional.empty(), JSON.stringNode("=x"))
                        .toString())
                .isEqualTo("1234.50,-12.5,\"sun mon\",\"true\",,\"'=x\"\r\n");
    }
}
