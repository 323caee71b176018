package info.becs.forms.definition.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.SeveralForms;
import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.ModuleDefinition;
import info.becs.spi.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F1 F34: one module, several forms. */
class PackageReaderTest {

    private static final String CLOCKS =
            "{\"clocks\": [{\"id\": \"soon\", \"bn\": \"শিগগির\", \"en\": \"Soon\", \"start\": \"received\", \"days\": 2, \"source\": \"own rule\"}]}";

    private final Map<String, String> files = SeveralForms.files("1.0.0", "one", "two");

    private void isRefusedAt(String place, String cure) {
        var problem = catchThrowableOfType(Problem.class, () -> ModuleReader.read(files));
        assertThat(problem).as("a refusal").isNotNull();
        assertThat(problem.details()).anySatisfy(d -> {
            assertThat(d.pointer()).isEqualTo(place);
            assertThat(d.sentence().en()).contains(cure);
            assertThat(d.sentence().bn()).isNotBlank();
        });
    }

    private List<Form> forms() {
        return ModuleReader.read(files).forms().stream().map(Definition::form).toList();
    }

    @Test
    void eachFormHasAnIdOfItsOwnAndItsTitleOutOfItsMessages() {
        SeveralForms.saysOf(files, "two", "{\"target\": \"complaints\", \"retention\": {\"months\": 7}}");

        assertThat(forms()).extracting(Form::id).containsExactly("club.one", "club.two");
        assertThat(forms()).extracting(f -> f.title(Locale.ENGLISH)).containsExactly("Form one", "Form two");
        assertThat(forms()).extracting(f -> f.manifest().intro().bn()).containsOnly("শুধু পরীক্ষার জন্য।");
        assertThat(forms()).extracting(f -> f.manifest().target()).containsExactly("nobody", "complaints");
        assertThat(forms()).extracting(f -> f.manifest().retentionMonths()).containsExactly(1, 7);
        assertThat(forms()).extracting(Form::version).containsOnly("1.0.0");
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        ModuleDefinition read = ModuleReader.read(files);

        ModuleDefinition again = ModuleReader.read("club", read.text());

        assertThat(again.forms())
                .extracting(d -> d.form().sha256())
                .isEqualTo(read.forms().stream().map(d -> d.form().sha256()).toList());
        assertThat(again.toString()).isEqualTo("club 1.0.0");
        assertThat(again.folder(again.forms().get(1).form())).isEqualTo("forms/two/");
    }

    @Test
    void aModuleOfOneIsReadAsBefore() {
        var tiny = info.becs.forms.FormFolders.files(info.becs.forms.FormFolders.TINY);

        ModuleDefinition read = ModuleReader.read(tiny);

        assertThat(read.id()).isEqualTo("test.tiny");
        assertThat(read.isOfSeveral()).isFalse();
        assertThat(read.forms().get(0).form().sha256())
                .isEqualTo(FormReader.read(tiny).sha256());
    }

    @Test
    void rulesAreSharedByAllOrOfOne() {
        files.put("rules/clocks.json", CLOCKS);
        files.put("forms/two/rules/more.json", CLOCKS.replace("soon", "later"));

        assertThat(forms()).extracting(f -> f.pack().deadlines().size()).containsExactly(1, 2);
    }

    @Test
    void theSamePackForAllAndForOneIsRefused() {
        files.put("rules/clocks.json", CLOCKS);
        files.put("forms/two/rules/clocks.json", CLOCKS);

        isRefusedAt("forms/two/rules/clocks.json#", "another name");
    }

    @Test
    void aMistakeInWhatAllShareIsToldOnce() {
        files.put("rules/clocks.json", CLOCKS.replace("\"days\": 2", "\"days\": 0"));

        var problem = catchThrowableOfType(Problem.class, () -> ModuleReader.read(files));

        assertThat(problem.details())
                .extracting(Problem.Detail::pointer)
                .containsExactly("rules/clocks.json#/clocks/0/days");
    }

    @Test
    void aMistakeIsNamedByItsWholePath() {
        SeveralForms.replace(files, "forms/two/schema.json", "\"format\": \"email\"", "\"$ref\": \"http://x\"");
        SeveralForms.replace(files, "forms/one/ui.json", "{", "{ oops");

        isRefusedAt("forms/two/schema.json#/properties/email/$ref", "vocabulary");
        isRefusedAt("forms/one/ui.json#", "line 1");
    }

    @Test
    void aMissingFileIsNamed() {
        files.remove("forms/two/messages.bn.json");

        isRefusedAt("forms/two/messages.bn.json#", "missing");
    }

    @Test
    void aFormWithoutATitleIsRefused() {
        SeveralForms.replace(files, "forms/two/messages.en.json", "\"title\": \"Form two\",", "");

        isRefusedAt("forms/two/messages.en.json#", "\"title\" is missing");
    }

    @Test
    void aTitleThatIsTooLongIsNamedWhereItStands() {
        SeveralForms.replace(files, "forms/two/messages.en.json", "Form two", "x".repeat(200));

        isRefusedAt("forms/two/messages.en.json#/title", "longer than");
    }

    @Test
    void whatIsSaidOfOneFormIsNamedThere() {
        SeveralForms.saysOf(files, "two", "{\"next\": {\"bn\": [\"এক\"], \"en\": [\"one\", \"two\"]}}");

        isRefusedAt("module.json#/forms/two/next", "as many lines");
    }

    @Test
    void aFormDeclaresItsOwnDataClasses() {
        SeveralForms.saysOf(files, "two", "{\"dataClasses\": [\"P\"]}");

        isRefusedAt("module.json#/forms/two/dataClasses", "declare just these");
    }

    @Test
    void aFormDeclaresItsOwnFilters() {
        SeveralForms.saysOf(files, "two", "{\"filters\": [\"colour\", \"name\"]}");

        isRefusedAt("module.json#/forms/two/filters/1", "Nothing is filtered by \"name\"");
    }

    @Test
    void whatIsSaidOfAFormThatIsNotThereIsRefused() {
        SeveralForms.saysOf(files, "three", "{}");

        isRefusedAt("module.json#/forms/three", "no folder forms/three/");
    }

    @Test
    void filesOfAFormAtTheTopAreRefused() {
        files.put("schema.json", "{}");

        isRefusedAt("schema.json#", "folder of its form");
    }

    @Test
    void theIdOfAModuleOfSeveralIsOneWord() {
        SeveralForms.replace(files, "module.json", "\"club\"", "\"club.house\"");

        isRefusedAt("module.json#/id", "pattern");
    }

    @Test
    void aTitleOfAllIsNoPartOfTheVocabulary() {
        SeveralForms.replace(files, "module.json", "\"id\"", "\"title\": {\"bn\": \"ক\", \"en\": \"x\"}, \"id\"");

        isRefusedAt("module.json#/title", "additionalProperties");
    }
}
