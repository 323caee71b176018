package info.becs.complaints.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The clocks of one case: which run, which stand, and when somebody has to be told. */
@Embeddable
public class CaseClocks {

    @Column(name = "first_due_at")
    private Instant firstDueAt;

    @Column(name = "update_due_at")
    private Instant updateDueAt;

    @Column(name = "solution_due_at")
    private Instant solutionDueAt;

    @Column(name = "solution_left")
    private Integer solutionLeft;

    @Column(name = "escalates_at")
    private Instant escalatesAt;

    @Column(name = "warn_at")
    private Instant warnAt;

    protected CaseClocks() {}

    /** Of a new case: its first answer and its outcome are owed. */
    static CaseClocks begin(Instant received, Instant firstDue, ClockRules rules, WorkingDays calendar) {
        var clocks = new CaseClocks();
        clocks.firstDueAt = firstDue;
        clocks.solutionDueAt = calendar.due(received, rules.solution());
        clocks.look(
                Map.of(CaseClock.FIRST_ANSWER, firstDue, CaseClock.SOLUTION, clocks.solutionDueAt), rules, calendar);
        return clocks;
    }

    /** Of a case that was there before its clocks were. */
    static CaseClocks none() {
        return new CaseClocks();
    }

    /**
     * After one side has said or done something: nothing is owed while others have to act.
     *
     * @param said whether the complainant heard from the cell: only then is its next word owed from now on
     */
    void turn(boolean stands, boolean said, ClockRules rules, WorkingDays calendar, Instant now) {
        if (stands) {
            updateDueAt = null;
            if (solutionDueAt != null) {
                solutionLeft = calendar.left(now, solutionDueAt);
                solutionDueAt = null;
            }
            return;
        }
        if (said || solutionDueAt == null) {
            updateDueAt = calendar.due(now, rules.update());
        }
        if (solutionDueAt == null) {
            solutionDueAt = calendar.due(now, solutionLeft == null ? rules.solution() : solutionLeft);
            solutionLeft = null;
        }
    }

    /** Which run now, with their ends. @param others whether others have to act */
    Map<CaseClock, Instant> running(boolean answered, boolean others, Optional<Instant> step) {
        var running = new EnumMap<CaseClock, Instant>(CaseClock.class);
        if (!answered && firstDueAt != null) {
            running.put(CaseClock.FIRST_ANSWER, firstDueAt);
        }
        step.filter(due -> !running.containsValue(due))
                .filter(due -> !others || !run())
                .ifPresent(due -> running.put(others ? CaseClock.OTHERS : CaseClock.STEP, due));
        if (updateDueAt != null) {
            running.put(CaseClock.UPDATE, updateDueAt);
        }
        if (solutionDueAt != null) {
            running.put(CaseClock.SOLUTION, solutionDueAt);
        }
        return running;
    }

    /** Looks anew which ends first, and when to tell of it. */
    void look(Map<CaseClock, Instant> running, ClockRules rules, WorkingDays calendar) {
        escalatesAt = running.isEmpty() ? null : Collections.min(running.values());
        warnAt = escalatesAt == null ? null : calendar.before(escalatesAt, rules.warn());
    }

    /** Writes its fields from this place on. */
    void write(PreparedStatement insert, int place) throws SQLException {
        insert.setTimestamp(place, Timestamp.from(firstDueAt));
        insert.setTimestamp(place + 1, Timestamp.from(solutionDueAt));
        insert.setTimestamp(place + 2, Timestamp.from(escalatesAt));
        insert.setTimestamp(place + 3, Timestamp.from(warnAt));
    }

    /** Whether its next word is owed, also while its status waits for an answer that has come. */
    boolean run() {
        return updateDueAt != null;
    }

    Instant firstDueAt() {
        return firstDueAt;
    }

    Instant warnAt() {
        return warnAt;
    }

    /** Working days that are left of the solution's clock while it stands. */
    Optional<Integer> left() {
        return Optional.ofNullable(solutionLeft);
    }
}
