package info.becs.membership.boundary;

import info.becs.membership.control.ListedMembers.Count;
import java.util.Map;

/**
 * How many members there are, as far as they were counted.
 *
 * @param statuses only those that have any
 */
public record MemberCountsView(Count asked, Map<String, Count> statuses) {}
