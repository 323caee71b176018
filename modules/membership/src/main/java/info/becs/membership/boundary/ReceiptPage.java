package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Term;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A receipt for a fee, to be read and printed. */
final class ReceiptPage {

    private ReceiptPage() {}

    /** @param whose absent where whoever reads it may be anybody */
    static PageAnswer of(
            LedgerEntry entry,
            Text type,
            Optional<Payment> payment,
            Optional<Term> term,
            Optional<Member> whose,
            Locale locale) {
        boolean isVoid =
                payment.filter(paid -> paid.state() == Payment.State.REVERSED).isPresent();
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(CardPart.fact(PayWords.RECEIPT_NUMBER, entry.receipt(), locale));
        whose.flatMap(Member::name)
                .ifPresent(name ->
                        facts.add(CardPart.fact(CardWords.NAME, name.text().in(locale), locale)));
        whose.flatMap(Member::number).ifPresent(number -> facts.add(CardPart.fact(CardWords.NUMBER, number, locale)));
        facts.add(CardPart.fact(PayWords.WHAT_FOR, type.in(locale), locale));
        term.ifPresent(paid -> facts.add(CardPart.fact(PayWords.TERM, span(paid, locale), locale)));
        facts.add(CardPart.fact(
                PayWords.FEE,
                entry.kind().equals(LedgerEntry.WAIVER)
                        ? PayWords.WAIVED.in(locale)
                        : Bangla.money(entry.amount(), locale),
                locale));
        payment.ifPresent(paid ->
                facts.add(CardPart.fact(PayWords.PAID_BY, PayWords.method(paid).in(locale), locale)));
        facts.add(CardPart.fact(PayWords.BOOKED, Bangla.date(entry.bookedAt(), locale), locale));
        return PageAnswer.page("membership/receipt")
                .title(PayWords.RECEIPT.in(locale))
                .put("heading", PayWords.RECEIPT.in(locale))
                .put("refusal", isVoid ? PayWords.REVERSED.in(locale) : "")
                .put("facts", facts)
                .put("print", PayWords.PRINT.in(locale));
    }

    static String span(Term term, Locale locale) {
        return Bangla.date(term.start(), locale) + " – "
                + term.end().map(day -> Bangla.date(day, locale)).orElseGet(() -> PayWords.FOR_LIFE.in(locale));
    }
}
