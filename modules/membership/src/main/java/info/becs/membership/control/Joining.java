package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Application;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.DataClass;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.events.Listener;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes an application of each submission that is meant for this module, exactly once. */
@ApplicationScoped
public class Joining implements Listener {

    public static final String SUBMISSION_RECEIVED = "forms.submission.received";

    private static final String TARGET = "membership";
    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I);

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    @Override
    public void heard(Event event) {
        heardAll(List.of(event));
    }

    @Override
    public void heardAll(List<Event> events) {
        Set<UUID> waiting = events.stream()
                .filter(event -> TARGET.equals(event.facts().get("target")))
                .map(event -> UUID.fromString(event.subject()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (waiting.isEmpty()) {
            return;
        }
        waiting.removeAll(members.known(waiting));
        if (!waiting.isEmpty()) {
            // Absent means erased since: then there is nothing left to handle.
            submissions().find(waiting, OPEN).forEach(this::apply);
        }
    }

    private void apply(Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Member member = Member.applied(Ids.next(), Application.of(submission), pack.rules(), Days.of(now));
        members.add(member);
        members.add(member.append(Ids.next(), "applied", now, Optional.empty(), Map.of("type", member.type()), ""));
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("membership.member.applied", member.id()).fact("type", member.type()));
    }

    private Submissions submissions() {
        return self.platform().find(Submissions.class).orElseThrow(MembershipProblem::submissionsAbsent);
    }
}
