package info.becs.forms.exports.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** F27 */
class TableTest {

    private static final Form OLD = FormFolders.tiny();

    private static Form changed(String part, String by) {
        Map<String, String> files = new TreeMap<>(FormFolders.files(FormFolders.TINY));
        files.replaceAll((name, text) -> text.replace(part, by));
        return FormReader.read(files);
    }

    @Test
    void aFieldThatIsGoneKeepsItsColumn() {
        Form now = changed("colour_other", "colour_else");

        assertThat(Table.of(List.of(now, OLD), Optional.empty()).orElseThrow().keys())
                .contains("colour", "colour_else", "colour_other", "home.district", "total", "days");
    }

    @Test
    void whatIsSensitiveInAnyVersionHasNone() {
        Form now = changed("\"maxLength\": 60, \"x-class\": \"S\"", "\"maxLength\": 60, \"x-class\": \"P\"");

        assertThat(Table.of(List.of(now, OLD), Optional.empty()).orElseThrow().keys())
                .doesNotContain("name", "mobile", "email", "nid_last4", "home.village");
        assertThat(Table.of(List.of(now), Optional.empty()).orElseThrow().keys())
                .contains("home.village");
    }

    @Test
    void rowsAreATableOfTheirOwn() {
        assertThat(Table.of(List.of(OLD), Optional.empty()).orElseThrow().keys())
                .doesNotContain("things");
        assertThat(Table.of(List.of(OLD), Optional.of("things")).orElseThrow().keys())
                .containsExactly("what", "kind", "bought_on", "price");
        assertThat(Table.of(List.of(OLD), Optional.of("colour"))).isEmpty();
        assertThat(Table.of(List.of(OLD), Optional.of("nothing"))).isEmpty();
    }
}
