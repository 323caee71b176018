package info.becs.testkit.fakes;

import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.approvals.ApprovedAction.Approved;
import info.becs.spi.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests for a second person in memory; a test decides. */
public final class FakeApprovals implements Approvals {

    private final Map<UUID, ApprovalRequest> asked = new LinkedHashMap<>();

    @Override
    public UUID ask(ApprovalRequest request) {
        UUID id = UUID.randomUUID();
        asked.put(id, request);
        return id;
    }

    /** What was asked for and not decided, oldest first. */
    public List<ApprovalRequest> open() {
        return List.copyOf(asked.values());
    }

    /** Lets this action carry out what was asked for under this id. */
    public void approve(UUID id, PersonId approver, ApprovedAction action) {
        ApprovalRequest request = asked.remove(id);
        action.carryOut(
                new Approved(id, request.action(), request.subject(), request.facts(), request.asker(), approver));
    }
}
