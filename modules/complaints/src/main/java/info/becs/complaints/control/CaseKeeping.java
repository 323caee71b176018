package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.RetentionRule;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Line;
import info.becs.spi.forms.SubmissionDialogue.Part;
import info.becs.spi.forms.SubmissionKeeping;
import info.becs.spi.forms.Submissions;
import info.becs.spi.forms.Submissions.AskedErasure;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** How long a case is kept: until some time after its end, or for as long as somebody has said that it must be. */
@ApplicationScoped
public class CaseKeeping implements SubmissionKeeping {

    public static final String HOLD = "complaints.case.hold";

    private static final Text TITLE = Text.of("আপনার ফাইল কতদিন থাকে", "How long your file is kept");
    private static final Text UNTIL = Text.of("{0} পর্যন্ত", "Until {0}");
    private static final Text AFTER =
            Text.of("কেস শেষ হওয়ার পর আরও {0} মাস", "For {0} months after the case has ended");
    private static final Text AFTER_YEARS =
            Text.of("কেস শেষ হওয়ার পর আরও {0} বছর", "For {0} years after the case has ended");
    private static final int YEAR = 12;
    private static final Text HELD = Text.of("যতদিন দরকার", "For as long as it is needed");
    private static final Text NEEDED = Text.of(
            "কোনো কর্তৃপক্ষ বা আদালতের কাজে ফাইলটি লাগছে। দরকার ফুরালে আবার তারিখ দেখানো হবে।",
            "An authority or a court needs it. When it no longer does, a day stands here again.");
    private static final Text NOT_ERASED = Text.of(
            "কোনো কর্তৃপক্ষ বা আদালতের কাজে এই অভিযোগের ফাইল লাগছে, তাই এখন মোছা যায় না। দরকার ফুরালে মোছা যাবে।",
            "An authority or a court needs the file of this complaint, so it cannot be erased now. It can be when they no longer do.");

    private static final Text HELD_SINCE = Text.of(
            "{0} থেকে কোনো কর্তৃপক্ষ বা আদালতের কাজে এই ফাইল লাগছে, তাই এখন মোছা হচ্ছে না। দরকার ফুরালে পরের রাতেই মোছা হবে।",
            "Since {0} an authority or a court needs this file, so it is not erased for now. In the night after they no longer do, it is.");
    private static final Text AT_AUTHORITY = Text.of(
            "অভিযোগটি {1} থেকে {0}-এর কাছে আছে, তাই এখন মোছা হচ্ছে না। সেখানে কাজ শেষ হলে পরের রাতেই মোছা হবে।",
            "Since {1} the complaint is with {0}, so it is not erased for now. In the night after they are done with it, it is.");

    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    Referrals referrals;

    @Inject
    CaseSteps steps;

    @Inject
    CaseWords words;

    @Inject
    ErasedComplaints erased;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.permission(
                        HOLD,
                        Text.of(
                                "কেস মোছা থেকে আটকে রাখা ও ছাড়া",
                                "Hold cases so that nobody erases them, and let them go"),
                        DataClass.I)
                .role("cell-lead", HOLD);
    }

    /** Whoever overtakes this is refused by the version. @param why in words, which stay inside */
    public void hold(Case found, boolean on, String why, PersonId by) {
        hold(found, on, why, steps.making(Actor.officer(by), Optional.empty()));
    }

    public void hold(Case found, boolean on, String why, Making making) {
        cases.add(found.hold(on, making, words.seal(found, making.id(), why)));
        cases.save();
    }

    /** Its cases are this transaction's from now on: nobody takes one under hold, or splits one, before it is erased. */
    @Override
    public Optional<Text> held(UUID submission) {
        List<Case> all = cases.of(submission);
        cases.lock(all);
        return isHeld(all) ? Optional.of(NOT_ERASED) : Optional.empty();
    }

    /** What is held, and what an authority has not done with; as long as the rules keep it. */
    @Override
    public Optional<Text> putOff(UUID submission) {
        List<Case> all = cases.of(submission);
        return all.stream()
                .flatMap(each -> each.heldSince().stream())
                .min(Comparator.naturalOrder())
                .map(since -> HELD_SINCE.with(text(OfficeCalendar.day(since))))
                .or(() -> all.stream()
                        .filter(this::isStillKept)
                        .flatMap(each -> referrals.of(each).stream())
                        .filter(referral -> !referral.isOver())
                        .findFirst()
                        .map(referral -> AT_AUTHORITY.with(
                                rules.casework().authority(referral.authority()), text(referral.referredOn()))));
    }

    public boolean isErased(Case found) {
        return erased.has(found);
    }

    /** For staff: whoever complained wants it erased. */
    public Optional<AskedErasure> asked(Case found) {
        return self.platform()
                .find(Submissions.class)
                .flatMap(submissions -> submissions.askedErasure(UUID.fromString(found.submission())));
    }

    @Override
    public boolean needed(UUID submission) {
        return held(submission).isPresent() || cases.of(submission).stream().anyMatch(this::isStillKept);
    }

    private static boolean isHeld(List<Case> all) {
        return all.stream().anyMatch(each -> each.heldSince().isPresent());
    }

    private boolean isStillKept(Case found) {
        LocalDate today = OfficeCalendar.day(clock.instant());
        return ruled(found).filter(today::isAfter).isEmpty();
    }

    /** The last day by the rules of casework; empty before its end. */
    private Optional<LocalDate> ruled(Case found) {
        return found.endedAt().map(end -> OfficeCalendar.day(end).plusMonths(rule().months()));
    }

    /** The last day; empty while it, or another case of the same submission, has not ended or is held. */
    public Optional<LocalDate> until(Case found) {
        return until(cases.together(found));
    }

    private Optional<LocalDate> until(List<Case> all) {
        if (isHeld(all) || all.stream().anyMatch(each -> each.endedAt().isEmpty())) {
            return Optional.empty();
        }
        return all.stream()
                .flatMap(each -> ruled(each).stream())
                .max(Comparator.naturalOrder())
                .map(day -> self.platform()
                        .find(Submissions.class)
                        .flatMap(submissions ->
                                submissions.keptUntil(UUID.fromString(all.get(0).submission())))
                        .filter(day::isBefore)
                        .orElse(day));
    }

    /** Another case of the same submission that is held, so that this one is not erased either. */
    public Optional<String> heldWith(Case found) {
        return cases.together(found).stream()
                .filter(each -> !each.id().equals(found.id()))
                .filter(each -> each.heldSince().isPresent())
                .map(Case::number)
                .findFirst();
    }

    public RetentionRule rule() {
        return rules.casework().retention();
    }

    /** For whoever complained, of all cases of what they handed in. */
    public Part part(List<Case> all) {
        return new Part(TITLE, List.of(line(all)));
    }

    private Line line(List<Case> all) {
        if (isHeld(all)) {
            return new Line(HELD, NEEDED);
        }
        return new Line(
                until(all).map(day -> UNTIL.with(text(day))).orElseGet(() -> after(rule().months())), rule().why());
    }

    /** Nobody reckons how many years eighty-four months are. */
    static Text after(int months) {
        return months > YEAR && months % YEAR == 0 ? AFTER_YEARS.with(count(months / YEAR)) : AFTER.with(count(months));
    }

    private static Text text(LocalDate day) {
        return Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH));
    }

    private static Text count(int months) {
        return Text.of(Bangla.number(months, Bangla.BN), Bangla.number(months, Locale.ENGLISH));
    }
}
