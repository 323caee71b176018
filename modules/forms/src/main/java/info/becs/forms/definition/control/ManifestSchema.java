package info.becs.forms.definition.control;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import info.becs.spi.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of {@code module.json}: of one form, or of several. */
enum ManifestSchema {
    OF_ONE("module.schema.json"),
    OF_SEVERAL("package.schema.json");

    private final Schema schema;

    ManifestSchema(String file) {
        this.schema = JsonSchemas.compile(new BoundedJson(100_000, 10_000, 20).read(read("/info/becs/forms/" + file)));
    }

    void check(Place root) {
        for (Error error : schema.validate(root.value())) {
            String pointer = error.getInstanceLocation().toString();
            String member = error.getProperty() == null ? "" : "/" + error.getProperty();
            root.refusals()
                    .refuse(
                            root.file(),
                            pointer + member,
                            Text.of("নিয়ম \"{0}\" মানা হয়নি: {1}", "Breaks the rule \"{0}\": {1}")
                                    .with(error.getKeyword(), error.getMessage()));
        }
    }

    private static String read(String file) {
        try (InputStream in = ManifestSchema.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
