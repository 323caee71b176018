package info.becs.core.approvals.control;

import info.becs.core.approvals.entity.Approval;
import info.becs.core.approvals.entity.ApprovalProblem;
import info.becs.core.approvals.entity.ApprovalState;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.approvals.ApprovedAction.Approved;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks for a second person, and carries out what one has approved: in the transaction of the decision, so exactly once. */
@ApplicationScoped
public class SecondPerson implements Approvals {

    @Inject
    ApprovalRequests requests;

    @Inject
    Accounts accounts;

    @Inject
    Deciders deciders;

    @Inject
    ApprovalLetters letters;

    @Inject
    AuditLog audit;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    @Override
    @Transactional(TxType.MANDATORY)
    public UUID ask(ApprovalRequest request) {
        requirePerson(request.asker());
        List<Account> others = deciders.of(request.permission(), request.asker()).stream()
                .filter(other -> !other.id().equals(request.subject()))
                .toList();
        if (others.isEmpty()) {
            throw ApprovalProblem.nobodyElse();
        }
        UUID id = Ids.next();
        var approval = new Approval(id, request, clock.instant());
        requests.add(approval);
        letters.asked(approval, others);
        audit.record(AuditEntry.of("core.approval.ask", id.toString())
                .by(request.asker().toString())
                .change("action", DataClass.I, null, request.action())
                .change("subject", DataClass.I, null, request.subject()));
        return id;
    }

    public void approve(Approval approval, PersonId person, String reason) {
        requirePerson(person);
        requireStillMay(approval);
        Approved approved = approval.approve(person, reason, clock.instant());
        requests.flush();
        action(approved.action()).carryOut(approved);
        audit.record(AuditEntry.of(approved.action(), approved.subject())
                .by(person.toString())
                .change("askedBy", DataClass.I, null, approved.asker())
                .change("approval", DataClass.I, null, approved.id()));
        letters.decided(approval);
    }

    public void refuse(Approval approval, PersonId person, String reason) {
        requirePerson(person);
        approval.refuse(person, reason, clock.instant());
        letters.decided(approval);
    }

    public void withdraw(Approval approval, PersonId person) {
        approval.withdraw(person, clock.instant());
    }

    /** One that is over, unless somebody has decided meanwhile or another node was first. */
    @Transactional(TxType.REQUIRES_NEW)
    public void expire(String id) {
        Instant now = clock.instant();
        Approval approval = requests.lock(id);
        if (approval.expire(now)) {
            letters.decided(approval);
            audit.record(AuditEntry.of("core.approval.expire", id)
                    .by("core")
                    .change("state", DataClass.I, ApprovalState.ASKED, ApprovalState.EXPIRED));
        }
    }

    private ApprovedAction action(String word) {
        return self.platform().all(ApprovedAction.class).stream()
                .map(provided -> provided.capability())
                .filter(action -> action.action().equals(word))
                .findFirst()
                .orElseThrow(() -> ApprovalProblem.actionAbsent(word));
    }

    /** Somebody who has left meanwhile, or may less than when they asked, has nothing done in their name. */
    private void requireStillMay(Approval approval) {
        accounts.find(approval.asker())
                .filter(account -> deciders.may(account, approval.permission()))
                .orElseThrow(ApprovalProblem::askerGone);
    }

    private void requirePerson(PersonId id) {
        accounts.find(id).filter(Account::isPerson).filter(Account::isActive).orElseThrow(ApprovalProblem::notAPerson);
    }
}
