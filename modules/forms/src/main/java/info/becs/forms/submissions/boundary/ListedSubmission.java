package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.SubmissionLine;
import info.becs.spi.forms.SubmissionHandling.Place;
import java.time.Instant;
import java.util.Locale;

/** One line of the list of submissions. @param worked where it is worked on; null where it is opened here */
public record ListedSubmission(
        String id,
        String form,
        String formVersion,
        String receiptNumber,
        String language,
        String channel,
        Instant receivedAt,
        Worked worked) {

    /** A place in the console, in the reader's language. */
    public record Worked(String name, String path) {}

    static ListedSubmission of(SubmissionLine line, Place place, Locale locale) {
        return new ListedSubmission(
                line.id(),
                line.form(),
                line.formVersion(),
                line.receiptNumber(),
                line.language(),
                line.channel(),
                line.receivedAt(),
                place == null ? null : new Worked(place.name().in(locale), place.path()));
    }
}
