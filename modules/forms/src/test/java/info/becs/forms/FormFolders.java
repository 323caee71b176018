package info.becs.forms;

import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Form modules as folders: the one that ships, and a tiny one that holds each kind of field once. */
public final class FormFolders {

    public static final Path COMPLAINT = Path.of("../form-modules/complaint-ecommerce");
    public static final Path TINY = Path.of("src/test/resources/form-modules/tiny");

    public static final Path KINDS = Path.of("src/test/resources/form-modules/kinds");

    private FormFolders() {}

    public static Form complaint() {
        return FormReader.read(files(COMPLAINT));
    }

    public static Form tiny() {
        return FormReader.read(files(TINY));
    }

    /** Lists, moments, consents, calculations. */
    public static Form kinds() {
        return FormReader.read(files(KINDS));
    }

    /** Texts by file name. */
    public static Map<String, String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            var files = new TreeMap<String, String>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
