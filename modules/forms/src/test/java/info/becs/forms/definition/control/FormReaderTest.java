package info.becs.forms.definition.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Form;
import info.becs.spi.Problem;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F1 */
class FormReaderTest extends TinyForm {

    @Test
    void aMissingFileIsNamed() {
        files.remove("ui.json");

        isRefusedAt("ui.json#", "missing");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        files.put("schema.json", "{\n  \"type\": \"object\",\n  oops\n}");

        isRefusedAt("schema.json#", "line 3");
    }

    @Test
    void theSameNameTwiceIsRefused() {
        replace(
                "schema.json",
                "\"name\": {\"type\"",
                "\"name\": {\"type\": \"boolean\", \"x-class\": \"P\"}, \"name\": {\"type\"");

        isRefusedAt("schema.json#", "Duplicate");
    }

    @Test
    void aPageAndALineOfTextAreShownOrHiddenAndNotSwitched() {
        files.compute(
                "ui.json",
                (name, ui) -> ui.replaceFirst(
                        "(\"i18n\": \"page.monday\",\\s+\"rule\": \\{\\s+\"effect\": )\"SHOW\"", "$1\"ENABLE\""));

        isRefusedAt("ui.json#/elements/2/rule/effect", "shown or hidden");
    }

    /** F26: sensitive, of a row, agreed to, of another kind, unknown. */
    @ParameterizedTest
    @CsvSource({
        "'\"prefill\": \"name\"', '\"prefill\": \"link\"', 0/elements/2",
        "'\"prefill\": \"mobile\"', '\"prefill\": \"email\"', 0/elements/3/elements/0",
        "'\"prefill\": \"name\"', '\"prefill\": \"language\"', 0/elements/2",
        "'\"prefill\": \"name\"', '\"prefill\": \"everything\"', 0/elements/2",
        "'/what\"', '/what\", \"options\": {\"prefill\": \"link\"}', 1/elements/3/options/detail/elements/0",
        "'truth\"', 'truth\", \"options\": {\"prefill\": \"link\"}', 3/elements/0",
        "'total\"', 'total\", \"options\": {\"prefill\": \"link\"}', 1/elements/4"
    })
    void whatNobodyButTheSenderMayFillInCannotBePrefilled(String part, String by, String place) {
        replace("ui.json", part, by);

        assertThat(refusal().details())
                .extracting(Problem.Detail::pointer)
                .containsExactly("ui.json#/elements/" + place + "/options/prefill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"type\": 5", "\"type\": \"ACarouselOfVeryManyPages\""})
    void anElementOfNoKnownTypeIsToldOnce(String type) {
        replace("ui.json", "{\"type\": \"Control\", \"scope\": \"#/properties/nid_last4\"}", "{" + type + "}");

        assertThat(refusal().details())
                .extracting(Problem.Detail::pointer)
                .containsOnlyOnce("ui.json#/elements/0/elements/4/type");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        replace("schema.json", "\"maxLength\": 40, \"x-class\": \"S\"", "\"x-class\": \"S\"");
        replace("schema.json", "\"days\": {\n      \"type\": \"array\"", "\"days\": {\n      \"type\": \"list\"");
        replace("messages.en.json", "\"Name\"", "\"\"");

        assertThat(refusal().details())
                .extracting(Problem.Detail::pointer)
                .contains(
                        "schema.json#/properties/name",
                        "schema.json#/properties/days/type",
                        "messages.en.json#/name.label");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "id": "test.tiny"       | "id": "tiny"               | /id
        "id": "test.tiny"       | "id": "test.TINY"          | /id
        "version": "1.0.0"      | "version": "1.0"           | /version
        "version": "1.0.0"      | "version": "01.0.0"        | /version
        "target": "nobody"      | "target": "../core"        | /target
        "permissions": []       | "permissions": ["a b"]     | /permissions/0
        "months": 1             | "months": 0                | /retention/months
        "months": 1             | "months": 1, "days": 3     | /retention/days
        "title": {"bn"          | "headline": 1, "title": {"bn" | /headline
        "bn": "ছোট ফরম",        | "bx": "ছোট ফরম",           | /title/bn
        """)
    void aManifestThatBreaksItsSchemaIsRefused(String part, String by, String pointer) {
        replace("module.json", part, by);

        assertThat(refusal().details()).extracting(Problem.Detail::pointer).contains("module.json#" + pointer);
    }

    @Test
    void aModuleForAnotherPlatformIsRefused() {
        replace("module.json", "[1.0,2)", "[2.0,3)");

        isRefusedAt("module.json#/platform", "asks for SPI [2.0,3)");
    }

    @Test
    void dataClassesAreDeclaredAsTheyAre() {
        replace("module.json", "[\"P\", \"I\", \"S\", \"X\"]", "[\"P\", \"I\"]");

        isRefusedAt("module.json#/dataClasses", "[P, I, S, X]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$ref",
                "$dynamicRef",
                "$id",
                "$schema",
                "patternProperties",
                "unevaluatedProperties",
                "anyOf",
                "default",
                "contentMediaType",
                "title",
                "$defs",
                "dependentSchemas",
                "multipleOf"
            })
    void aWordThatIsNotInTheVocabularyIsRefused(String word) {
        replace("schema.json", "\"name\": {", "\"name\": {\"" + word + "\": \"https://example.com/x\", ");

        isRefusedAt("schema.json#/properties/name/" + word, "not part of the vocabulary");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "x-class": "X"}                    | "x-class": "Q"}                     | /properties/nid_last4/x-class | Allowed are I, P, S, X
        , "x-class": "X"}                  | }                                   | /properties/nid_last4         | missing
        "x-class": "X"}                    | "x-class": "X", "x-search": false}  | /properties/nid_last4/x-search | only be true
        "format": "email", "maxLength": 100, "x-class": "S" | "format": "email", "maxLength": 100, "x-class": "P", "x-search": true | /properties/email/x-search | class I, S or X
        "format": "email", "maxLength": 100, "x-class": "S" | "format": "email", "maxLength": 100, "x-class": "S", "x-search-with": ["name"] | /properties/email/x-search-with | beside x-search
        "format": "email", "maxLength": 100, "x-class": "S" | "format": "email", "maxLength": 100, "x-class": "S", "x-search": true, "x-search-with": ["things"] | '' | cannot be searched with
        "format": "email"                  | "format": "x-photo"                 | /properties/email/format      | not known
        "minimum": 0, "maximum": 1000,     | "multipleOf": 0.01, "minimum": 0, "maximum": 1000, | /properties/kilos/multipleOf | vocabulary
        "enum": ["red", "green", "other"]  | "enum": ["Red"]                     | /properties/colour/enum/0     | no code
        "enum": ["red", "green", "other"]  | "enum": ["red", "red"]              | /properties/colour/enum/1     | each once
        "enum": ["red", "green", "other"]  | "enum": ["label"]                   | /properties/colour/enum/0     | no code
        "const": true, "x-class"           | "const": false, "x-class"           | /properties/truth             | const true
        "uniqueItems": true                | "uniqueItems": false                | /properties/days              | uniqueItems
        "maxItems": 3                      | "maxItems": 100000                  | /properties/things/maxItems   | whole number
        "x-at-most": "today"               | "x-at-most": "what"                 | /properties/things/items      | cannot be compared
        "readOnly": true,                  | "readOnly": false,                  | /properties/total             | go together
        "add": ["things.price"]            | "add": ["things.what"]              | ''                            | cannot be calculated
        "required": ["name", "truth"]      | "required": ["nome", "truth"]       | /required/0                   | no field
        "enum": ["dhaka", "khulna"]        | "type2": 1, "enum": ["dhaka", "khulna"] | /properties/home/properties/district/type2 | vocabulary
        """)
    void aFieldThatTheEngineDoesNotKnowIsRefused(String part, String by, String pointer, String cure) {
        replace("schema.json", part, by);

        isRefusedAt("schema.json#" + pointer, cure);
    }

    @Test
    void groupsAreOneLevelDeep() {
        replace(
                "schema.json",
                "\"village\": {",
                "\"deep\": {\"type\": \"object\", \"properties\": {}}, \"village\": {");

        isRefusedAt("schema.json#/properties/home/properties/deep", "one level deep");
    }

    @Test
    void aConditionNamesItsFieldAsRequired() {
        replace(
                "schema.json",
                "\"if\": {\"properties\": {\"colour\": {\"const\": \"other\"}}, \"required\": [\"colour\"]}",
                "\"if\": {\"properties\": {\"colour\": {\"const\": \"other\"}}, \"required\": []}");

        isRefusedAt("schema.json#/allOf/0/if/properties/colour", "Name \"colour\" in \"required\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "scope": "#/properties/colour_other" | "scope": "#/properties/nothing" | no field
        "scope": "#/properties/colour_other" | "scope": "#/definitions/x"      | begins with
        "scope": "#/properties/colour_other" | "scope": "#/properties/colour"  | drawn already
        "effect": "SHOW"                     | "effect": "EXPLODE"             | not known
        "failWhenUndefined": true            | "failWhenUndefined": false      | failWhenUndefined
        "type": "HorizontalLayout"           | "type": "Iframe"                | not known
        "autocomplete": "name"               | "onclick": "alert(1)"           | vocabulary
        "autocomplete": "name"               | "autocomplete": "cc-number"     | not known
        "i18n": "note.help"                  | "text": "note.help"             | vocabulary
        "schema": {"const": "other"}         | "schema": {"pattern": "(a+)+$"} | vocabulary
        """)
    void aPageThatTheServerCannotDrawIsRefused(String part, String by, String cure) {
        replace("ui.json", part, by);

        assertThat(refusal().details())
                .anySatisfy(d -> assertThat(d.pointer() + " " + d.sentence().en())
                        .startsWith("ui.json#/")
                        .contains(cure));
    }

    @Test
    void everyFieldStandsOnAPage() {
        replace("ui.json", "{\"type\": \"Control\", \"scope\": \"#/properties/nid_last4\"},", "");

        isRefusedAt("ui.json#", "\"nid_last4\" stands on no page");
    }

    @Test
    void whatIsSometimesHiddenCannotAlwaysBeRequired() {
        replace(
                "schema.json",
                "\"required\": [\"name\", \"truth\"]",
                "\"required\": [\"name\", \"truth\", \"colour_other\"]");

        assertThat(refusal().getMessage()).contains("take it out of \"required\"");
    }

    /** F12 */
    @ParameterizedTest
    @ValueSource(strings = {"(?=a)b", "(a)\\\\1", "[", "a{1,100000}", "ক+"})
    void aPatternThatIsNotLinearOrNotAsciiIsRefused(String pattern) {
        replace("schema.json", "^[0-9]{4}$", pattern);

        assertThat(refusal().details())
                .extracting(Problem.Detail::pointer)
                .containsExactly("schema.json#/properties/nid_last4/pattern");
    }

    /** F12 */
    @Test
    void tenThousandNestedConditionsAreRefusedAndNotFollowed() {
        String open = "{\"not\":".repeat(10_000);
        replace(
                "schema.json",
                "\"if\": {\"properties\": {\"colour\": {\"const\": \"other\"}}, \"required\": [\"colour\"]}",
                "\"if\": " + open + "{}" + "}".repeat(10_000));

        assertThat(refusal().details()).extracting(Problem.Detail::pointer).contains("schema.json#");
    }

    /** F12 */
    @Test
    void fiveNestedConditionsAreTooManyToo() {
        replace(
                "schema.json",
                "\"if\": {\"properties\": {\"colour\": {\"const\": \"other\"}}, \"required\": [\"colour\"]}",
                "\"if\": " + "{\"not\":".repeat(5) + "{\"properties\":{},\"required\":[]}" + "}".repeat(5));

        assertThat(refusal().getMessage()).contains("nested 4 deep");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        replace("messages.bn.json", "  \"name.description\": \"পুরো নাম।\",\n", "");

        isRefusedAt("messages.bn.json#", "\"name.description\" is said in one language only");
    }

    @Test
    void aTypingErrorInAMessageKeyIsFound() {
        replace("messages.en.json", "\"name.description\"", "\"nmae.description\"");

        isRefusedAt("messages.en.json#/nmae.description", "Nothing in this form is called");
    }

    @Test
    void aSoundModuleIsCompiled() {
        Form form = FormReader.read(files);

        assertThat(form.toString()).isEqualTo("test.tiny 1.0.0");
        assertThat(form.pages()).hasSize(4);
        assertThat(form.shape().at("home.district").orElseThrow().dataClass()).contains(DataClass.P);
        assertThat(form.fieldAt("/things/2/bought_on").orElseThrow().key()).isEqualTo("things.bought_on");
        assertThat(form.fieldAt("/nothing")).isEmpty();
        assertThat(form.fieldAt("")).isEmpty();
    }

    @Test
    void theKeptDefinitionGivesTheSameForm() {
        Form form = FormReader.read(files);

        assertThat(FormReader.read(FormReader.definition(files)).sha256()).isEqualTo(form.sha256());
    }

    @Test
    void everyLetterOfTheDefinitionCountsInItsHash() {
        String before = FormReader.read(files).sha256();
        replace("messages.en.json", "\"Name\"", "\"Names\"");

        assertThat(FormReader.read(files).sha256()).isNotEqualTo(before);
    }

    @Test
    void hostileDocumentsAreRefusedWithoutHarm() {
        for (String hostile :
                new String[] {"", "null", "[]", "\"x\"", "[".repeat(50_000), "{\"a\":1e999999999}", "\u0000"}) {
            for (String file : FormReader.FILES) {
                var broken = new TreeMap<>(FormFolders.files(FormFolders.TINY));
                broken.put(file, hostile);
                assertThatThrownBy(() -> FormReader.read(broken)).isInstanceOf(Problem.class);
            }
        }
    }
}
