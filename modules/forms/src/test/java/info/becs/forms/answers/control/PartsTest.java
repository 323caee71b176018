package info.becs.forms.answers.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Shape;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** F21 */
class PartsTest {

    private static final Shape SHAPE =
            FormReader.read(FormFolders.files(FormFolders.TINY)).shape();
    private static final String WHOLE = "{\"name\":\"রহিমা\",\"nid_last4\":\"1234\",\"colour\":\"red\","
            + "\"home\":{\"district\":\"dhaka\",\"village\":\"মধুপুর\"},\"things\":[{\"what\":\"a\"},{\"what\":\"b\"}]}";

    private static Parts parts(String answers) {
        return Parts.of(SHAPE, GivenAnswers.read(answers));
    }

    @Test
    void whatIsSensitiveIsNotInTheOpenPart() {
        assertThat(GivenAnswers.write(parts(WHOLE).open()))
                .isEqualTo(
                        "{\"name\":null,\"nid_last4\":null,\"colour\":\"red\","
                                + "\"home\":{\"district\":\"dhaka\",\"village\":null},\"things\":[{\"what\":\"a\"},{\"what\":\"b\"}]}");
    }

    @Test
    void whatNeverLeavesIsApartFromWhatTheCaseNeeds() {
        Parts parts = parts(WHOLE);

        assertThat(GivenAnswers.write(parts.sensitive()))
                .isEqualTo("{\"name\":\"রহিমা\",\"home\":{\"village\":\"মধুপুর\"}}");
        assertThat(GivenAnswers.write(parts.strict())).isEqualTo("{\"nid_last4\":\"1234\"}");
    }

    @Test
    void togetherTheyAreWhatWasAnsweredInTheSameOrder() {
        Parts parts = parts(WHOLE);
        ObjectNode whole = parts.open();
        Parts.restore(whole, parts.sensitive());
        Parts.restore(whole, parts.strict());

        assertThat(GivenAnswers.write(whole)).isEqualTo(WHOLE);
    }

    @Test
    void rowsFindEachOtherAgain() {
        var complaint =
                FormReader.read(FormFolders.files(FormFolders.COMPLAINT)).shape();
        JsonNode answers =
                GivenAnswers.read("{\"payments\":[{\"amount_bdt\":1},{\"amount_bdt\":2,\"trx_id\":\"T2\"}]}");
        Parts parts = Parts.of(complaint, answers);

        assertThat(GivenAnswers.write(parts.sensitive())).isEqualTo("{\"payments\":[{},{\"trx_id\":\"T2\"}]}");
        Parts.restore(parts.open(), parts.sensitive());
        assertThat(GivenAnswers.write(parts.open())).isEqualTo(GivenAnswers.write(answers));
    }

    @Test
    void onlyWhatMayBePublishedIsLeftAfterErasure() {
        assertThat(GivenAnswers.write(Parts.published(SHAPE, parts(WHOLE).open())))
                .isEqualTo("{\"colour\":\"red\",\"home\":{\"district\":\"dhaka\"},"
                        + "\"things\":[{\"what\":\"a\"},{\"what\":\"b\"}]}");
    }

    @Test
    void withoutSensitiveAnswersNothingIsSealed() {
        assertThat(parts("{\"colour\":\"red\"}").isAllOpen()).isTrue();
        assertThat(parts(WHOLE).isAllOpen()).isFalse();
    }
}
