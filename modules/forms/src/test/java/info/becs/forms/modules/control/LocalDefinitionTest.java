package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.definition.control.JsonSchemas;
import info.becs.forms.definition.entity.Form;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LocalDefinitionTest {

    private static final BoundedJson JSON = new BoundedJson(1_000_000, 20_000, 30);

    private final Form form = FormFolders.complaint();
    private final JsonNode bangla = JSON.read(LocalDefinition.of(form, Locale.forLanguageTag("bn")));
    private final JsonNode english = JSON.read(LocalDefinition.of(form, Locale.ENGLISH));

    @Test
    void titlesAndHintsAreFilledIn() {
        assertThat(bangla.at("/schema/properties/merchant_name/title").asString())
                .startsWith("কোন প্রতিষ্ঠানের");
        assertThat(english.at("/schema/properties/orders/items/properties/order_no/title")
                        .asString())
                .isEqualTo("Order number");
        assertThat(english.at("/schema/properties/orders/items/properties/order_no/description")
                        .asString())
                .isNotBlank();
    }

    @Test
    void choicesHaveTitles() {
        assertThat(english.at("/schema/properties/issue/oneOf/0").toString())
                .isEqualTo("{\"const\":\"nondelivery\",\"title\":\"Not delivered\"}");
        assertThat(bangla.at("/schema/properties/evidence_held/items/oneOf/0/title")
                        .asString())
                .isEqualTo("রসিদ বা ইনভয়েস");
        assertThat(english.at("/schema/properties/payments/items/properties/pay_method/oneOf"))
                .hasSize(16);
    }

    @Test
    void pagesAreLabelled() {
        assertThat(bangla.at("/ui/elements/0/label").asString()).isEqualTo("প্রতিষ্ঠান");
        assertThat(english.at("/ui/elements/3/elements/4/label").asString()).isEqualTo("Your contact with the company");
    }

    @Test
    void messagesStandBesideForClientsThatTranslateThemselves() {
        assertThat(english.at("/messages").path("orders.order_no.label").asString())
                .isEqualTo("Order number");
    }

    @Test
    void thereIsNoSchemaWordSoThatEveryClientTakesIt() {
        assertThat(bangla.path("schema").has("$schema")).isFalse();
    }

    @Test
    void itJudgesTheOwnTestCasesLikeTheOriginal() {
        var original = JsonSchemas.compile(form.schema());
        var local = JsonSchemas.compile(bangla.path("schema"));
        var samples = new TreeMap<>(FormFolders.files(FormFolders.COMPLAINT));
        samples.keySet().removeIf(name -> !name.startsWith("samples/"));

        assertThat(samples.values()).allSatisfy(text -> {
            JsonNode answers = JSON.read(text).path("answers");
            assertThat(local.validate(answers).isEmpty())
                    .as(GivenAnswers.write(answers))
                    .isEqualTo(original.validate(answers).isEmpty());
        });
    }
}
