package info.becs.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import info.becs.spi.Registration;
import info.becs.testkit.rules.SpiSources.Documented;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the SPI is a promise: it is written down, it can be tried without a server, and it can grow. */
class SpiPromiseTest {

    private static final SpiSources SOURCES = SpiSources.read();
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("info.becs.spi");

    /** What the platform hands out is no extension point. */
    private static final List<String> HANDED_OUT = List.of(Registration.class.getName());

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageHasItsHalfPage(Path folder) throws IOException {
        Path book = folder.resolve("package-info.java");

        assertThat(book).exists();
        assertThat(Files.readAllLines(book).stream().filter(line -> line.startsWith("/// ")))
                .hasSizeGreaterThan(12)
                .anyMatch(line -> line.startsWith("/// > "))
                .anyMatch(line -> line.startsWith("/// @since "));
    }

    static List<Path> packages() {
        return SpiSources.packages();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(SOURCES.types()).hasSizeGreaterThan(20);
        assertThat(SOURCES.types().stream()
                        .filter(type -> type.documentation().isEmpty())
                        .map(Documented::name))
                .isEmpty();
    }

    @Test
    void everyTypeSaysSinceWhen() {
        List<String> inner = CLASSES.stream()
                .filter(type -> type.getEnclosingClass().isPresent())
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(SOURCES.types().stream()
                        .filter(type -> !inner.contains(type.name()))
                        .filter(type -> !type.documentation().contains("@since "))
                        .map(Documented::name))
                .isEmpty();
    }

    @Test
    void everyPublicMethodSaysWhatItsSignatureDoesNot() {
        assertThat(SOURCES.methods()).hasSizeGreaterThan(40);
        assertThat(SOURCES.methods().stream()
                        .filter(method -> method.documentation().isEmpty())
                        .map(Documented::name))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("extensionPoints")
    void everyExtensionPointHasAStandIn(JavaClass point) {
        var fakes = new ClassFileImporter().importPackages("info.becs.testkit.fakes");

        assertThat(fakes.stream()
                        .filter(fake -> fake.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(fake -> fake.isAssignableTo(point.getName())))
                .as("a public class in info.becs.testkit.fakes that is a %s", point.getSimpleName())
                .isNotEmpty();
    }

    static Stream<JavaClass> extensionPoints() {
        return CLASSES.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !HANDED_OUT.contains(type.getName()));
    }

    @Test
    void nothingIsSealed() {
        assertThat(CLASSES.stream().map(JavaClass::reflect).filter(Class::isSealed))
                .isEmpty();
    }

    @Test
    void absentIsOptionalInAnswersAndNeverInQuestions() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Optional.class)))
                        .map(method -> method.getFullName()))
                .isEmpty();
        assertThat(CLASSES.stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .filter(component -> component.getType() == Optional.class)
                        .map(RecordComponent::toString))
                .isEmpty();
    }
}
