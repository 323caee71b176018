package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.OutcomeKind;
import info.becs.complaints.entity.Reminder;
import info.becs.complaints.entity.RightsDay;
import info.becs.kit.page.Cursor;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/*
 * Which days
 *
 * Those that the form's rules give to whoever complained, ten, three and one day before; the society's own are not theirs to
 * keep. Once a day over the cases of the last months; a day that an earlier complaint still has lies far behind. What
 * the cell itself waits for is asked by the day on which it is due, see QuestionRound.
 */
/** Reminds whoever complained of days that are near: each once, also where nothing was sent for a while. */
@ApplicationScoped
public class ReminderRound implements JobHandler {

    private static final Job JOB = Job.daily(
            "complaints.reminders",
            Text.of("অভিযোগকারীকে তারিখ মনে করিয়ে দেওয়া", "Remind complainants of dates"),
            LocalTime.of(9, 30));
    private static final Duration LOOK_BACK = Duration.ofDays(120);
    private static final int BATCH = 100;
    private static final Text REMINDED = Text.of("তারিখগুলো দেখা হয়েছে।", "The dates were looked at.");

    @Inject
    Reminders told;

    @Inject
    Notices notices;

    @Inject
    CaseRights rights;

    @Inject
    CaseRules rules;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        Instant now = clock.instant();
        Cursor from = Cursor.parse(place).orElse(new Cursor(now, "~"));
        List<Case> open = told.open(now.minus(LOOK_BACK), settled(), from, BATCH);
        LocalDate today = OfficeCalendar.day(now);
        open.forEach(each -> due(each, today).forEach((day, due) -> notices.remind(each, day, due)));
        if (open.size() < BATCH) {
            return JobStep.done(REMINDED);
        }
        Case last = open.get(open.size() - 1);
        return JobStep.goOn(new Cursor(last.receivedAt(), last.id()).text(), REMINDED);
    }

    /** Who got something, or did not want to go on, has no reason to go to the authority. */
    private List<String> settled() {
        return rules.casework().outcomes().values().stream()
                .filter(kind -> kind.relief() || !OutcomeKind.isReached(Optional.of(kind.code())))
                .map(OutcomeKind::code)
                .toList();
    }

    /** What has not been told yet, by its day; after the end of a case the days of the authority alone. */
    private Map<LocalDate, List<Reminder>> due(Case of, LocalDate today) {
        var due = new TreeMap<LocalDate, List<Reminder>>();
        for (RightsDay each : rights.of(UUID.fromString(of.submission()), Optional.empty())) {
            if (!each.isOwn()
                    && (of.endedAt().isEmpty()
                            || rules.casework().office().outlasting().contains(each.clock()))) {
                Reminder.due(
                                of.id(),
                                each.clock(),
                                each.day(),
                                today,
                                rules.casework().clocks().remind())
                        .ifPresent(reminder -> add(due, reminder));
            }
        }
        return due;
    }

    private void add(Map<LocalDate, List<Reminder>> due, Reminder reminder) {
        if (!told.isTold(reminder)) {
            due.computeIfAbsent(reminder.day(), day -> new ArrayList<>()).add(reminder);
        }
    }
}
