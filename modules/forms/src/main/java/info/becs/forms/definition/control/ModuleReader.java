package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.ModuleDefinition;
import java.util.List;
import java.util.Map;

/** Compiles all forms of a module, or says everything that is wrong with its files. */
public final class ModuleReader {

    private ModuleReader() {}

    /**
     * From texts by path; test cases are not looked at.
     *
     * @throws info.becs.spi.Problem with a detail for each mistake
     */
    public static ModuleDefinition read(Map<String, String> files) {
        if (Layout.isOfSeveral(files.keySet())) {
            return new PackageReader(files).read();
        }
        String text = FormReader.definition(files);
        var form = FormReader.read(text);
        return new ModuleDefinition(form.id(), List.of(new Definition(form, text)));
    }

    /** From its {@link ModuleDefinition#text}. */
    public static ModuleDefinition read(String id, String text) {
        return new ModuleDefinition(
                id,
                text.lines()
                        .map(each -> new Definition(FormReader.read(each), each))
                        .toList());
    }
}
