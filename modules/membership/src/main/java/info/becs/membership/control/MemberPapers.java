package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Card;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberEvent;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Term;
import info.becs.membership.entity.VolunteerRole;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.SubmissionReading.Attached;
import info.becs.spi.forms.SubmissionReading.Row;
import info.becs.spi.forms.SubmissionSeals;
import info.becs.spi.people.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is held of a member, for them to read and to take along, with what each of it is called. */
@ApplicationScoped
public class MemberPapers {

    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I, DataClass.S);
    private static final Locale BANGLA = Locale.forLanguageTag("bn");

    @Inject
    Proofs proofs;

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    EmailProofs emails;

    @Inject
    Cards cards;

    @Inject
    VolunteerRoles roles;

    @Inject
    MemberHistory history;

    @Inject
    Chapters chapters;

    @Inject
    FactNames names;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    List<Held> of(Member member) {
        var held = new ArrayList<Held>();
        held.add(membership(member));
        members.terms(member).forEach(term -> held.add(of(term)));
        payments.of(member).forEach(payment -> held.add(of(payment)));
        payments.ledger(member).forEach(entry -> held.add(of(entry)));
        cards.of(member).forEach(card -> held.add(of(card)));
        roles.of(member).forEach(role -> held.add(of(role)));
        members.history(member).forEach(event -> held.add(of(event)));
        member.submission().flatMap(this::application).ifPresent(held::add);
        return held;
    }

    private Held membership(Member member) {
        Held held = Held.of(PaperWords.MEMBER, DataClass.S, member.id())
                .fact("number", PaperWords.NUMBER, member.number().orElse(""))
                .fact("type", PaperWords.TYPE, type(member.type()))
                .fact("status", PaperWords.STATUS, pack.rules().label(member.status()))
                .fact(
                        "division",
                        PaperWords.DIVISION,
                        place("division", member.area().division()))
                .fact(
                        "district",
                        PaperWords.DISTRICT,
                        place("district", member.area().district()))
                .fact(
                        "upazila",
                        PaperWords.UPAZILA,
                        place("upazila", member.area().upazila()))
                .fact("language", PaperWords.LANGUAGE, PaperWords.language(member.language()))
                .fact("appliedAt", PaperWords.APPLIED, member.appliedAt().toString())
                .fact("emailShownAt", PaperWords.EMAIL_SHOWN, said(emails.shownAt(member)))
                .fact("endOn", PaperWords.UNTIL, said(member.endOn()));
        return member.name()
                .map(name -> held.fact("name", PaperWords.NAME, name.text()))
                .orElse(held);
    }

    private Held of(Term term) {
        return Held.of(PaperWords.TERM, DataClass.I, term.id())
                .fact("type", PaperWords.TYPE, type(term.type()))
                .fact("start", PaperWords.FROM, term.start().toString())
                .fact("end", PaperWords.UNTIL, said(term.end()))
                .fact("takenBack", PaperWords.TAKEN_BACK, PaperWords.yes(term.isTakenBack()));
    }

    private Held of(Payment payment) {
        return Held.of(PaperWords.PAYMENT, DataClass.S, payment.id())
                .fact("method", PaperWords.METHOD, PaperWords.method(payment.method()))
                .fact("transaction", PaperWords.TRANSACTION, payment.trxId().orElse(""))
                .fact("amount", PaperWords.AMOUNT, PaperWords.money(payment.amount()))
                .fact("senderLast4", PaperWords.LAST4, payment.senderLast4().orElse(""))
                .fact("paidOn", PaperWords.PAID_ON, payment.paidOn().toString())
                .fact("state", PaperWords.STATUS, PaperWords.state(payment.state()))
                .fact(
                        "proof",
                        PaperWords.PROOF,
                        proofs.of(payment).map(Attached::name).orElse(""));
    }

    private static Held of(LedgerEntry entry) {
        return Held.of(PaperWords.LEDGER, DataClass.I, entry.id())
                .fact("receipt", PaperWords.RECEIPT, entry.receipt())
                .fact("kind", PaperWords.KIND, PaperWords.ledger(entry.kind()))
                .fact("amount", PaperWords.AMOUNT, PaperWords.money(entry.amount()))
                .fact("bookedAt", PaperWords.AT, entry.bookedAt().toString());
    }

    /** Without its token: whoever holds that holds the card. */
    private static Held of(Card card) {
        return Held.of(PaperWords.CARD, DataClass.I, card.id())
                .fact("issuedAt", PaperWords.FROM, card.issuedAt().toString())
                .fact("revokedAt", PaperWords.REVOKED, said(card.revokedAt()))
                .fact("showsName", PaperWords.SHOWS_NAME, PaperWords.yes(card.showsName()));
    }

    private Held of(VolunteerRole role) {
        Text label = pack.rules().role(role.role());
        return Held.of(PaperWords.ROLE, DataClass.I, role.id())
                .fact("role", PaperWords.ROLE, label)
                .fact("chapter", PaperWords.CHAPTER, names.chapter(role.chapter()))
                .fact(
                        "pledge",
                        PaperWords.PLEDGE,
                        role.pledge()
                                .map(text -> text + ", " + said(role.pledgedOn()))
                                .orElse(""))
                .fact("trainedOn", PaperWords.TRAINED, said(role.trainedOn()))
                .fact("start", PaperWords.FROM, role.start().toString())
                .fact("end", PaperWords.UNTIL, said(role.end()));
    }

    private Held of(MemberEvent event) {
        Held held = Held.of(PaperWords.EVENT, DataClass.S, event.id())
                .fact("at", PaperWords.AT, event.madeAt().toString())
                .fact("kind", PaperWords.KIND, PaperWords.happened(event.kind()))
                .fact("details", PaperWords.DETAILS, PaperFacts.of(event, pack.rules(), names.of(event.facts())))
                .fact("status", PaperWords.STATUS, pack.rules().label(event.status()));
        return Optional.of(event)
                .filter(known -> self.platform().find(SubmissionSeals.class).isPresent())
                .flatMap(history::words)
                .map(words -> held.fact("words", PaperWords.WORDS, words))
                .orElse(held);
    }

    /** What was answered, in the words of the form; nothing where the forms are not there. */
    private Optional<Held> application(UUID submission) {
        return self.platform().find(SubmissionReading.class).map(reading -> {
            List<Row> bangla = rows(reading, submission, BANGLA);
            List<Row> english = rows(reading, submission, Locale.ENGLISH);
            Held held = Held.of(PaperWords.APPLICATION, DataClass.S, submission.toString());
            for (int i = 0; i < Math.min(bangla.size(), english.size()); i++) {
                held = held.fact(
                        "answer-" + (i + 1),
                        Text.of(bangla.get(i).label(), english.get(i).label()),
                        Text.of(bangla.get(i).value(), english.get(i).value()));
            }
            return held;
        });
    }

    private static List<Row> rows(SubmissionReading reading, UUID submission, Locale locale) {
        return reading.read(submission, OPEN, locale).stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private Text place(String layer, String code) {
        return code == null ? Text.same("") : chapters.label(layer, code);
    }

    private Text type(String code) {
        return pack.rules().find(code).map(MembershipType::label).orElse(Text.same(code));
    }

    private static String said(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }
}
