package info.becs.forms.submissions.boundary;

import info.becs.forms.answers.control.Sentences;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.definition.entity.Form;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether answers would be taken, and if not, what to do about which. */
@Schema(description = "Whether answers would be taken, and if not, what to do about which", examples = """
    {"valid": false, "errors": [{"pointer": "/merchant_name"}]}
    """)
public record ValidationReport(boolean valid, List<Mistake> errors) {

    /** One broken rule: where, which, and what to do. */
    public record Mistake(String pointer, String rule, String message) {}

    static ValidationReport of(Form form, List<Breach> breaches, Locale locale) {
        var mistakes = breaches.stream()
                .map(b ->
                        new Mistake(b.pointer(), b.rule(), Sentences.of(form, b).in(locale)))
                .toList();
        return new ValidationReport(mistakes.isEmpty(), mistakes);
    }
}
