package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.OwnProblem;
import info.becs.membership.entity.VolunteerRole;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What whoever is signed in does for the society: theirs, found by their account and by nothing that they send. */
@ApplicationScoped
public class OwnWork {

    /** What of a role asks for something, and what is so. */
    public enum Standing {
        OFFERED,
        WAITS,
        HELD,
        OVER;

        static Standing of(VolunteerRole role, LocalDate today) {
            if (!role.runsBeyond(today.minusDays(1))) {
                return OVER;
            }
            if (role.pledge().isEmpty()) {
                return OFFERED;
            }
            return role.isHeld(today) ? HELD : WAITS;
        }
    }

    /**
     * One role.
     *
     * @param chapter null for the whole country
     * @param asks whether the pledge is to be given, for the first time or to a newer text
     */
    public record Work(VolunteerRole role, Text label, Text chapter, Standing standing, boolean asks) {}

    /**
     * All of them, the newest first.
     *
     * @param version of the pledge of now
     * @param words of it; empty where they cannot be had
     */
    public record All(List<Work> roles, String version, Optional<Text> words) {}

    @Inject
    Members members;

    @Inject
    VolunteerRoles roles;

    @Inject
    WorkApplications applications;

    @Inject
    MembershipPack pack;

    @Inject
    Chapters chapters;

    @Inject
    MemberHistory history;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** Empty where there is no member. */
    @Transactional
    public Optional<All> of(PersonId person) {
        String version = pack.rules().pledge();
        return members.of(person)
                .filter(member -> member.number().isPresent())
                .map(member -> new All(
                        roles.of(member).stream()
                                .map(role -> work(role, version))
                                .toList(),
                        version,
                        applications.pledge(version)));
    }

    private Work work(VolunteerRole role, String version) {
        Standing standing = Standing.of(role, today());
        return new Work(
                role,
                pack.rules().role(role.role()),
                chapters.label(role.chapter()),
                standing,
                standing != Standing.OVER
                        && role.pledge().filter(version::equals).isEmpty());
    }

    /** @param version of the text that was read; given again it stays as it was */
    @Transactional
    public void pledge(PersonId person, String id, String version, String network) {
        Member member = members.lock(
                members.of(person).orElseThrow(OwnProblem::noMember).id());
        VolunteerRole role = roles.find(member, id).orElseThrow(OwnProblem::workNotFound);
        if (!version.equals(pack.rules().pledge())) {
            throw MembershipProblem.pledgeOutdated(pack.rules().pledge());
        }
        applications.pledge(version).orElseThrow(OwnProblem::pledgeAbsent);
        String before = role.pledge().orElse(null);
        if (!role.pledge(version, today())) {
            return;
        }
        history.write(member, "pledged", Optional.empty(), Map.of("role", role.role(), "day", today().toString()), "");
        members.save();
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(AuditEntry.of("membership.role.pledge", role.id())
                        .change("pledge", DataClass.I, before, version)
                        .by(person.toString())
                        .from(network)));
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
