package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.SubmissionLine;
import info.becs.spi.forms.SubmissionHandling.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the list of submissions.
 *
 * @param title what the form is called now, in the reader's language; its id where it was taken out
 * @param worked where it is worked on; null where it is opened here
 * @param erasureOn last day before it is erased, as its sender has asked; null where they have not
 */
@Schema(description = "One line of the list of submissions", examples = """
    {"id": "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11", "form": "complaint.ecommerce", "title": "E-commerce complaint", "formVersion": "1.0.0", "receiptNumber": "K7PM-92QX",
     "language": "bn", "channel": "web", "receivedAt": "2026-11-18T05:12:00Z",
     "worked": {"name": "Case K7PM-92QX", "path": "complaints/cases/K7PM-92QX"}}
    """)
public record ListedSubmission(
        String id,
        String form,
        String title,
        String formVersion,
        String receiptNumber,
        String language,
        String channel,
        Instant receivedAt,
        LocalDate erasureOn,
        Worked worked) {

    /** A place in the console, in the reader's language. */
    public record Worked(String name, String path) {}

    static ListedSubmission of(SubmissionLine line, String title, LocalDate erasureOn, Place place, Locale locale) {
        return new ListedSubmission(
                line.id(),
                line.form(),
                title,
                line.formVersion(),
                line.receiptNumber(),
                line.language(),
                line.channel(),
                line.receivedAt(),
                erasureOn,
                place == null ? null : new Worked(place.name().in(locale), place.path()));
    }
}
