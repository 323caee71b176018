package info.becs.complaints.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * That a day is near, for whoever complained.
 *
 * @param clock id of the rule that gives the day
 * @param ahead how many days before at most: 10, 3 or 1
 */
public record Reminder(String caseId, String clock, LocalDate day, int ahead) {

    /** What the first is kept as, however many days before it is sent. */
    private static final int FIRST = 10;

    private static final int SECOND = 3;
    private static final int LAST = 1;

    /**
     * What they hear today of a day: where nothing was sent for some time the latest that fits, and none of a day that is over.
     *
     * @param first how many days before the first is sent
     */
    public static Optional<Reminder> due(String caseId, String clock, LocalDate day, LocalDate today, int first) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 0 || left > first) {
            return Optional.empty();
        }
        int ahead = left <= LAST ? LAST : left <= SECOND ? SECOND : FIRST;
        return Optional.of(new Reminder(caseId, clock, day, ahead));
    }

    /** That something happened, which they are told once a day at most. */
    public static Reminder news(String caseId, LocalDate today) {
        return new Reminder(caseId, "news", today, 0);
    }
}
