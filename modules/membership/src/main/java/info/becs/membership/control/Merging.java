package info.becs.membership.control;

import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.DecisionRule;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Outcome;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Term;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/*
 * The books stay
 *
 * Payments, terms and work for the society become those of the one that stays. Rows of the ledger are never changed: they keep the
 * member under which they were booked, and are found through it.
 */
/** Puts two together that are one person: what was paid, what runs and what is done goes to the one that stays. */
@ApplicationScoped
public class Merging {

    @Inject
    Members members;

    @Inject
    Payments payments;

    @Inject
    VolunteerRoles roles;

    @Inject
    Cards cards;

    @Inject
    PayLinks links;

    @Inject
    Deciding deciding;

    @Inject
    Fees fees;

    @Inject
    MemberLetters letters;

    @Inject
    MembershipPack pack;

    @Inject
    MemberHistory history;

    @Inject
    @Any
    Instance<Unions> unions;

    @Inject
    Clock clock;

    /** What the one that stays has afterwards of what each has chosen; empty for an application, whose choices begin with its approval. */
    public List<Outcome> plan(Member member, Member into) {
        DecisionRule.require(member, into);
        return isUnion(member, into)
                ? unions.stream()
                        .flatMap(room -> room.plan(member, into).stream())
                        .toList()
                : List.of();
    }

    private static boolean isUnion(Member member, Member into) {
        return member.number().isPresent() && into.number().isPresent();
    }

    public void merge(Member member, Member into, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        members.lock(into.id());
        boolean wasWaiting = member.isWaiting();
        Optional<Applicant> applicant = wasWaiting ? deciding.findApplicant(member) : Optional.empty();
        applicant.ifPresent(said -> fees.saidBy(member, said, now));
        if (into.isWaiting()) {
            deciding.findApplicant(into).ifPresent(said -> fees.saidBy(into, said, now));
        }
        letters.merged(member, applicant);
        Optional<PersonId> account = member.account();
        member.mergeInto(into, by, now, pack.rules());
        List<Payment> moved = payments.of(member);
        moved.forEach(payment -> payment.moveTo(into));
        if (!member.type().equals(into.type())) {
            pack.rules()
                    .find(into.type())
                    .map(MembershipType::fee)
                    .ifPresent(fee -> moved.forEach(payment -> payment.feeThen(fee)));
        }
        members.mergedInto(member).forEach(each -> each.follow(into));
        takeOver(member, into, now);
        if (isUnion(member, into)) {
            unions.forEach(room -> room.unite(member, into, now));
        }
        // The engine allows an account once, and rows are written in an order of their own.
        members.save();
        if (into.account().isEmpty()) {
            account.ifPresent(into::link);
        }
        history.write(member, "merged", Optional.of(by), Map.of("into", into.id()), "");
        history.write(
                into,
                "merged-here",
                Optional.of(by),
                Map.of("from", member.id(), "number", member.number().orElse("")),
                "");
        members.save();
        if (wasWaiting) {
            moved.forEach(payment -> fees.credit(into, payment, by, now));
            members.save();
        }
        history.tell("membership.member.merged", member);
        history.tell("membership.member.changed", into);
    }

    /** What somebody has who was a member already; nothing for an application. */
    private void takeOver(Member member, Member into, Instant now) {
        List<Term> terms = members.terms(member);
        terms.forEach(term -> term.moveTo(into));
        roles.of(member).forEach(role -> role.moveTo(into));
        cards.of(member).stream().filter(card -> !card.isRevoked()).forEach(card -> card.revoke(now));
        links.forget(member);
        members.save();
        if (!terms.isEmpty()) {
            into.stand(
                    members.terms(into).stream()
                            .filter(term -> !term.isTakenBack())
                            .toList(),
                    pack.rules(),
                    Days.of(now));
        }
    }
}
