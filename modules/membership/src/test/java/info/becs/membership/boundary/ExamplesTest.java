package info.becs.membership.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads the description of the API finds an example of what to send, and it fits. */
class ExamplesTest {

    @ParameterizedTest
    @MethodSource("sent")
    void whatIsSentHasAnExampleOfItsOwnFields(Class<?> type) {
        Schema described = type.getAnnotation(Schema.class);

        assertThat(described).as("@Schema of %s", type.getSimpleName()).isNotNull();
        JsonNode example = JsonMapper.shared().readTree(described.examples()[0]);
        List<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(example.propertyNames()).isNotEmpty().isSubsetOf(fields);
    }

    static List<Class<?>> sent() {
        var sent = new ArrayList<Class<?>>();
        for (JavaClass found : new ClassFileImporter().importPackages("info.becs.membership")) {
            Class<?> type = found.reflect();
            boolean isAnswer = type.getSimpleName().endsWith("View");
            if (type.isRecord()
                    && type.getEnclosingClass() == null
                    && (isAnswer
                            ? type.isAnnotationPresent(Schema.class)
                            : type.getSimpleName().matches(".*(Wish|Search|End)"))) {
                sent.add(type);
            }
        }
        return sent;
    }
}
