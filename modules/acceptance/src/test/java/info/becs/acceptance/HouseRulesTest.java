package info.becs.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the whole house, beside those that each module keeps by itself. */
class HouseRulesTest {

    private static final Path MODULES = Tree.root().resolve("modules");
    private static final List<String> ROOMS = List.of("news", "forms", "complaints", "membership", "hello");

    @Test
    void theSpiStandsOnTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "info.becs.spi..")
                .check(new ClassFileImporter().importPath(MODULES.resolve("spi/target/classes")));
    }

    @Test
    void theToolboxKnowsNoModule() {
        noClasses()
                .that()
                .resideInAPackage("info.becs.kit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("info.becs.core..", "info.becs.site..", "info.becs.news..", "info.becs.forms..")
                .check(new ClassFileImporter().importPath(MODULES.resolve("kit/target/classes")));
    }

    /** Invariant 1. */
    @Test
    void thePlatformKnowsNoModuleByName() {
        for (String part : List.of("spi", "kit", "core", "site", "console")) {
            for (Path source : sources(part)) {
                String text = withoutComments(source);
                for (String room : ROOMS) {
                    assertThat(text)
                            .as("%s names the module %s", source, room)
                            .doesNotContain("\"" + room + "\"")
                            .doesNotContain("\"/" + room + "\"")
                            .doesNotContain("/api/" + room);
                }
            }
        }
    }

    private static List<Path> sources(String module) {
        try (Stream<Path> walk = Files.walk(MODULES.resolve(module).resolve("src/main/java"))) {
            return walk.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(Path source) {
        try {
            return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
