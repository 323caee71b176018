package info.becs.forms.definition.entity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a form module brings: one form under the module's own id, or several whose ids begin with it.
 *
 * @param id {@code complaint.ecommerce} of one form; {@code society} of several, among them {@code society.opinion}
 * @param forms in the order of their ids, at least one; all in one version and of one maker
 */
public record ModuleDefinition(String id, List<Definition> forms) {

    public ModuleDefinition {
        forms = List.copyOf(forms);
    }

    /** Whether this is the id of a module of several forms: a single word, which no form is called by. */
    public static boolean isOfSeveral(String id) {
        return !id.contains(".");
    }

    public boolean isOfSeveral() {
        return isOfSeveral(id);
    }

    /** The folder in which a form's files stand, {@code forms/opinion/}; empty for a module of one. */
    public String folder(Form form) {
        return isOfSeveral() ? "forms/" + form.id().substring(id.length() + 1) + "/" : "";
    }

    /** All forms as one text, a line for each: a definition holds no line breaks. */
    public String text() {
        return forms.stream().map(Definition::text).collect(Collectors.joining("\n"));
    }

    public String version() {
        return forms.get(0).form().version();
    }

    public String maker() {
        return forms.get(0).form().manifest().maker();
    }

    @Override
    public String toString() {
        return id + " " + version();
    }
}
