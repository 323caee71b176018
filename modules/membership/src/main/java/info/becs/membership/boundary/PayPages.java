package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.FeeSettings;
import info.becs.membership.control.PayDesk;
import info.becs.membership.control.PayDesk.Due;
import info.becs.membership.control.Proofs;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.PaymentMethod;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the link of a letter leads: what is due, how to pay it, and the form that says that it was paid. */
@ApplicationScoped
public class PayPages implements PageSource {

    private static final String ROOT = "pay";
    private static final String RECEIPT = "receipt";

    @Inject
    PayDesk desk;

    @Inject
    Proofs proofs;

    @Inject
    FeeSettings settings;

    @Inject
    Clock clock;

    @Override
    public Set<String> roots() {
        return Set.of(ROOT);
    }

    @Override
    public boolean takesFiles(String path) {
        return path.split("/").length == 3; // of a path, the first is before the slash
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        List<String> words = request.words();
        boolean isReceipt = words.size() == 3 && words.get(2).equals(RECEIPT) && !request.submits();
        if (words.size() != 2 && !isReceipt) {
            return Optional.empty();
        }
        String code = words.get(1);
        try {
            if (request.submits()) {
                return Optional.of(say(code, request));
            }
            Due due = desk.look(code, request.network());
            return isReceipt
                    ? receipt(due, "/" + ROOT + "/" + code, request.locale())
                    : Optional.of(page(
                            due,
                            request,
                            PayForm.fresh(due.type().fee(), Days.of(clock.instant()), request.locale()),
                            List.of()));
        } catch (Problem refusal) {
            if (refusal.kind() == Problem.Kind.NOT_FOUND) {
                return Optional.of(gone(refusal, request.locale()));
            }
            throw refusal;
        }
    }

    private PageAnswer say(String code, PageRequest request) {
        PayForm form = PayForm.typed(request);
        Due before = desk.look(code, request.network());
        try {
            if (form.renews()) {
                desk.renew(code, request.network());
            } else if (form.addsProof()) {
                add(code, before, request);
            } else {
                say(code, before, form, request);
            }
            return PageAnswer.redirect("/" + ROOT + "/" + code);
        } catch (Problem refusal) {
            boolean isOfPage = refusal.kind() == Problem.Kind.NOT_FOUND || refusal.kind() == Problem.Kind.TOO_MANY;
            if (isOfPage && !ProofBox.isAbout(refusal)) {
                throw refusal;
            }
            Due due = desk.look(code, request.network());
            return page(due, request, form.refused(refusal), form.errors(refusal))
                    .as(refusal.kind());
        }
    }

    /** What cannot be said any more is refused before its file is looked at. */
    private void say(String code, Due due, PayForm form, PageRequest request) {
        PaymentClaim claim = form.claim(Days.of(clock.instant()));
        String once = form.once();
        proofs.with(
                ProofBox.file(request).filter(file -> due.isOpen()),
                request.network(),
                proof -> desk.say(code, once, claim, proof, request.network()));
    }

    private void add(String code, Due due, PageRequest request) {
        if (due.said().filter(Payment::lacksProof).isEmpty()) {
            throw MembershipProblem.provedAlready();
        }
        proofs.with(
                ProofBox.file(request),
                request.network(),
                proof -> desk.prove(code, proof.orElseThrow(MembershipProblem::proofNeeded), request.network()));
    }

    private PageAnswer page(Due due, PageRequest request, PayForm form, List<Map<String, Object>> errors) {
        Locale locale = request.locale();
        Map<PaymentMethod, String> numbers = settings.numbers();
        String office = settings.office();
        boolean isVerified = due.said()
                .filter(payment -> payment.state() == Payment.State.VERIFIED)
                .isPresent();
        boolean waits = due.said().filter(Payment::isOpen).isPresent();
        String path = request.path();
        Text heading = due.type().fee() == 0 ? PayWords.FREE_TITLE : PayWords.PAY;
        return blank(heading.in(locale), path)
                .put("facts", facts(due, locale))
                .put("errors", errors)
                .put(
                        "told",
                        due.said()
                                .map(payment -> PayWords.standing(payment).in(locale))
                                .orElse(""))
                .put("lead", lead(due).in(locale))
                .put("press", due.isFree() ? PayWords.RENEW.in(locale) : "")
                .put("next", waits ? next(locale) : List.of())
                .put("receipt", isVerified ? path + "/" + RECEIPT : "")
                .put("ways", due.isOpen() ? ways(numbers, office, locale) : List.of())
                .put("waysLead", how(numbers, office).in(locale))
                .put("once", form.onceAgain())
                .put(
                        "proofRows",
                        due.said().filter(Payment::lacksProof).isPresent() ? List.of(form.proof(true)) : List.of())
                .put("proofHeading", PayWords.PROOF_ADD.in(locale))
                .put("proofSubmit", PayWords.PROOF_SEND.in(locale))
                .put("rows", due.isOpen() && !due.isFree() && !waits ? form.rows(methods(numbers)) : List.of())
                .put("nextHeading", PayWords.NEXT.in(locale))
                .put("receiptLabel", PayWords.SHOW_RECEIPT.in(locale))
                .put("waysHeading", PayWords.HOW.in(locale))
                .put("formHeading", PayWords.SAY.in(locale))
                .put("submit", PayWords.SUBMIT.in(locale));
    }

