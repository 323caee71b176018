package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.membership.entity.Choice;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.VolunteerRole;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Gives members work and takes it back. */
@ApplicationScoped
public class Volunteering {

    private static final int MOST = 50;

    @Inject
    Members members;

    @Inject
    VolunteerRoles roles;

    @Inject
    MembershipPack pack;

    @Inject
    MemberHistory history;

    @Inject
    Clock clock;

    /** {@code trainedOn} is null before the training. */
    public void give(
            Member member,
            String role,
            String chapter,
            LocalDate start,
            String pledge,
            LocalDate pledgedOn,
            LocalDate trainedOn,
            PersonId by) {
        Choice choice = Optional.ofNullable(pack.rules().roles().get(role))
                .orElseThrow(() -> MembershipProblem.filterUnreadable("role"));
        LocalDate today = Days.of(clock.instant());
        if (!pack.rules().isMember(member.status()) || roles.of(member).size() >= MOST) {
            throw MembershipProblem.roleNotPossible();
        }
        // Nobody sees anything confidential before they have pledged.
        if (pledgedOn.isAfter(start) || pledgedOn.isAfter(today)) {
            throw MembershipProblem.pledgeNeeded();
        }
        if (!pledge.equals(pack.rules().pledge())) {
            throw MembershipProblem.pledgeOutdated(pack.rules().pledge());
        }
        var given = new VolunteerRole(Ids.next(), member, choice, chapter, start, pledge, pledgedOn, by);
        if (trainedOn != null) {
            given.train(trainedOn, today);
        }
        roles.add(given);
        history.write(member, "role", Optional.of(by), Map.of("role", role, "chapter", chapter), "");
        members.save();
    }

    /** Whoever is a member no more does no work for the society either. */
    void endAll(Member member, Optional<PersonId> by) {
        LocalDate today = Days.of(clock.instant());
        roles.of(member).stream()
                .filter(role -> role.runsBeyond(today))
                .forEach(role -> history.write(
                        member,
                        "role-ended",
                        by,
                        Map.of("role", role.role(), "end", role.close(today).toString()),
                        ""));
    }

    public void train(Member member, String role, LocalDate day, PersonId by) {
        VolunteerRole found = roles.find(member, role).orElseThrow(MembershipProblem::notFound);
        found.train(day, Days.of(clock.instant()));
        history.write(member, "trained", Optional.of(by), Map.of("role", found.role(), "day", day.toString()), "");
        members.save();
    }

    public void end(Member member, String role, LocalDate day, PersonId by) {
        VolunteerRole found = roles.find(member, role).orElseThrow(MembershipProblem::notFound);
        found.end(day);
        history.write(member, "role-ended", Optional.of(by), Map.of("role", found.role(), "end", day.toString()), "");
        members.save();
    }
}
