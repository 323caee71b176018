package info.becs.membership.boundary;

import info.becs.membership.entity.LedgerLine;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rows of the ledger, the newest first, and what all of the question come to.
 *
 * @param sum in poisha, of all rows that were asked for
 * @param next where the next page begins; null on the last
 */
@Schema(examples = """
    {"items": [], "rows": 0, "sum": 0}
    """)
public record LedgerView(List<LedgerLine> items, String next, long rows, long sum) {}
