package info.becs.forms.definition.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.entity.Deadline;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.modules.control.LocalDefinition;
import info.becs.spi.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F1, F17: lists and clocks beside a form. */
class RulePackTest {

    private static final String SHOPS = "rules/shops.json";

    private final Map<String, String> files = new TreeMap<>(FormFolders.files(FormFolders.KINDS));

    private void isRefusedAt(String place, String cure) {
        var problem = catchThrowableOfType(Problem.class, () -> FormReader.read(files));
        assertThat(problem).as("a refusal").isNotNull();
        assertThat(problem.details()).anySatisfy(d -> {
            assertThat(d.pointer()).isEqualTo(place);
            assertThat(d.sentence().en()).contains(cure);
            assertThat(d.sentence().bn()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "code": "slow"       | "code": "fast"                  | /lists/shops/choices/1     | no code
        "code": "slow"       | "code": "Slow!"                 | /lists/shops/choices/1     | no code
        "code": "slow",      | "code": "slow", "href": "x",    | /lists/shops/choices/1/href | vocabulary
        "code": "slow",      | "code": "slow", "group": "x",   | /lists/shops/choices/1/group | no such group
        "en": "Slow Market"  | "en": " "                       | /lists/shops/choices/1/en  | A text
        "shops": {           | "bd-districts": {               | /lists/bd-districts        | none of the platform
        "choices": [         | "choses": [                     | /lists/shops               | missing
        "workingDays": 3     | "workingDays": 3, "days": 4     | /clocks/0                  | just one
        "workingDays": 3     | "workingDays": 0                | /clocks/0/workingDays      | whole number
        "source": "own rule" | "source": 1                     | /clocks/0/source           | A text
        "clocks": [          | "script": [                     | /script                    | vocabulary
        "clocks": [          | "starts": {"X!": {"day": "a"}}, "clocks": [ | /starts/X!      | no word
        "clocks": [          | "starts": {"x": {"day": "A b"}}, "clocks": [ | /starts/x/day | key of no field
        "clocks": [          | "starts": {"x": {"where": {}}}, "clocks": [ | /starts/x      | missing
        """)
    void aBrokenPackIsRefused(String part, String by, String pointer, String cure) {
        assertThat(files.get(SHOPS)).contains(part);
        files.put(SHOPS, files.get(SHOPS).replace(part, by));

        isRefusedAt(SHOPS + "#" + pointer, cure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "x-suggest": "shops"       | "x-suggest": "ships"             | /properties/shop/x-suggest | Allowed are
        "x-options": "bd-upazilas" | "x-options": "bd-upazila"        | /properties/upazila/x-options | Allowed are
        "x-options": "bd-upazilas" | "x-options": "bd-upazilas", "enum": ["a"] | /properties/upazila/x-options | not both
        "x-within": "district"     | "x-within": "shop_of"            | ''                          | cannot lie within
        "named": "shop"            | "named": "link"                  | ''                          | cannot be calculated
        "groupOf": "district"      | "groupOf": "shop"                | ''                          | cannot be calculated
        "turn": "paid_at"          | "turn": "shop"                   | ''                          | cannot be calculated
        "day": "2021-07-01"        | "day": "1 July"                  | /properties/side/x-calculated/day | A date
        ["v2026_11"], "x-consent": true, "x-class": "I"}, | ["a", "b"], "x-consent": true, "x-class": "I"}, | /properties/share | one code
        """)
    void aFieldThatUsesAListWronglyIsRefused(String part, String by, String pointer, String cure) {
        String schema = files.get("schema.json").replaceAll("\\s+", " ");
        assertThat(schema).contains(part);
        files.put("schema.json", schema.replace(part, by));

        isRefusedAt("schema.json#" + pointer, cure);
    }

    @Test
    void thePackIsPartOfTheDefinitionAndOfItsHash() {
        Form form = FormReader.read(files);
        assertThat(FormReader.read(FormReader.definition(files)).sha256()).isEqualTo(form.sha256());

        files.put(SHOPS, files.get(SHOPS).replace("Slow Market", "Slower Market"));
        assertThat(FormReader.read(files).sha256()).isNotEqualTo(form.sha256());
    }

    @Test
    void clocksAreRead() {
        assertThat(FormReader.read(files).pack().deadlines()).singleElement().satisfies(clock -> {
            assertThat(clock.unit()).isEqualTo(Deadline.Unit.WORKING_DAYS);
            assertThat(clock.length()).isEqualTo(3);
        });
    }

    @Test
    void everyDivisionDistrictAndUpazilaIsThereInBothLanguages() {
        var lists = OptionList.byId(Areas.lists());
        var districts = lists.get(Areas.DISTRICTS);
        var upazilas = lists.get(Areas.UPAZILAS);

        assertThat(lists.get(Areas.DIVISIONS).codes()).hasSize(9).endsWith("abroad");
        assertThat(districts.codes()).hasSize(65).endsWith("abroad");
        assertThat(upazilas.codes().stream().filter(c -> !c.contains("_thana_")))
                .hasSize(495);
        assertThat(districts.codesOf("chattogram")).hasSize(11);
        assertThat(districts.codes()).containsAll(upazilas.groups().keySet());
        assertThat(districts.codes())
                .filteredOn(d -> !d.equals("abroad"))
                .allSatisfy(d -> assertThat(upazilas.codesOf(d)).isNotEmpty());
        assertThat(upazilas.choices().values()).allSatisfy(u -> {
            assertThat(u.label().bn()).matches("[\\u0980-\\u09FF\\u200D ]+");
            assertThat(u.label().en()).matches("[A-Z][A-Za-z' .()-]+");
        });
    }

    @Test
    void clientsGetTheChoicesWithTheirTitles() {
        String served = LocalDefinition.of(FormReader.read(files), Locale.ENGLISH);

        assertThat(served)
                .contains("{\"const\":\"dhaka_savar\",\"title\":\"Savar\"}")
                .contains("{\"const\":\"v2026_11\",\"title\":\"The shop may be told.\"}")
                .contains("\"unit\":\"WORKING_DAYS\"");
    }
}
