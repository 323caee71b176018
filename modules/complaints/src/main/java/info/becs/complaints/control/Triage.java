package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseStatus;
import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The first examination of a case, written down and told to the platform. */
@ApplicationScoped
public class Triage {

    @Inject
    Cases cases;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public void take(Case examined, PersonId by) {
        cases.add(examined.move(CaseStatus.TRIAGED, Ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS), by));
        cases.save();
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("complaints.case.triaged", examined.id()).fact("number", examined.number()));
    }
}
