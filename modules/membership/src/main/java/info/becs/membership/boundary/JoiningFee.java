package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.PayDesk;
import info.becs.membership.control.Payments;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Payment;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The first fee, on the status page of an application: what is due and where it is paid, that it is being checked, its receipt. What
 * comes later stands in the member's account.
 */
@ApplicationScoped
public class JoiningFee implements SubmissionDialogue {

    private static final String PAY = "pay";

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    MembershipPack pack;

    @Inject
    PayDesk desk;

    @Override
    public Optional<Dialogue> of(UUID submission) {
        return members.of(submission).map(member -> new Dialogue(List.of(), choices(member), List.of()));
    }

    private Optional<Member> approved(UUID submission) {
        return members.of(submission)
                .filter(member -> member.number().isPresent())
                .filter(member -> !member.isGone());
    }

    private List<Choice> choices(Member member) {
        return isDue(member) ? List.of(new Choice(PAY, PayWords.PAY, PayWords.PAY_HINT, false, false)) : List.of();
    }

    /** Something that is being checked is waited for first. */
    private boolean isDue(Member member) {
        return member.startOn().isEmpty()
                && member.owes(pack.rules())
                && payments.of(member).stream().noneMatch(Payment::isOpen);
    }

    @Override
    public Optional<String> leads(UUID submission, String choice) {
        return choice.equals(PAY) ? Optional.of(desk.path(submission)) : Optional.empty();
    }

    @Override
    public Text take(UUID submission, Reply reply) {
        throw MembershipProblem.nothingDue();
    }

    @Override
    public List<Part> parts(UUID submission) {
        return approved(submission)
                .map(this::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> List.of(new Part(PayWords.FEE, lines)))
                .orElse(List.of());
    }

    private List<Line> lines(Member member) {
        List<LedgerEntry> booked = payments.ledger(member);
        if (!booked.isEmpty()) {
            return receipt(booked.get(booked.size() - 1), booked);
        }
        List<Line> lines = new ArrayList<>();
        Optional<MembershipType> type = pack.rules().find(member.type());
        if (isDue(member)) {
            type.ifPresent(due -> lines.add(new Line(due.label(), PayWords.DUE.with(money(due.fee())))));
        }
        payments.of(member).stream().findFirst().ifPresent(said -> lines.add(said(said)));
        return lines;
    }

    private static Line said(Payment payment) {
        return new Line(PayWords.SENT.with(money(payment.amount()), day(payment.paidOn())), PayWords.standing(payment));
    }

    private static List<Line> receipt(LedgerEntry first, List<LedgerEntry> booked) {
        boolean wentBack = booked.stream()
                .anyMatch(entry -> entry.kind().equals(LedgerEntry.REVERSAL)
                        && entry.payment().equals(first.payment()));
        Text amount = first.kind().equals(LedgerEntry.WAIVER) ? PayWords.WAIVED : money(first.amount());
        return List.of(
                new Line(PayWords.RECEIPT_NUMBER, Text.same(first.receipt())),
                new Line(PayWords.FEE, wentBack ? PayWords.REVERSED : amount),
                new Line(PayWords.BOOKED, day(first.bookedAt())));
    }

    private static Text money(long poisha) {
        return Text.of(Bangla.money(poisha, Bangla.BN), Bangla.money(poisha, Locale.ENGLISH));
    }

    private static Text day(LocalDate day) {
        return Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH));
    }

    private static Text day(Instant moment) {
        return Text.of(Bangla.date(moment, Bangla.BN), Bangla.date(moment, Locale.ENGLISH));
    }
}
