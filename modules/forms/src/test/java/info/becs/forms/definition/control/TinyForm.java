package info.becs.forms.definition.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.FormFolders;
import info.becs.spi.Problem;
import java.util.Map;
import java.util.TreeMap;

/** The smallest module that is sound, to be spoilt and read. */
abstract class TinyForm {

    final Map<String, String> files = new TreeMap<>(FormFolders.files(FormFolders.TINY));

    void replace(String file, String part, String by) {
        assertThat(files.get(file)).contains(part);
        files.put(file, files.get(file).replace(part, by));
    }

    Problem refusal() {
        var problem = catchThrowableOfType(Problem.class, () -> FormReader.read(files));
        assertThat(problem).as("a refusal").isNotNull();
        assertThat(problem.code()).isEqualTo("forms.form-module.broken");
        assertThat(problem.details()).allSatisfy(d -> {
            assertThat(d.sentence().bn()).isNotBlank();
            assertThat(d.sentence().en()).isNotBlank();
        });
        return problem;
    }

    void isRefusedAt(String place, String cure) {
        assertThat(refusal().details()).anySatisfy(d -> {
            assertThat(d.pointer()).isEqualTo(place);
            assertThat(d.sentence().en()).contains(cure);
        });
    }
}
