package info.becs.forms.submissions.boundary;

import info.becs.spi.forms.Submissions.AskedErasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a sender wants what they handed in erased.
 *
 * @param lastDay on which they may take it back
 * @param putOff why it stays for now all the same, in the reader's language; null where nothing stands against it
 */
@Schema(description = "That a sender wants what they handed in erased", examples = """
    {"askedAt": "2026-11-18T05:12:00Z", "lastDay": "2026-12-02"}
    """)
public record AskedErasureView(Instant askedAt, LocalDate lastDay, String putOff) {

    static AskedErasureView of(AskedErasure asked, Locale locale) {
        return new AskedErasureView(
                asked.askedAt(),
                asked.lastDay(),
                asked.putOff().map(why -> why.in(locale)).orElse(null));
    }
}
