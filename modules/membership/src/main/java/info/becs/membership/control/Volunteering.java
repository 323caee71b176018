package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.membership.entity.Choice;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.OwnProblem;
import info.becs.membership.entity.VolunteerRole;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    MemberNotices notices;

    @Inject
    WorkApplications applications;

    @Inject
    VolunteerApplications answered;

    @Inject
    Clock clock;

    /**
     * Without a day of the pledge it is offered, and its member is told.
     *
     * @param pledgedOn may be null
     * @param trainedOn null before the training
     * @param application that of which it comes, one of theirs
     */
    public void give(
            Member member,
            String role,
            String chapter,
            LocalDate start,
            String pledge,
            LocalDate pledgedOn,
            LocalDate trainedOn,
            Optional<String> application,
            PersonId by) {
        Choice choice = Optional.ofNullable(pack.rules().roles().get(role))
                .orElseThrow(() -> MembershipProblem.filterUnreadable("role"));
        LocalDate today = Days.of(clock.instant());
        if (!pack.rules().isMember(member.status()) || roles.of(member).size() >= MOST) {
            throw MembershipProblem.roleNotPossible();
        }
        boolean isOffered = pledgedOn == null;
        if (!isOffered) {
            requirePledge(pledge, pledgedOn, start, today);
        }
        if (application.isPresent()
                && applications.of(member).stream()
                        .noneMatch(each -> each.id().toString().equals(application.get()))) {
            throw OwnProblem.applicationNotFound();
        }
        var given = new VolunteerRole(
                Ids.next(),
                member,
                choice,
                chapter,
                start,
                isOffered ? null : pledge,
                pledgedOn,
                application.orElse(null),
                by);
        if (trainedOn != null) {
            given.train(trainedOn, today);
        }
        roles.add(given);
        application
                .flatMap(answered::find)
                .ifPresent(found -> found.offer(by, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        history.write(member, "role", Optional.of(by), Map.of("role", role, "chapter", chapter), "");
        members.save();
        if (isOffered) {
            notices.offered(member, choice, start);
        }
    }

    /** Nobody sees anything confidential before they have pledged. */
    private void requirePledge(String pledge, LocalDate pledgedOn, LocalDate start, LocalDate today) {
        if (pledgedOn.isAfter(start) || pledgedOn.isAfter(today)) {
            throw MembershipProblem.pledgeNeeded();
        }
        if (!pack.rules().pledge().equals(pledge)) {
            throw MembershipProblem.pledgeOutdated(pack.rules().pledge());
        }
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
