package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.control.Layout;
import info.becs.forms.definition.control.ModuleReader;
import info.becs.forms.definition.control.Refusals;
import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.ModuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of form-modules, as the server will take it. F1 */
class ShippedFormModulesTest {

    private static final Path FOLDERS = Path.of("../form-modules");

    static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(FOLDERS)) {
            return all.filter(f -> Files.exists(f.resolve("module.json")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void isComplete(Path folder) {
        var files = FormFolders.files(folder);
        ModuleDefinition module = ModuleReader.read(files);
        var refusals = new Refusals();

        for (Definition each : module.forms()) {
            String own = module.folder(each.form());
            Samples.run(each.form(), own, Layout.samples(own, files), refusals);
            assertThat(each.form().pages()).isNotEmpty();
        }

        refusals.check();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void isBuiltUnderItsOwnNameAndVersion(Path folder) throws IOException {
        ModuleDefinition module = ModuleReader.read(FormFolders.files(folder));

        assertThat(Files.readString(FOLDERS.resolve("pom.xml")))
                .contains("<directory>" + folder.getFileName() + "</directory>")
                .contains("<finalName>" + module.id() + "-" + module.version() + ".form</finalName>");
    }

    @Test
    void thereAreFive() throws IOException {
        assertThat(folders().stream()
                        .map(f -> ModuleReader.read(FormFolders.files(f)).id()))
                .containsExactlyInAnyOrder(
                        "complaint.ecommerce",
                        "feedback.opinion",
                        "member.application",
                        "register.victim2021",
                        "volunteer.application");
    }
}
