package info.becs.membership.boundary;

import info.becs.membership.control.ListedMembers.Count;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many members there are, as far as they were counted.
 *
 * @param statuses only those that have any
 */
@Schema(examples = """
    {"asked": {"count": 12, "more": false}, "statuses": {"active": {"count": 9, "more": false}}}
    """)
public record MemberCountsView(Count asked, Map<String, Count> statuses) {}
