package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.OwnFees;
import info.becs.membership.control.OwnFees.Fees;
import info.becs.membership.control.OwnFees.Receipt;
import info.becs.membership.control.PayDesk;
import info.becs.membership.control.Proofs;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fees and receipts on the page of an account. */
@ApplicationScoped
public class FeePart implements AccountPart {

    private static final String PATH = "/account/fees";

    @Inject
    OwnFees own;

    @Inject
    PayDesk desk;

    @Inject
    Proofs proofs;

    @Override
    public String word() {
        return "fees";
    }

    @Override
    public Text label() {
        return PayWords.FEES;
    }

    @Override
    public Text hint() {
        return PayWords.FEES_HINT;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Optional<Text> waiting(PersonId person) {
        return own.waiting(person).map(PayWords::waiting);
    }

    /** A receipt that is another's is none. */
    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        Locale locale = request.locale();
        Optional<Fees> fees = own.of(person);
        String number = request.query().get("receipt");
        if (number != null) {
            return fees.stream()
                    .flatMap(found -> found.receipts().stream())
                    .filter(receipt -> receipt.entry().receipt().equals(number))
                    .findFirst()
                    .map(receipt -> receipt(fees.get(), receipt, locale));
        }
        if (!request.submits()) {
            return Optional.of(page(fees, Map.of(), locale));
        }
        String payment = request.field("payment").orElse("");
        try {
            if (!request.field("choice").equals(Optional.of(ProofBox.FIELD))) {
                return Optional.of(PageAnswer.redirect(desk.path(person)));
            }
            prove(person, fees, payment, request);
            return Optional.of(PageAnswer.redirect(PATH));
        } catch (Problem refusal) {
            return Optional.of(refused(fees, payment, refusal, locale));
        }
    }

    /** What is none of theirs is refused before its file is looked at. */
    private void prove(PersonId person, Optional<Fees> fees, String payment, PageRequest request) {
        fees.flatMap(found -> found.open(payment)).orElseThrow(MembershipProblem::paymentNotFound);
        proofs.with(
                ProofBox.file(request),
                request.network(),
                proof -> desk.prove(
                        person, payment, proof.orElseThrow(MembershipProblem::proofNeeded), request.network()));
    }

    private static PageAnswer refused(Optional<Fees> fees, String payment, Problem refusal, Locale locale) {
        String sentence = refusal.sentence().in(locale);
        boolean isOfFile = ProofBox.isAbout(refusal)
                && fees.flatMap(found -> found.open(payment))
                        .filter(Payment::lacksProof)
                        .isPresent();
        var error = Map.of(
                "id",
                isOfFile ? box(payment) : "s-pay",
                "label",
                isOfFile ? PayWords.PROOF.in(locale) : "",
                "message",
                sentence);
        return page(fees, isOfFile ? Map.of(payment, sentence) : Map.of(), locale)
                .put("errors", List.of(error))
                .as(refusal.kind());
    }

    private static String box(String payment) {
        return "f-" + ProofBox.FIELD + "-" + payment;
    }

    private static PageAnswer receipt(Fees fees, Receipt receipt, Locale locale) {
        return ReceiptPage.of(
                        receipt.entry(),
                        receipt.type(),
                        receipt.payment(),
                        receipt.term(),
                        Optional.of(fees.member()),
                        locale)
                .put("back", PATH)
                .put("backLabel", PayWords.FEES.in(locale));
    }

