package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.Suspect;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A submission that is held back. @param reasons in the reader's language */
public record HeldLine(String id, String form, List<String> reasons, Instant heldAt) {

    static HeldLine of(Suspect suspect, Locale locale) {
        return new HeldLine(
                suspect.submission().toString(),
                suspect.form(),
                suspect.reasons().stream().map(r -> r.why().in(locale)).toList(),
                suspect.heldAt());
    }
}
