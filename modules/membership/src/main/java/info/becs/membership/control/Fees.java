package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.OwnProblem;
import info.becs.membership.entity.PayLink;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.Proof;
import info.becs.membership.entity.StatementLine;
import info.becs.membership.entity.Term;
import info.becs.spi.Problem;
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
import java.util.UUID;

/*
 * Nothing is taken away
 *
 * A payment is a row beside the member. Until its money was found it moves nothing, and when it fails it moves nothing
 * either; only a found one is booked, and adds a term. So there is no way from an open payment to a member who is none.
 */
/** Fees paid by hand: said, found, agreed to by a second person, booked. */
@ApplicationScoped
public class Fees implements ApprovedAction {

    public static final String VERIFY = "membership.fee.verify";

    private static final int MOST_OPEN = 5;

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    Statements statements;

    @Inject
    MembershipPack pack;

    @Inject
    MemberHistory history;

    @Inject
    MemberNotices notices;

    @Inject
    FeeSettings settings;

    @Inject
    Proofs proofs;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** At the approval: nothing is due, or it was found already, or it is said to have been paid. */
    void begin(Member member, MembershipType type, Applicant applicant, PersonId by, Instant now) {
        if (type.fee() == 0) {
            extend(member, Optional.empty(), Optional.of(by), now);
            return;
        }
        Optional<Payment> found = payments.of(member).stream()
                .filter(payment -> payment.state() == Payment.State.VERIFIED && payment.isEnoughFor(type))
                .findFirst();
        if (found.isPresent()) {
            extend(member, found.map(payment -> UUID.fromString(payment.id())), Optional.of(by), now);
            return;
        }
        saidBy(member, applicant, now);
    }

    /** What was said in the application, unless a payment was written down since. */
    void saidBy(Member member, Applicant applicant, Instant now) {
        if (payments.of(member).isEmpty()) {
            said(applicant, now)
                    .map(claim -> claim(member, claim, Optional.empty()))
                    .ifPresent(payment -> proofs.takeOver(payment, member, applicant));
        }
    }

    /** The same member, where a fee is due of which nothing was said yet. */
    Optional<Member> awaited(Member member) {
        return Optional.of(member)
                .filter(each -> each.startOn().isEmpty() && payments.of(each).isEmpty());
    }

