package info.becs.membership.boundary;

import info.becs.membership.entity.Member;
import info.becs.spi.Problem;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one application of many.
 *
 * @param done whether it is decided so, now or by the same person's try before; otherwise nothing was done about it
 * @param version as it is now; null where nothing was done
 * @param status where it stands now; null where nothing was done
 * @param number of the member; null where there is none
 * @param code why nothing was done
 * @param why the same as a sentence
 */
@Schema(description = "What became of one application of many", examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "done": true, "version": 2, "status": "pending-payment", "number": "K7PM-92QXV"}
    """)
public record BulkDecisionView(
        String id, boolean done, Integer version, String status, String number, String code, String why) {

    static BulkDecisionView of(Member member) {
        return new BulkDecisionView(
                member.id(),
                true,
                member.version(),
                member.status(),
                member.number().orElse(null),
                null,
                null);
    }

    static BulkDecisionView of(String id, Problem refused, Locale language) {
        return new BulkDecisionView(
                id, false, null, null, null, refused.code(), refused.sentence().in(language));
    }
}
