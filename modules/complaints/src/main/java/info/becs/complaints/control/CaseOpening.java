package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseNumber;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.events.Listener;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/*
 * Exactly once
 *
 * The event log calls this in the transaction that moves this listener's place: the case and the place are written
 * together. What still can come twice is the event itself, or an operator who replays the log: then the case is
 * there, and nothing happens. The unique constraint on the submission stands behind both.
 *
 * For a batch: one question which have their case, one for the submissions of the others, the inserts in one piece.
 */
/** Opens a case for each submission that is meant for this module. */
@ApplicationScoped
public class CaseOpening implements Listener {

    public static final String SUBMISSION_RECEIVED = "forms.submission.received";

    private static final String TARGET = "complaints";

    /** What a case keeps of the answers is in these. */
    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I);

    @Inject
    Cases cases;

    @Inject
    MerchantKeys keys;

    @Inject
    CaseNames names;

    @Inject
    FirstAnswer firstAnswer;

    @Inject
    CaseRules rules;

    @Inject
    OfficeCalendar calendar;

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
        waiting.removeAll(cases.open(waiting));
        if (!waiting.isEmpty()) {
            // Absent means erased since: then there is nothing left to handle.
            List<Case> opened =
                    submissions().find(waiting, OPEN).stream().map(this::opened).toList();
            Map<String, String> known = keys.of(
                    opened.stream().flatMap(each -> each.merchantKey().stream()).collect(Collectors.toSet()));
            opened.forEach(each -> each.merchantKey().map(known::get).ifPresent(each::isAgainst));
            cases.add(opened);
            names.learn(opened);
            self.platform()
                    .find(EventLog.class)
                    .orElseThrow()
                    .publish(opened.stream().map(CaseOpening::told).toList());
        }
    }

    private Case opened(Submission submission) {
        return Case.open(
                Ids.next(),
                CaseNumber.random(),
                submission,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                firstAnswer.due(submission.receivedAt()),
                rules.casework().clocks(),
                calendar.days());
    }

    private static Event told(Case opened) {
        return Event.of("complaints.case.opened", opened.id())
                .fact("number", opened.number())
                .fact("form", opened.form())
                .fact("submission", opened.submission());
    }

    private Submissions submissions() {
        return self.platform().find(Submissions.class).orElseThrow(CaseProblem::submissionsAbsent);
    }
}