    /** What an applicant typed may be nonsense by now; then nothing was said. */
    private static Optional<PaymentClaim> said(Applicant applicant, Instant now) {
        try {
            return applicant.payment(Days.of(now));
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Writes down what its member says through a link. The same saying, sent again or typed again, is the same payment.
     *
     * @param once made for this one time
     * @param proof what shows it; a payment keeps the first
     */
    Payment say(Member member, PayLink link, String once, PaymentClaim claim, Optional<Proof> proof) {
        Optional<Payment> same = payments.claimed(Payment.claimKey(link, once)).or(() -> stillOpen(member, claim));
        if (same.isPresent()) {
            proof.filter(fresh -> same.get().lacksProof()).ifPresent(fresh -> prove(same.get(), fresh));
            return same.get();
        }
        if (!link.isFor(member)) {
            throw MembershipProblem.nothingDue();
        }
        Payment payment = due(member, claim);
        payment.through(link, once);
        payments.save();
        proof.ifPresent(fresh -> prove(payment, fresh));
        return payment;
    }

    /** Writes down what its member says in their account. The same time of asking is the same payment, and says nothing else. */
    Payment say(Member member, String once, PaymentClaim claim) {
        Optional<Payment> same = payments.claimed(Payment.claimKey(member, once));
        if (same.filter(said -> !said.says(claim)).isPresent()) {
            throw OwnProblem.saidOtherwise();
        }
        return same.or(() -> stillOpen(member, claim)).orElseGet(() -> {
            Payment payment = due(member, claim);
            payment.saidBy(member, once);
            payments.save();
            return payment;
        });
    }

    private Optional<Payment> stillOpen(Member member, PaymentClaim claim) {
        return payments.of(member).stream()
                .filter(each -> each.isStillOpenAs(claim))
                .findFirst();
    }

    private Payment due(Member member, PaymentClaim claim) {
        if (!member.owes(pack.rules())) {
            throw MembershipProblem.nothingDue();
        }
        if (payments.of(member).stream().filter(Payment::isOpen).count() >= MOST_OPEN) {
            throw MembershipProblem.tooManyOpen();
        }
        return claim(member, claim, Optional.empty());
    }

    /** Something shows it, while it still waits. */
    public void prove(Payment payment, Proof proof) {
        proofs.keep(payment, proof);
        payments.save();
    }

    /** Writes down what somebody says to have paid. */
    public Payment claim(Member member, PaymentClaim claim, Optional<PersonId> by) {
        if (member.isGone() || member.decision().filter(Member.REFUSED::equals).isPresent()) {
            throw MembershipProblem.notAMember();
        }
        boolean reused = claim.trxId().filter(payments::isSaid).isPresent();
        var payment = Payment.claimed(Ids.next(), member, claim, reused, by, now());
        pack.rules().find(member.type()).map(MembershipType::fee).ifPresent(payment::feeThen);
        payments.add(payment);
        history.write(member, "paid", by, facts(payment), "");
        payments.save();
        return payment;
    }

    /**
     * The money was found. Above the limit a second person has to agree.
     *
     * @param byHand also where no line of a statement shows it
     */
    public void verify(Member member, Payment payment, boolean byHand, PersonId by) {
        Optional<StatementLine> line = payment.trxId().flatMap(trx -> payments.line(payment.method(), trx));
        if (line.filter(found -> found.amount() != payment.amount()).isPresent()) {
            throw MembershipProblem.amountDiffers();
        }
        if (line.isEmpty() && !byHand) {
            throw MembershipProblem.noStatementLine();
        }
        if (settings.needsSecond(payment.amount())) {
            payment.ask(by, now(), line);
            payments.save();
            ask(payment, by);
            return;
        }
        payment.verify(by, now(), line);
        settle(member, payment, by);
    }

    private void ask(Payment payment, PersonId by) {
        Text amount =
                Text.of(Bangla.money(payment.amount(), Bangla.BN), Bangla.money(payment.amount(), Locale.ENGLISH));
        self.platform()
                .find(Approvals.class)
                .orElseThrow(MembershipProblem::approvalsAbsent)
                .ask(ApprovalRequest.of(VERIFY, payment.id())
                        .by(by)
                        .what(Text.of("{0} চাঁদা পাওয়া গেছে বলে মেনে নেওয়া", "Take a fee of {0} as found")
                                .with(amount))
                        .fact("amount", String.valueOf(payment.amount())));
    }

    @Override
    public String action() {
        return VERIFY;
    }

    @Override
    public void carryOut(Approved approved) {
        Payment payment = payments.require(approved.subject());
        Member member = members.lock(payment.member());
        payments.again(payment, member).confirm(approved.approver(), now());
        settle(member, payment, approved.approver());
    }

    /** Books it, and begins or extends a term where it is enough for one. */
    private void settle(Member member, Payment payment, PersonId by) {
        Instant now = now();
        var entry = LedgerEntry.fee(Ids.next(), MemberNumber.random(), payment, by, now);
        payments.book(entry);
        payments.save();
        history.write(member, "verified", Optional.of(by), Map.of("receipt", entry.receipt()), "");
        credit(member, payment, by, now);
        members.save();
        notices.found(member, payment, entry.receipt());
        history.tell("membership.fee.verified", member);
    }

    /** A term for money that was found and has brought none, where it is enough for one. */
    void credit(Member member, Payment payment, PersonId by, Instant now) {
        boolean isEnough = payment.state() == Payment.State.VERIFIED
                && pack.rules().find(member.type()).filter(payment::isEnoughFor).isPresent();
        if (isEnough
                && !member.isForLife()
                && !member.isGone()
                && member.decision().filter(Member.APPROVED::equals).isPresent()) {
            extend(member, Optional.of(UUID.fromString(payment.id())), Optional.of(by), now);
        }
    }

    /** What was said is put right by a line that nobody else says; it still has to be verified. */
    public void attach(Member member, Payment payment, String line, PersonId by) {
        StatementLine found = statements.findUnsaid(line).orElseThrow(MembershipProblem::lineSaid);
        var facts = Map.of(
                "payment", payment.id(),
                "method", found.method(),
                "said", String.valueOf(payment.amount()),
                "amount", String.valueOf(found.amount()));
        payment.attach(found);
        payments.save();
        history.write(member, "attached", Optional.of(by), facts, "");
        members.save();
    }

    /** There is no such money; the member stays what they are. */
    public void fail(Member member, Payment payment, String words, PersonId by) {
        payment.fail(by, now());
        payments.save();
        history.write(member, "failed", Optional.of(by), facts(payment), words);
        members.save();
        notices.notFound(member, payment);
    }

    void extend(Member member, Optional<UUID> payment, Optional<PersonId> by, Instant now) {
        Term term = member.extend(Ids.next(), payment, now, pack.rules());
        members.add(term);
        history.write(
                member,
                "term",
                by,
                Map.of(
                        "kind", term.kind().name().toLowerCase(Locale.ROOT),
                        "start", term.start().toString(),
                        "end", term.end().map(Object::toString).orElse("")),
                "");
    }

    private static Map<String, String> facts(Payment payment) {
        return Map.of(
                "payment", payment.id(),
                "method", payment.method(),
                "amount", String.valueOf(payment.amount()),
                "reused", payment.isReused() ? "yes" : "no");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
