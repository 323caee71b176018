package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.NextLetter;
import info.becs.complaints.entity.Question;
import info.becs.complaints.entity.Reminder;
import info.becs.kit.page.Cursor;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/*
 * Once, exactly
 *
 * A case says itself when its complainant is written to next, and an index finds those whose time has come, however old they are. In the
 * transaction of the letter that moment is moved on: of two nodes that come at the same time one moves it.
 */
/** Writes to complainants whom the cell waits for, and asks some weeks after an outcome how it went, also where the case has ended. */
@ApplicationScoped
public class QuestionRound implements JobHandler {

    private static final Job JOB = Job.daily(
            "complaints.questions", Text.of("অভিযোগকারীর কাছে জানতে চাওয়া", "Ask complainants"), LocalTime.of(9, 45));
    private static final int BATCH = 100;
    private static final Text ASKED =
            Text.of("যাঁদের কাছে জানতে চাওয়ার কথা, দেখা হয়েছে।", "Those to be asked were looked at.");
    private static final String ANSWER = "answer";

    @Inject
    Reminders reminders;

    @Inject
    Notices notices;

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
        List<Case> asked = reminders.asked(now, Cursor.parse(place).orElse(new Cursor(Instant.EPOCH, "")), BATCH);
        asked.forEach(each -> ask(each, now));
        if (asked.size() < BATCH) {
            return JobStep.done(ASKED);
        }
        Case last = asked.get(asked.size() - 1);
        return JobStep.goOn(new Cursor(last.letter().orElseThrow().askAt(), last.id()).text(), ASKED);
    }

    private void ask(Case of, Instant now) {
        LocalDate today = OfficeCalendar.day(now);
        NextLetter letter = of.letter().orElseThrow();
        Question question = letter.question();
        if (reminders.isFirst(of, now, question.next(today, of.dueAt())) && !isSettled(of, question, today)) {
            reminders.askAgain(of, letter.askAt());
        }
    }

    private boolean isSettled(Case of, Question question, LocalDate today) {
        if (question == Question.OUTCOME) {
            return notices.question(of);
        }
        Optional<Reminder> due = of.dueAt()
                .filter(end -> of.wantsNotices())
                .flatMap(end -> Reminder.due(of.id(), ANSWER, OfficeCalendar.day(end), today, Question.AHEAD))
                .filter(reminder -> !reminders.isTold(reminder));
        return due.isEmpty() || notices.remind(of, due.get().day(), List.of(due.get()));
    }
}
