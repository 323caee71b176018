package info.becs.membership.entity;

/** What is decided once, and which two are merged: an application with whoever is there, a member with a member. */
public final class DecisionRule {

    private DecisionRule() {}

    /** @param into the one that stays */
    public static void require(Member member, Member into) {
        boolean isMember = isApproved(member) && !member.isGone();
        if (!isMember) {
            requireWaiting(member);
        }
        boolean stays =
                !into.isGone() && into.decision().filter(Member.REFUSED::equals).isEmpty();
        if (into.id().equals(member.id()) || !stays || isMember && !isApproved(into)) {
            throw MembershipProblem.mergeNotPossible();
        }
    }

    /** Nobody has decided yet. */
    public static void requireWaiting(Member member) {
        if (!member.isWaiting()) {
            throw MembershipProblem.decidedAlready();
        }
    }

    private static boolean isApproved(Member member) {
        return member.decision().filter(Member.APPROVED::equals).isPresent();
    }
}
