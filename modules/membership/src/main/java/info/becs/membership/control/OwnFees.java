package info.becs.membership.control;

import info.becs.membership.entity.Days;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Term;
import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fees of whoever is signed in: theirs, found by their account and by nothing that they send. */
@ApplicationScoped
public class OwnFees {

    private static final int MOST = 100;

    /** So many days before its end a term is worth a word on the page of the account. */
    private static final int SOON = 30;

    /**
     * One receipt.
     *
     * @param type what the fee was for
     * @param term which it brought; empty where it brought none
     * @param payment empty for a fee that was let go
     */
    public record Receipt(LedgerEntry entry, Text type, Optional<Term> term, Optional<Payment> payment) {

        /** Whether its money went back since. */
        public boolean isReversed() {
            return payment.filter(paid -> paid.state() == Payment.State.REVERSED)
                    .isPresent();
        }
    }

    /**
     * What is due, was said and was booked.
     *
     * @param type empty where the rules know it no more
     * @param owes whether there is a fee that may be paid now
     * @param isDue whether it has to be: no term runs, and nothing that was said is being checked
     * @param isFree whether the next term costs nothing and is to be had now
     * @param would last day of the term that would come next; empty for life, and where none is to be had
     * @param open what was said and is not found yet
     * @param receipts the newest first
     */
    public record Fees(
            Member member,
            Optional<MembershipType> type,
            boolean owes,
            boolean isDue,
            boolean isFree,
            Optional<LocalDate> would,
            List<Payment> open,
            List<Receipt> receipts) {

        public Optional<Payment> open(String payment) {
            return open.stream().filter(each -> each.id().equals(payment)).findFirst();
        }
    }

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    MembershipPack pack;

    @Inject
    FreeTerms free;

    @Inject
    Clock clock;

    @Transactional
    public Optional<Fees> of(PersonId person) {
        return members.of(person).filter(member -> member.number().isPresent()).map(this::fees);
    }

    /**
     * What has to be paid or renewed soon.
     *
     * @param fee in poisha, where it is due; empty where the term is to be renewed
     * @param end of the term that runs; empty where it is over
     */
    public record Pressing(Optional<Long> fee, Optional<LocalDate> end) {}

    /** Empty as long as a term runs for a while, and where what was said is being checked. */
    @Transactional
    public Optional<Pressing> waiting(PersonId person) {
        return of(person).filter(found -> found.open().isEmpty()).flatMap(this::pressing);
    }

    private Optional<Pressing> pressing(Fees fees) {
        LocalDate today = Days.of(clock.instant());
        Optional<LocalDate> end = fees.member().endOn().filter(day -> !day.isBefore(today));
        boolean endsSoon = end.filter(day -> !day.isAfter(today.plusDays(SOON))).isPresent();
        if (fees.isDue()) {
            return Optional.of(new Pressing(fees.type().map(MembershipType::fee), Optional.empty()));
        }
        boolean isToBeRenewed = fees.isFree() ? end.isEmpty() || endsSoon : fees.owes() && endsSoon;
        return isToBeRenewed ? Optional.of(new Pressing(Optional.empty(), end)) : Optional.empty();
    }

    private Fees fees(Member member) {
        List<Term> terms = members.terms(member);
        List<Payment> paid = payments.of(member);
        List<Payment> open = paid.stream().filter(Payment::isOpen).limit(MOST).toList();
        LocalDate today = Days.of(clock.instant());
        boolean owes = member.owes(pack.rules());
        boolean isFree = free.isOpen(member);
        return new Fees(
                member,
                pack.rules().find(member.type()),
                owes,
                open.isEmpty() && member.isDue(pack.rules(), today),
                isFree,
                owes || isFree ? member.wouldEnd(pack.rules(), today) : Optional.empty(),
                open,
                payments.ledger(member).stream()
                        .filter(entry -> !entry.kind().equals(LedgerEntry.REVERSAL))
                        .limit(MOST)
                        .map(entry -> receipt(entry, member, terms, paid))
                        .toList());
    }

    private Receipt receipt(LedgerEntry entry, Member member, List<Term> terms, List<Payment> paid) {
        Optional<Term> term = entry.payment()
                .flatMap(id -> terms.stream()
                        .filter(each -> each.payment().filter(id::equals).isPresent())
                        .findFirst());
        String type = term.map(Term::type).orElse(member.type());
        return new Receipt(
                entry,
                pack.rules().find(type).map(MembershipType::label).orElse(Text.same(type)),
                term,
                entry.payment()
                        .flatMap(id -> paid.stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()));
    }
}
