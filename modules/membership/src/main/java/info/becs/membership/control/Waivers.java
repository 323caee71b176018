package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fees that are let go: one term without money, booked with its reason. */
@ApplicationScoped
public class Waivers implements ApprovedAction {

    public static final String WAIVE = "membership.fee.waive";

    private static final String WORDS = "words";

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    Fees fees;

    @Inject
    MembershipPack pack;

    @Inject
    MemberHistory history;

    @Inject
    MemberNotices notices;

    @Inject
    FeeSettings settings;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /**
     * Above the limit of verification a second person has to agree.
     *
     * @return whether it is done; otherwise somebody was asked
     */
    public boolean waive(Member member, String words, PersonId by) {
        requirePossible(member);
        long fee = pack.rules().type(member.type()).fee();
        if (settings.needsSecond(fee)) {
            ask(member, fee, words, by);
            return false;
        }
        settle(member, words, by);
        return true;
    }

    private static void requirePossible(Member member) {
        if (member.isGone() || member.decision().filter(Member.APPROVED::equals).isEmpty()) {
            throw MembershipProblem.notAMember();
        }
        if (member.isForLife()) {
            throw MembershipProblem.forLife();
        }
    }

    private void ask(Member member, long fee, String words, PersonId by) {
        self.platform()
                .find(Approvals.class)
                .orElseThrow(MembershipProblem::approvalsAbsent)
                .ask(ApprovalRequest.of(WAIVE, member.id())
                        .by(by)
                        .what(Text.of("{0} চাঁদা মওকুফ করা", "Let a fee of {0} go")
                                .with(Text.of(Bangla.money(fee, Bangla.BN), Bangla.money(fee, Locale.ENGLISH))))
                        .fact(WORDS, words));
    }

    @Override
    public String action() {
        return WAIVE;
    }

    @Override
    public void carryOut(Approved approved) {
        Member member = members.lock(approved.subject());
        requirePossible(member);
        settle(member, approved.facts().getOrDefault(WORDS, ""), approved.approver());
    }

    private void settle(Member member, String words, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entry = LedgerEntry.waiver(Ids.next(), MemberNumber.random(), member, by, now);
        fees.extend(member, Optional.empty(), Optional.of(by), now);
        payments.book(entry);
        history.write(member, "waived", Optional.of(by), Map.of("receipt", entry.receipt()), words);
        members.save();
        notices.waived(member);
        history.tell("membership.member.changed", member);
    }
}
