package info.becs.forms.definition.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which of its answers a form lets officers filter. */
class FilterDeclarationTest extends TinyForm {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "kilos",
                "colour_other",
                "days",
                "truth",
                "home",
                "things",
                "total",
                "name",
                "nid_last4"
            })
    void aFilterIsOneCodeOfAFewAndNotSealed(String field) {
        replace("module.json", "\"permissions\"", "\"filters\": [\"colour\", \"" + field + "\"], \"permissions\"");

        isRefusedAt("module.json#/filters/1", "Nothing is filtered by \"" + field + "\"");
    }

    @Test
    void aChoiceThatIsSealedIsNoFilter() {
        replace(
                "schema.json",
                "\"green\", \"other\"], \"x-class\": \"P\"",
                "\"green\", \"other\"], \"x-class\": \"S\"");
        replace("module.json", "\"permissions\"", "\"filters\": [\"colour\"], \"permissions\"");

        isRefusedAt("module.json#/filters/0", "Nothing is filtered by");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ["a", "b", "c", "d", "e", "f"] | /filters
            ["colour", "colour"]           | /filters
            "colour"                       | /filters
            [{"field": "colour"}]          | /filters/0
            ["/colour"]                    | /filters/0
            """)
    void filtersAreAtMostFiveDifferentFields(String filters, String place) {
        replace("module.json", "\"permissions\"", "\"filters\": " + filters + ", \"permissions\"");

        isRefusedAt("module.json#" + place, "Breaks the rule");
    }

    @Test
    void aChoiceAndAYesOrNoAreFilters() {
        replace("module.json", "\"permissions\"", "\"filters\": [\"colour\", \"member\"], \"permissions\"");

        assertThat(FormReader.read(files).manifest().filters()).containsExactly("colour", "member");
    }
}
