package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.RightsClock;
import info.becs.complaints.entity.RightsDay;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The days of the law that run for a case, by the rules of the form's version with which it was made. */
@ApplicationScoped
public class CaseRights {

    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I);

    @Inject
    OfficeCalendar calendar;

    @Inject
    LawSources sources;

    @Inject
    ThisModule self;

    /** None where nobody keeps submissions at the moment, or where this one is gone. */
    public List<RightsDay> of(Case found, List<CaseEvent> history) {
        return of(UUID.fromString(found.submission()), sent(history));
    }

    /** Also before it has its case. */
    public List<RightsDay> of(UUID submission, Optional<LocalDate> sentToCompany) {
        return self
                .platform()
                .find(Submissions.class)
                .flatMap(submissions -> submissions
                        .find(submission, OPEN)
                        .map(kept -> RightsClock.of(
                                kept.answers(),
                                submissions.clocks(submission),
                                submissions.starts(submission),
                                calendar.days(),
                                sentToCompany)))
                .orElse(List.of())
                .stream()
                .map(day -> day.writtenIn(sources.name(day.source().en())))
                .toList();
    }

    private static Optional<LocalDate> sent(List<CaseEvent> history) {
        return history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.STEP)
                .filter(event -> event.status().equals("sent-to-merchant"))
                .findFirst()
                .map(event -> OfficeCalendar.day(event.madeAt()));
    }
}
