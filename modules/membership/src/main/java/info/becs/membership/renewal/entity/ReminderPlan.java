package info.becs.membership.renewal.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * On which days around the end of a term somebody is reminded.
 *
 * @param days after the end, before it below zero; in their order
 */
public record ReminderPlan(List<Integer> days) {

    /** So long a reminder is made up for that no server was there to send. */
    private static final int CATCH_UP = 7;

    private static final int MOST = 10;
    private static final int FURTHEST = 366;

    /** Whose term ends between these days is reminded today. */
    public record Window(int days, LocalDate first, LocalDate last) {}

    public ReminderPlan {
        days = days.stream().distinct().sorted().toList();
    }

    /** Numbers with blanks between them; what is none, or too far away, is left out. */
    public static ReminderPlan of(String text) {
        return new ReminderPlan(Stream.of(text.strip().split("[\\s,]+"))
                .filter(word -> word.matches("[+-]?[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> Math.abs(number) <= FURTHEST)
                .limit(MOST)
                .toList());
    }

    /** What was missed is made up for, but not once the next reminder is due: nobody gets two on one day. */
    public List<Window> on(LocalDate today) {
        var windows = new ArrayList<Window>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate last = today.minusDays(days.get(i));
            LocalDate first = last.minusDays(CATCH_UP - 1);
            if (i + 1 < days.size() && !first.isAfter(today.minusDays(days.get(i + 1)))) {
                first = today.minusDays(days.get(i + 1)).plusDays(1);
            }
            windows.add(new Window(days.get(i), first, last));
        }
        return windows;
    }
}
