package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** The clock of the first human answer: so many working days after the complaint came as the rules of that moment say. */
@ApplicationScoped
public class FirstAnswer {

    @Inject
    CaseRules rules;

    @Inject
    OfficeCalendar calendar;

    /** The last day for it, as people in Dhaka reckon days. */
    public LocalDate dueDay(Instant receivedAt) {
        return calendar.days().after(OfficeCalendar.day(receivedAt), days());
    }

    /** When it is owed for this case: as was reckoned when it came. */
    public Instant due(Case of) {
        return of.firstDueAt().orElseGet(() -> due(of.receivedAt()));
    }

    /** The end of that day. */
    public Instant due(Instant receivedAt) {
        return OfficeCalendar.end(dueDay(receivedAt));
    }

    public int days() {
        return rules.casework().office().first();
    }
}
