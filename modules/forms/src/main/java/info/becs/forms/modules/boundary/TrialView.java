package info.becs.forms.modules.boundary;

import info.becs.forms.answers.control.Sentences;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.Trial;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a test submission came out.
 *
 * @param id null for one that was refused, and so not kept
 * @param answers what would have been kept, as JSON text
 */
@Schema(description = "How a test submission came out", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "madeAt": "2026-11-20T05:12:00Z", "answers": "{\\"merchant_name\\": \\"দ্রুত বাজার\\"}", "errors": []}
    """)
public record TrialView(String id, Instant madeAt, String answers, List<Mistake> errors) {

    /** One broken rule: where, which, and what the sender would read. */
    public record Mistake(String pointer, String rule, String message) {}

    public static TrialView of(Trial trial, String answers) {
        return new TrialView(trial.id(), trial.madeAt(), answers, List.of());
    }

    public static TrialView refused(Form form, Verdict verdict, Locale locale) {
        var mistakes = verdict.breaches().stream()
                .map(b ->
                        new Mistake(b.pointer(), b.rule(), Sentences.of(form, b).in(locale)))
                .toList();
        return new TrialView(null, null, null, mistakes);
    }
}
