package info.becs.forms.modules.boundary;

import info.becs.forms.definition.entity.Form;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One open form in the list. */
@Schema(description = "One open form in the list", examples = """
    {"id": "complaint.ecommerce", "version": "1.0.0", "title": "ই-কমার্স অভিযোগ", "intro": "দশ মিনিট লাগে।", "path": "/forms/complaint.ecommerce"}
    """)
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
