package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberEvent;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.forms.SubmissionSeals;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes down what happens to members, and tells it. Words about a person are sealed as answers of forms are. */
@ApplicationScoped
public class MemberHistory {

    @Inject
    Members members;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public void write(Member member, String kind, Optional<PersonId> by, Map<String, String> facts, String words) {
        UUID id = Ids.next();
        String plain = Bangla.normalise(words);
        String said = plain.isEmpty() ? "" : seals().seal(UUID.fromString(member.id()), id.toString(), plain);
        members.add(member.append(id, kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), by, facts, said));
    }

    /** Empty where nothing was said, or where it is forgotten. */
    public Optional<String> words(MemberEvent event) {
        return event.words().map(text -> seals().open(UUID.fromString(event.member()), event.id(), text));
    }

    public void tell(String type, Member member) {
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of(type, member.id()).fact("status", member.status()));
    }

    private SubmissionSeals seals() {
        return self.platform().find(SubmissionSeals.class).orElseThrow(MembershipProblem::submissionsAbsent);
    }
}
