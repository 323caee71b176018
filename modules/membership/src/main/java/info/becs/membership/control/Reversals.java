package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Term;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/*
 * The newest first
 *
 * A term that follows another begins where that one ends. So the money of a term goes back only while no later one stands on
 * it; then what is left is a whole chain again, and the rules say what it makes of its member.
 */
/** Fees that went back: the ledger is told the other way round, and the term that they brought counts no more. */
@ApplicationScoped
public class Reversals implements ApprovedAction {

    public static final String REVERSE = "membership.fee.reverse";

    private static final String WORDS = "words";

    @Inject
    Members members;

    @Inject
    Payments payments;

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
    public boolean reverse(Member member, Payment payment, String words, PersonId by) {
        if (settings.needsSecond(payment.amount())) {
            requirePossible(member, payment);
            ask(payment, words, by);
            return false;
        }
        settle(member, payment, words, by);
        return true;
    }

    private Optional<Term> requirePossible(Member member, Payment payment) {
        if (payment.state() != Payment.State.VERIFIED) {
            throw MembershipProblem.paymentNotOpen();
        }
        List<Term> terms = standing(member);
        Optional<Term> paid = terms.stream()
                .filter(term -> term.payment().filter(payment.id()::equals).isPresent())
                .findFirst();
        if (paid.isPresent()
                && !terms.get(terms.size() - 1).id().equals(paid.get().id())) {
            throw MembershipProblem.laterTerm();
        }
        return paid;
    }

    private List<Term> standing(Member member) {
        return members.terms(member).stream()
                .filter(term -> !term.isTakenBack())
                .toList();
    }

    private void ask(Payment payment, String words, PersonId by) {
        Text amount =
                Text.of(Bangla.money(payment.amount(), Bangla.BN), Bangla.money(payment.amount(), Locale.ENGLISH));
        self.platform()
                .find(Approvals.class)
                .orElseThrow(MembershipProblem::approvalsAbsent)
                .ask(ApprovalRequest.of(REVERSE, payment.id())
                        .by(by)
                        .what(Text.of("{0} চাঁদা ফেরত গেছে বলে লেখা", "Write down that a fee of {0} went back")
                                .with(amount))
                        .fact(WORDS, words));
    }

    @Override
    public String action() {
        return REVERSE;
    }

    @Override
    public void carryOut(Approved approved) {
        Payment payment = payments.require(approved.subject());
        Member member = members.lock(payment.member());
        settle(member, payments.again(payment, member), approved.facts().getOrDefault(WORDS, ""), approved.approver());
    }

    private void settle(Member member, Payment payment, String words, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Term> paid = requirePossible(member, payment);
        payment.reverse(by, now);
        var entry = LedgerEntry.reversal(Ids.next(), MemberNumber.random(), payment, by, now);
        payments.book(entry);
        payments.save();
        paid.ifPresent(term -> {
            term.takeBack(now);
            member.stand(standing(member), pack.rules(), Days.of(now));
        });
        history.write(
                member,
                "reversed",
                Optional.of(by),
                Map.of("payment", payment.id(), "receipt", entry.receipt()),
                words);
        members.save();
        notices.reversed(member, payment);
        history.tell("membership.fee.reversed", member);
    }
}
