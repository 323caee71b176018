package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What a complainant is written to for. */
public enum Question {
    /** An answer that the case waits for: three days before the end of its time, and one. */
    ANSWER,
    /** Whether an outcome is true: once. */
    OUTCOME;

    /** How many days before the end of the time for an answer the first is sent. */
    public static final int AHEAD = 3;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LocalDate first(Instant due) {
        return day(due).minusDays(AHEAD);
    }

    /** When it is asked again; empty after the last. @param due when the time for an answer ends */
    public Optional<Instant> next(LocalDate today, Optional<Instant> due) {
        return Optional.of(this)
                .filter(ANSWER::equals)
                .flatMap(each -> due)
                .map(end -> day(end).minusDays(1))
                .filter(today::isBefore)
                .map(day -> day.atStartOfDay(Bangla.DHAKA).toInstant());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Bangla.DHAKA);
    }
}
