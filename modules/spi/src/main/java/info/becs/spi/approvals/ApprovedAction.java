package info.becs.spi.approvals;

import info.becs.spi.people.PersonId;
import java.util.Map;
import java.util.UUID;

/**
 * Something that is done once two people want it. Published by the module that does it.
 *
 * <pre>{@code platform.publish(ApprovedAction.class, exports);}</pre>
 *
 * Called in the transaction of the decision, on the thread of whoever decides: what it writes through the platform's data
 * source is there exactly once. A {@link info.becs.spi.Problem} or an error takes the decision back, and it can be decided
 * again later; so it is while the module is disabled or gone. What takes long or touches something else than the database
 * leaves as an event.
 *
 * @since 1.0
 */
public interface ApprovedAction {

    /** The dotted word of {@link ApprovalRequest#action}. Constant. */
    String action();

    /** Does it. What it throws takes the decision back. */
    void carryOut(Approved approved);

    /** What was asked for and by whom it was approved. */
    record Approved(
            UUID id, String action, String subject, Map<String, String> facts, PersonId asker, PersonId approver) {}
}
