package info.becs.membership.boundary;

import info.becs.membership.control.ListedMembers.Count;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many payments somebody has to do something about.
 *
 * @param asked those that wait for a second person
 */
@Schema(examples = """
    {"claimed": {"count": 7, "more": false}, "asked": {"count": 1, "more": false}}
    """)
public record PaymentCountsView(Count claimed, Count asked) {}
