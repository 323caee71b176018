package info.becs.core.audit.boundary;

import info.becs.core.audit.control.Verification.End;
import info.becs.core.audit.entity.Finding;
import java.util.Locale;

/**
 * How far the verification of the log has come.
 *
 * @param state SOUND, BROKEN, or UNDER_WAY: ask again with {@code after=next}
 * @param checked links that were checked by this call
 * @param end of the chain; noted elsewhere it can be given back as {@code position} and {@code hash} later
 * @param broken the first place that does not fit
 */
public record VerificationView(String state, int checked, End end, Broken broken, String next) {

    /** The first place that does not fit: which link, which entry, and what happened to it. */
    public record Broken(String kind, long position, String entry, String sentence) {

        static Broken of(Finding finding, Locale locale) {
            return new Broken(
                    finding.kind().name(),
                    finding.position(),
                    finding.entry(),
                    finding.sentence().in(locale));
        }
    }
}