    private static Text lead(Due due) {
        if (due.type().fee() == 0) {
            return due.isFree() ? PayWords.FREE_LEAD : PayWords.FREE_DONE;
        }
        return due.isOpen() ? Text.same("") : PayWords.SETTLED;
    }

    private static PageAnswer gone(Problem refusal, Locale locale) {
        return blank(PayWords.GONE.in(locale), "")
                .put("facts", List.of())
                .put("errors", List.of())
                .put("told", "")
                .put("press", "")
                .put("lead", refusal.sentence().in(locale))
                .put("next", List.of())
                .put("receipt", "")
                .put("ways", List.of())
                .put("rows", List.of())
                .put("proofRows", List.of())
                .as(refusal.kind());
    }

    /** @param path empty for the page of a link that leads nowhere, which is the same for all of them */
    private static PageAnswer blank(String heading, String path) {
        PageAnswer page = PageAnswer.page("membership/pay")
                .title(heading)
                .put("heading", heading)
                .put("action", path)
                .secret();
        return path.isEmpty() ? page : page.alternate("bn", path).alternate("en", path);
    }

    private static List<Map<String, Object>> facts(Due due, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        facts.add(CardPart.fact(PayWords.TYPE, due.type().label().in(locale), locale));
        if (due.isOpen()) {
            facts.add(CardPart.fact(
                    PayWords.FEE,
                    due.isFree()
                            ? PayWords.FREE.in(locale)
                            : Bangla.money(due.type().fee(), locale),
                    locale));
        }
        due.runs().ifPresent(day -> facts.add(CardPart.fact(PayWords.RUNS, Bangla.date(day, locale), locale)));
        due.said()
                .flatMap(Payment::proof)
                .ifPresent(proof -> facts.add(CardPart.fact(PayWords.PROOF, PayWords.PROOF_GIVEN.in(locale), locale)));
        if (due.isOpen()) {
            facts.add(CardPart.fact(
                    due.isFree() ? PayWords.FREE_UNTIL : PayWords.UNTIL,
                    due.until().map(day -> Bangla.date(day, locale)).orElseGet(() -> PayWords.FOR_LIFE.in(locale)),
                    locale));
        }
        return facts;
    }

    /** Whoever is sent to the office is told where it is; nobody is sent to one that is not named. */
    static Text how(Map<PaymentMethod, String> numbers, String office) {
        if (!numbers.isEmpty()) {
            return PayWords.HOW_LEAD;
        }
        return office.isEmpty() ? PayWords.HOW_NOT_YET : PayWords.HOW_ASK;
    }

    static List<Map<String, Object>> ways(Map<PaymentMethod, String> numbers, String office, Locale locale) {
        List<Map<String, Object>> ways = new ArrayList<>();
        numbers.forEach((method, number) -> ways.add(CardPart.fact(PayWords.method(method), number, locale)));
        if (!office.isEmpty()) {
            ways.add(CardPart.fact(PayWords.OFFICE, office, locale));
        }
        return ways;
    }

    private static List<PaymentMethod> methods(Map<PaymentMethod, String> numbers) {
        return numbers.isEmpty() ? List.of(PaymentMethod.values()) : List.copyOf(numbers.keySet());
    }

    private static List<String> next(Locale locale) {
        return List.of(
                PayWords.NEXT_CHECK.in(locale), PayWords.NEXT_RECEIPT.in(locale), PayWords.NEXT_NOTHING.in(locale));
    }

    /** Without a name: whoever was sent the link on learns no more by it. */
    private static Optional<PageAnswer> receipt(Due due, String back, Locale locale) {
        if (due.said().isEmpty()) {
            return Optional.empty();
        }
        return due.booked().stream()
                .filter(entry -> entry.kind().equals(LedgerEntry.FEE))
                .findFirst()
                .map(entry -> ReceiptPage.of(
                                entry, due.type().label(), due.said(), Optional.empty(), Optional.empty(), locale)
                        .put("back", back)
                        .put("backLabel", PayWords.PAY.in(locale))
                        .secret());
    }
}
