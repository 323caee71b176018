package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberEvent;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this module holds of somebody with an account: their membership, and what they did here as staff. */
@ApplicationScoped
public class MemberData implements PersonalData, Listener {

    public static final String PERSON_ERASED = "core.person.erased";
    public static final String SUBMISSION_ERASED = "forms.submission.erased";

    private static final int MOST = 5_000;
    private static final Text STEP = Text.of("সদস্যপদের কাজ", "Work on memberships");
    private static final Text BOOKS = Text.of(
            "হিসাবের খাতা আইন অনুযায়ী রাখতে হয়; তাতে নাম নেই।",
            "Books have to be kept by law; there is no name in them.");
    private static final Text WHY = Text.of(
            "ইতিহাস বদলানো যায় না; এখন থেকে পরিচয়টি কাউকে বোঝায় না।",
            "History is never changed; from now on the id in it means nobody.");

    @Inject
    Members members;

    @Inject
    MemberWords words;

    @Inject
    SavedViews views;

    @Inject
    Payments payments;

    @Inject
    MemberPapers papers;

    @Inject
    Proofs proofs;

    @Inject
    @Any
    Instance<Belongings> belongings;

    @Inject
    Volunteering volunteering;

    @Inject
    PayLinks links;

    @Inject
    EmailProofs emails;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    @Override
    public List<Held> about(PersonId person) {
        List<Held> held = new ArrayList<>();
        members.of(person).ifPresent(member -> {
            held.addAll(papers.of(member));
            belongings.forEach(kept -> held.addAll(kept.held(member)));
        });
        members.doneBy(person, MOST).forEach(event -> held.add(of(event)));
        return List.copyOf(held);
    }

    private static Held of(MemberEvent event) {
        return Held.of(STEP, DataClass.I, event.id())
                .fact("kind", PaperWords.KIND, PaperWords.happened(event.kind()))
                .fact("at", PaperWords.AT, event.madeAt().toString());
    }

    @Override
    public List<Fate> plan(PersonId person) {
        Optional<Member> member = members.of(person);
        long proved = member.map(payments::of).orElse(List.of()).stream()
                .filter(payment -> payment.proof().isPresent())
                .count();
        long entries = member.map(payments::ledger).map(List<LedgerEntry>::size).orElse(0);
        List<Fate> fates = new ArrayList<>(List.of(
                Fate.erased(PaperWords.MEMBER, member.isPresent() ? 1 : 0),
                Fate.kept(PaperWords.PAYMENT, entries, BOOKS),
                Fate.erased(PaperWords.PROOF, proved),
                Fate.kept(STEP, members.countDoneBy(person), WHY)));
        member.ifPresent(known -> belongings.forEach(kept -> fates.add(kept.fate(known))));
        member.flatMap(Member::submission).ifPresent(id -> fates.add(application(id)));
        return List.copyOf(fates);
    }

    private Fate application(UUID submission) {
        return self.platform()
                .find(Submissions.class)
                .map(submissions -> submissions.held(submission))
                .orElse(Optional.of(MembershipProblem.submissionsAbsent().sentence()))
                .map(why -> Fate.kept(PaperWords.APPLICATION, 1, why))
                .orElse(Fate.erased(PaperWords.APPLICATION, 1));
    }

    private Submissions submissions() {
        return self.platform().find(Submissions.class).orElseThrow(MembershipProblem::submissionsAbsent);
    }

    /** What happened while this module was closed, and what was said to somebody whose application was erased. */
    @Override
    public void heard(Event event) {
        if (event.type().equals(PERSON_ERASED)) {
            PersonId.of(event.subject()).ifPresent(this::erase);
        } else {
            members.of(UUID.fromString(event.subject()))
                    .filter(member -> member.number().isEmpty())
                    .ifPresent(member -> members.history(member).forEach(MemberEvent::forget));
        }
    }

    /** Whoever is erased is a member no more. While the forms are not there nobody can be: their answers lie with them. */
    @Override
    public List<Fate> erase(PersonId person) {
        List<Fate> fates = plan(person);
        views.forget(person);
        members.of(person).ifPresent(member -> {
            members.mergedInto(member).forEach(this::forget);
            forget(member);
            members.save();
        });
        return fates;
    }

    private void forget(Member member) {
        if (!member.isGone()) {
            member.mark("resigned", pack.rules(), Days.of(clock.instant()));
        }
        volunteering.endAll(member, Optional.empty());
        member.submission().ifPresent(submissions()::erase);
        member.forget();
        links.forget(member);
        emails.forget(member);
        payments.of(member).forEach(proofs::forget);
        words.renew(member);
        belongings.forEach(kept -> kept.forget(member));
        members.history(member).forEach(MemberEvent::forget);
    }
}
