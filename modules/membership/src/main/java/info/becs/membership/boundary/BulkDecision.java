package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Deciding;
import info.becs.membership.control.Members;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberEvent;
import info.becs.spi.DataClass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One application of many: decided as a whole, or not at all. */
@RequestScoped
public class BulkDecision {

    @Inject
    Members members;

    @Inject
    Deciding deciding;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    /** In a transaction of its own, in which no other is locked: so many at once never wait for each other in a ring. */
    @Transactional(TxType.REQUIRES_NEW)
    @Audited("membership.member.bulk")
    public BulkDecisionView decide(BulkDecisionWish.Chosen chosen, BulkDecisionWish wish) {
        Member member = members.lock(counter.visible(chosen.id()).id());
        counter.require(MembershipModule.DECIDE, member);
        String before = member.status();
        if (!isDecidedSo(member, wish)) {
            if (member.version() != chosen.version()) {
                throw Conditional.stale();
            }
            if (wish.isApproval()) {
                deciding.approve(member, wish.toDecision(), counter.person());
            } else {
                deciding.refuse(member, wish.toDecision(), counter.person());
            }
        }
        trail.on(member.id()).change("status", DataClass.I, before, member.status());
        return BulkDecisionView.of(member);
    }

    /** By the same person, in the same way: the answer to a try before was lost. */
    private boolean isDecidedSo(Member member, BulkDecisionWish wish) {
        String me = counter.person().toString();
        String kind = wish.isApproval() ? Member.APPROVED : Member.REFUSED;
        return member.decision().filter(kind::equals).isPresent()
                && members.history(member).stream()
                        .filter(event -> event.kind().equals(kind))
                        .anyMatch(event -> event.madeBy().filter(me::equals).isPresent() && isSame(event, wish));
    }

    private static boolean isSame(MemberEvent event, BulkDecisionWish wish) {
        return wish.isApproval()
                ? !event.facts().containsKey("minute")
                        || event.facts().get("minute").equals(wish.toDecision().minute())
                : event.facts()
                        .getOrDefault("reason", "")
                        .equals(wish.toDecision().reason());
    }
}
