package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Decision;
import info.becs.membership.entity.DecisionRule;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberName;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipType;
import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/*
 * The account
 *
 * An approval enrols whoever has applied by their mobile number alone: nobody has shown yet that the e-mail address is
 * theirs. Where the number has an account already, nothing is tied to it: whoever typed it may be somebody else. The
 * owner finds the membership after signing in.
 */
/** Decisions about applications, and what they bring about. */
@ApplicationScoped
public class Deciding {

    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I, DataClass.S);

    /** Of the platform: somebody else was a moment earlier. */
    private static final String ADDRESS_TAKEN = "core.person.address-taken";

    /** What is not done to anybody without a reason that is written down. */
    private static final Set<String> REASONED = Set.of("suspended", "resigned");

    @Inject
    Members members;

    @Inject
    MemberWords words;

    @Inject
    Photos photos;

    @Inject
    MembershipPack pack;

    @Inject
    Fees fees;

    @Inject
    PayDesk desk;

    @Inject
    MemberLetters letters;

    @Inject
    StandingNotices notices;

    @Inject
    MemberHistory history;

    @Inject
    Volunteering volunteering;

    @Inject
    Chapters chapters;

    @Inject
    @Any
    Instance<Beginnings> beginnings;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public void approve(Member member, Decision decision, PersonId by) {
        MembershipRules rules = pack.rules();
        MembershipType type = rules.open(member.type());
        Instant now = now();
        Map<String, String> facts = decision.approving(type, Days.of(now));
        Applicant applicant = applicant(member);
        MemberName name = decision.naming(applicant);
        facts.putAll(decision.aging(type, applicant.birthYear(), Days.of(now)));
        member.approve(MemberNumber.random(), name, by, now, rules);
        enrolled(name, member.language(), applicant).ifPresent(member::link);
        photos.takeOver(member, applicant);
        history.write(member, "approved", Optional.of(by), wishes(applicant, facts), decision.words());
        fees.begin(member, type, applicant, by, now);
        members.save();
        words.renew(member);
        beginnings.forEach(room -> room.begin(member, applicant));
        letters.approved(
                member,
                applicant,
                type.label(),
                applicant.asksForWaiver() ? MemberLetters.WAIVER_ASKED : rules.label(member.status()),
                fees.awaited(member).filter(each -> !applicant.asksForWaiver()).flatMap(desk::address));
        history.tell("membership.member.approved", member);
    }

    /** A number that was taken this very moment, by another application or in a profile, is a reason to look again. */
    private Optional<PersonId> enrolled(MemberName name, String language, Applicant applicant) {
        try {
            return self.platform()
                    .find(People.class)
                    .flatMap(people -> people.enrol(name.text(), language, applicant.mobile()));
        } catch (Problem refused) {
            throw told(refused);
        }
    }

    static Problem told(Problem refused) {
        return refused.code().equals(ADDRESS_TAKEN) ? MembershipProblem.twinApproved() : refused;
    }

    /** Besides: who asked them to join, and which chapter they would join, where that is one; free words stay with the forms. */
    private Map<String, String> wishes(Applicant applicant, Map<String, String> facts) {
        var all = new LinkedHashMap<>(facts);
        members.numbered(applicant.referrer()).flatMap(Member::number).ifPresent(number -> all.put("referrer", number));
        chapters.named(applicant.chapter()).ifPresent(chapter -> all.put("chapter", chapter));
        return all;
    }

    public void refuse(Member member, Decision decision, PersonId by) {
        DecisionRule.requireWaiting(member);
        MembershipRules rules = pack.rules();
        Map<String, String> facts = decision.refusing(rules, member.type(), Days.of(now()));
        member.refuse(by, now(), rules);
        history.write(member, "refused", Optional.of(by), facts, decision.words());
        members.save();
        findApplicant(member)
                .ifPresent(to -> letters.refused(
                        member, to, rules.refusals().get(decision.reason()).label(), decision.words()));
        history.tell("membership.member.refused", member);
    }

    /** suspended, resumed, resigned or deceased; a suspension and a resignation with a reason. */
    public void mark(Member member, String mark, String words, PersonId by) {
        mark(member, mark, words, Optional.of(by));
    }

    /** @param by empty where the member says so, and no reason is needed */
    void mark(Member member, String mark, String words, Optional<PersonId> by) {
        boolean isResumed = mark.equals("resumed");
        boolean isSuspended = member.mark().filter("suspended"::equals).isPresent();
        boolean isApproved = member.decision().filter(Member.APPROVED::equals).isPresent();
        if (!isApproved
                || !isOpenFor(member, mark)
                || isResumed != isSuspended && (isResumed || mark.equals("suspended"))) {
            throw MembershipProblem.markNotPossible();
        }
        if (by.isPresent() && REASONED.contains(mark) && words.isBlank()) {
            throw MembershipProblem.wordsNeeded();
        }
        member.mark(isResumed ? null : mark, pack.rules(), Days.of(now()));
        history.write(member, mark, by, new LinkedHashMap<>(), words);
        if (member.isGone()) {
            volunteering.endAll(member, by);
        }
        members.save();
        switch (mark) {
            case "suspended" -> notices.suspended(member);
            case "resumed" -> notices.resumed(member);
            case "resigned" -> notices.resigned(member);
            case "deceased" -> member.account().ifPresent(this::silence);
            default -> throw new IllegalArgumentException(mark);
        }
        history.tell("membership.member.changed", member);
    }

    /** Also of whoever has left it may become known that they have died. */
    private static boolean isOpenFor(Member member, String mark) {
        return !member.isGone()
                || mark.equals("deceased")
                        && member.mark().filter("resigned"::equals).isPresent();
    }

    /** Other modules stop writing to them, too. */
    private void silence(PersonId account) {
        self.platform().find(People.class).ifPresent(people -> people.silence(account));
    }

    /** What was answered, opened for whoever decides. */
    public Applicant applicant(Member member) {
        return findApplicant(member).orElseThrow(MembershipProblem::notFound);
    }

    /** Empty where nothing was handed in, or it is kept no more. */
    Optional<Applicant> findApplicant(Member member) {
        return member.submission()
                .flatMap(id -> self.platform()
                        .find(Submissions.class)
                        .orElseThrow(MembershipProblem::submissionsAbsent)
                        .find(id, OPEN))
                .map(Applicant::of);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
