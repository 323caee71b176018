package info.becs.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads the description of a module's API finds what each route is for, and examples that fit; subclassed in its root package. */
public abstract class ExampleRules {

    private static final String SCHEMA = "org.eclipse.microprofile.openapi.annotations.media.Schema";
    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";

    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(getClass().getPackageName());

    /** What is sent has one of its own; so has every answer that is called a view. */
    @TestFactory
    Stream<DynamicTest> whatIsSentOrAnsweredHasAnExampleOfItsOwnFields() {
        return module.stream()
                .filter(ExampleRules::isDescribed)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    assertThat(type.tryGetAnnotationOfType(SCHEMA))
                            .as("@Schema")
                            .isPresent();
                    JsonNode example = JsonMapper.shared().readTree(example(type));
                    assertThat(example.propertyNames()).isNotEmpty().isSubsetOf(fields(type));
                }));
    }

    private static boolean isDescribed(JavaClass type) {
        return type.isTopLevelClass()
                && type.isRecord()
                && type.getPackageName().endsWith(".boundary")
                && (type.getSimpleName().matches(".*(Wish|Draft|View)") || type.isAnnotatedWith(SCHEMA));
    }

    private static String example(JavaClass type) {
        JavaAnnotation<?> schema = type.getAnnotationOfType(SCHEMA);
        return ((String[]) schema.get("examples").orElseThrow())[0];
    }

    private static List<String> fields(JavaClass type) {
        return Arrays.stream(type.reflect().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void everyRouteSaysInASentenceWhatItIsFor() {
        assertThat(module.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                        .filter(method -> method.tryGetAnnotationOfType(OPERATION)
                                .flatMap(operation -> operation.get("summary"))
                                .filter(summary -> !summary.equals(""))
                                .isEmpty()))
                .isEmpty();
    }
}