    /** @param wrong payment → what is wrong with the file that was sent for it */
    private static PageAnswer page(Optional<Fees> fees, Map<String, String> wrong, Locale locale) {
        var sections = new ArrayList<Map<String, Object>>();
        fees.filter(found -> found.owes() || found.isFree())
                .ifPresent(found -> sections.add(section(
                        "s-pay",
                        "",
                        next(found, locale),
                        pay(found.isFree() ? PayWords.RENEW : PayWords.PAY, locale))));
        fees.map(Fees::open)
                .filter(open -> !open.isEmpty())
                .ifPresent(open -> sections.add(section(
                        "s-open",
                        PayWords.OPEN.in(locale),
                        open.stream().map(payment -> said(payment, locale)).toList(),
                        open.stream()
                                .filter(Payment::lacksProof)
                                .map(payment -> proof(payment, wrong.getOrDefault(payment.id(), ""), locale))
                                .toList())));
        List<Receipt> receipts = fees.map(Fees::receipts).orElse(List.of());
        Text lead = fees.map(found -> lead(found, receipts.isEmpty())).orElse(CardWords.NONE);
        return PageAnswer.page("account/page")
                .title(PayWords.FEES.in(locale))
                .alternate("bn", PATH)
                .alternate("en", PATH)
                .put("heading", PayWords.FEES.in(locale))
                .put("back", "/account")
                .put("backLabel", PayWords.ACCOUNT.in(locale))
                .put("action", PATH)
                .put("lead", lead.in(locale))
                .put("told", "")
                .put("errors", List.of())
                .put(
                        "links",
                        fees.isEmpty()
                                ? List.of(own(locale))
                                : receipts.stream()
                                        .map(each -> link(each, locale))
                                        .toList())
                .put("file", "")
                .put("fileLabel", "")
                .put("sections", sections);
    }

    /** What is to be done comes before what is not there. */
    private static Text lead(Fees fees, boolean isWithoutReceipts) {
        if (fees.isDue() && !fees.isFree()) {
            return PayWords.IS_DUE;
        }
        return isWithoutReceipts ? PayWords.NO_RECEIPTS : Text.same("");
    }

    /** What the button leads to: the fee, and until when it would run. */
    private static List<Map<String, Object>> next(Fees fees, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        fees.type()
                .filter(type -> !fees.isFree())
                .ifPresent(type -> facts.add(CardPart.fact(PayWords.FEE, Bangla.money(type.fee(), locale), locale)));
        String until = fees.would().map(day -> Bangla.date(day, locale)).orElseGet(() -> PayWords.FOR_LIFE.in(locale));
        facts.add(CardPart.fact(fees.isFree() ? PayWords.FREE_UNTIL : PayWords.UNTIL, until, locale));
        return facts;
    }

    private static Map<String, Object> own(Locale locale) {
        return Map.of("path", MembershipPart.PATH, "label", MembershipPart.TITLE.in(locale), "hint", "");
    }

    private static Map<String, Object> link(Receipt receipt, Locale locale) {
        LedgerEntry entry = receipt.entry();
        String amount = entry.kind().equals(LedgerEntry.WAIVER)
                ? PayWords.WAIVED.in(locale)
                : Bangla.money(entry.amount(), locale);
        String hint = receipt.type().in(locale) + " · " + amount + " · " + Bangla.date(entry.bookedAt(), locale);
        return Map.of(
                "path", PATH + "?receipt=" + entry.receipt(),
                "label", PayWords.RECEIPT.in(locale) + " " + entry.receipt(),
                "hint", receipt.isReversed() ? hint + " · " + PayWords.VOID.in(locale) : hint);
    }

    private static Map<String, Object> said(Payment payment, Locale locale) {
        return Map.of(
                "what",
                what(payment, locale),
                "value",
                payment.proof().isEmpty()
                        ? Bangla.money(payment.amount(), locale)
                        : Bangla.money(payment.amount(), locale) + " · " + PayWords.PROOF.in(locale) + ": "
                                + PayWords.PROOF_GIVEN.in(locale));
    }

    private static String what(Payment payment, Locale locale) {
        return PayWords.method(payment).in(locale) + " · " + Bangla.date(payment.paidOn(), locale);
    }

    private static Map<String, Object> proof(Payment payment, String error, Locale locale) {
        Map<String, Object> row = ProofBox.row(box(payment.id()), true, error, locale);
        row.put("label", PayWords.PROOF.in(locale) + " (" + what(payment, locale) + ")");
        return Map.of(
                "choice",
                ProofBox.FIELD,
                "submit",
                PayWords.PROOF_SEND.in(locale),
                "files",
                true,
                "hidden",
                List.of(Map.of("name", "payment", "value", payment.id())),
                "rows",
                List.of(row));
    }

    private static List<Map<String, Object>> pay(Text label, Locale locale) {
        return List.of(Map.of("choice", "pay", "submit", label.in(locale), "hidden", List.of(), "rows", List.of()));
    }

    private static Map<String, Object> section(
            String id, String heading, List<Map<String, Object>> facts, List<Map<String, Object>> asks) {
        return Map.of("id", id, "heading", heading, "lead", "", "facts", facts, "asks", asks);
    }
}
