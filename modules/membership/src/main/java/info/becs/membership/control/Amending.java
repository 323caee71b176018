package info.becs.membership.control;

import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Decision;
import info.becs.membership.entity.Details;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberName;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Payment;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts right what is known of a member; what is said and is so already changes nothing. */
@ApplicationScoped
public class Amending {

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    MemberWords words;

    @Inject
    MemberHistory history;

    @Inject
    MembershipPack pack;

    @Inject
    Deciding deciding;

    @Inject
    Clock clock;

    /**
     * @param decision by what a new type is given
     * @param by empty where the member says so
     */
    public void amend(Member member, Details to, Decision decision, Optional<PersonId> by) {
        if (member.decision().filter(Member.APPROVED::equals).isEmpty() || member.isGone()) {
            throw MembershipProblem.markNotPossible();
        }
        var facts = new LinkedHashMap<String, String>();
        to.type()
                .filter(type -> !type.equals(member.type()))
                .ifPresent(type -> facts.putAll(become(member, pack.rules().open(type), decision)));
        to.area().filter(area -> !area.equals(member.area())).ifPresent(area -> facts.putAll(move(member, area)));
        to.name()
                .filter(name -> member.name().filter(name::equals).isEmpty())
                .ifPresent(name -> facts.putAll(rename(member, name)));
        to.language()
                .filter(language -> !language.equals(member.language()))
                .ifPresent(language -> facts.putAll(speak(member, language)));
        if (facts.isEmpty()) {
            return;
        }
        history.write(member, "amended", by, facts, "");
        members.save();
        words.renew(member);
        history.tell("membership.member.changed", member);
    }

    private Map<String, String> become(Member member, MembershipType type, Decision decision) {
        if (member.isForLife()) {
            throw MembershipProblem.forLife();
        }
        LocalDate today = Days.of(clock.instant());
        Map<String, String> facts = decision.approving(type, today);
        facts.putAll(decision.aging(type, birthYear(member), today));
        facts.put("was", member.type());
        member.become(type, pack.rules(), today);
        payments.of(member).stream().filter(Payment::isOpen).forEach(said -> said.feeThen(type.fee()));
        return facts;
    }

    /** Known of those who have applied and said it. */
    private Optional<Integer> birthYear(Member member) {
        return deciding.findApplicant(member).flatMap(Applicant::birthYear);
    }

    /** The district stays in the history of whoever is forgotten; what is nearer does not. */
    private static Map<String, String> move(Member member, Area to) {
        var facts = Map.of(
                "from", Optional.ofNullable(member.area().district()).orElse(""),
                "to", Optional.ofNullable(to.district()).orElse(""));
        member.locate(to);
        return facts;
    }

    private static Map<String, String> speak(Member member, String language) {
        member.speak(language);
        return Map.of("language", language);
    }

    private static Map<String, String> rename(Member member, MemberName name) {
        member.rename(name);
        return Map.of("name", "changed");
    }
}
