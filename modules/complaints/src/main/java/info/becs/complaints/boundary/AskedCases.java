package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.FormWords;
import info.becs.complaints.control.OfficeCalendar;
import info.becs.complaints.entity.CaseFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Which cases a question is about for whoever asks it: by the rules of now, and without those that they may not see. */
@RequestScoped
public class AskedCases {

    @Inject
    CaseRules rules;

    @Inject
    FormWords formWords;

    @Inject
    Counter counter;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Clock clock;

    CaseFilter by(QueueQuery query) {
        return query.filter(
                rules.casework(),
                formWords,
                counter.person().toString(),
                counter.hidden(),
                clock.instant(),
                soonUntil());
    }

    /** What runs out before then is due soon. */
    private Instant soonUntil() {
        return calendar.days().due(clock.instant(), rules.casework().clocks().warn());
    }

    CaseFilter.Due soon() {
        return new CaseFilter.Due(Optional.of(clock.instant()), soonUntil());
    }
}
