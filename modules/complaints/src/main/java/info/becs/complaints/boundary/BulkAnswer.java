package info.becs.complaints.boundary;

import info.becs.complaints.entity.Case;
import info.becs.spi.Problem;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one case of many.
 *
 * @param done whether everything that was asked for was done with it; otherwise nothing was
 * @param version as it is now; null where nothing was done
 * @param status where it stands now; null where nothing was done
 * @param code why nothing was done
 * @param why the same as a sentence
 */
@Schema(description = "What became of one case of many", examples = """
    {"number": "K7PM-92QX", "done": true, "version": 3, "status": "accepted"}
    """)
public record BulkAnswer(String number, boolean done, Integer version, String status, String code, String why) {

    static BulkAnswer of(Case found) {
        return new BulkAnswer(found.number(), true, found.version(), found.status(), null, null);
    }

    static BulkAnswer of(String number, Problem refused, Locale language) {
        return new BulkAnswer(
                number, false, null, null, refused.code(), refused.sentence().in(language));
    }
}
