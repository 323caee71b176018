package info.becs.forms.modules.boundary;

import info.becs.forms.definition.entity.Form;
import java.util.Locale;

/** One open form in the list. */
public record FormLine(String id, String version, String title, String intro, String path) {

    public static FormLine of(Form form, Locale locale) {
        return new FormLine(
                form.id(),
                form.version(),
                form.title(locale),
                form.manifest().intro().in(locale),
                "/forms/" + form.id());
    }
}
