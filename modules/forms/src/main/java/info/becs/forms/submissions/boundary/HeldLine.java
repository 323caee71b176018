package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.Suspect;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submission that is held back.
 *
 * @param title what the form is called, in the reader's language
 * @param reasons in the reader's language
 */
@Schema(description = "A submission that is held back", examples = """
    {"id": "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11", "form": "complaint.ecommerce", "title": "E-commerce complaint", "reasons": ["Filled in quicker than a person can"], "heldAt": "2026-11-18T05:12:00Z"}
    """)
public record HeldLine(String id, String form, String title, List<String> reasons, Instant heldAt) {

    static HeldLine of(Suspect suspect, String title, Locale locale) {
        return new HeldLine(
                suspect.submission().toString(),
                suspect.form(),
                title,
                suspect.reasons().stream().map(r -> r.why().in(locale)).toList(),
                suspect.heldAt());
    }
}
