package info.becs.membership.control;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.RulesVersion;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * After midnight in Dhaka: what time alone makes of members, also of days on which no server ran; and once after other rules were
 * put in force, what those make of everybody.
 */
@ApplicationScoped
public class StatusTurn implements JobHandler {

    private static final int AT_ONCE = 200;
    private static final String ALL = "all ";
    private static final Job JOB = Job.daily(
            "membership.status", Text.of("সদস্যপদের অবস্থা", "What time makes of members"), LocalTime.of(0, 10));

    @Inject
    Members members;

    @Inject
    Volunteering volunteering;

    @Inject
    MembershipPack pack;

    @Inject
    RuleVersions versions;

    @Inject
    MemberHistory history;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        LocalDate today = Days.of(clock.instant());
        Optional<RulesVersion> rules = versions.present().filter(present -> !present.isFollowed());
        if (place.startsWith(ALL) || place.isEmpty() && rules.isPresent()) {
            return all(place.isEmpty() ? ALL + rules.get().turn() + "  0" : place, today);
        }
        int before = place.isEmpty() ? 0 : Integer.parseInt(place);
        List<Member> due = members.turning(today, AT_ONCE);
        due.forEach(member -> turn(member, today));
        members.save();
        int done = before + due.size();
        return due.size() < AT_ONCE ? JobStep.done(said(done)) : JobStep.goOn(String.valueOf(done), said(done));
    }

    /** @param place by which turn of the rules, behind whom, and how many were looked at so far */
    private JobStep all(String place, LocalDate today) {
        String[] at = place.substring(ALL.length()).split(" ", -1);
        List<Member> some = members.after(at[1], AT_ONCE);
        some.forEach(member -> turn(member, today));
        members.save();
        int done = Integer.parseInt(at[2]) + some.size();
        if (some.size() == AT_ONCE) {
            return JobStep.goOn(ALL + at[0] + " " + some.get(AT_ONCE - 1).id() + " " + done, said(done));
        }
        versions.present()
                .filter(present -> String.valueOf(present.turn()).equals(at[0]))
                .ifPresent(RulesVersion::follow);
        return JobStep.done(said(done));
    }

    private static Text said(int done) {
        return Text.of("{0} জন সদস্য দেখা হয়েছে।", "Looked at {0} members.")
                .with(Text.of(Bangla.number(done, Bangla.BN), Bangla.number(done, Locale.ENGLISH)));
    }

    private void turn(Member member, LocalDate today) {
        if (member.turn(pack.rules(), today)) {
            if (!pack.rules().isMember(member.status())) {
                volunteering.endAll(member, Optional.empty());
            }
            history.write(member, "turned", Optional.empty(), Map.of(), "");
            history.tell("membership.member.turned", member);
        }
    }
}
