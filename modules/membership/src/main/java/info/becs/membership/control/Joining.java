package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.forms.NewSubmissions;
import info.becs.membership.entity.Application;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.Problem;
import info.becs.spi.events.Event;
import info.becs.spi.forms.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes an application of each submission that is meant for this module, exactly once. */
@ApplicationScoped
public class Joining extends NewSubmissions {

    @Inject
    Members members;

    @Inject
    EmailProofs emails;

    @Inject
    Promises promises;

    @Inject
    Chapters chapters;

    @Inject
    MembershipPack pack;

    @Inject
    Clock clock;

    public Joining() {
        super("membership");
    }

    @Override
    protected Set<UUID> known(Set<UUID> submissions) {
        return members.known(submissions);
    }

    @Override
    protected List<Event> take(List<Submission> submissions) {
        return submissions.stream().map(this::apply).toList();
    }

    @Override
    protected Problem absent() {
        return MembershipProblem.submissionsAbsent();
    }

    private Event apply(Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Application application = Application.of(submission);
        Member member = Member.applied(Ids.next(), application, pack.rules(), Days.of(now));
        member.promise(promises.until(Days.of(member.appliedAt())));
        chapters.named(application.chapter()).ifPresent(member::ask);
        members.add(member);
        emails.ask(member, submission.id());
        members.add(member.append(Ids.next(), "applied", now, Optional.empty(), Map.of("type", member.type()), ""));
        return Event.of("membership.member.applied", member.id()).fact("type", member.type());
    }
}
