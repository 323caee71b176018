package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The calendar of the office: days on which nobody works do not count. */
public record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    public WorkingDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week without a working day never ends");
        }
    }

    /** With this weekend, and no holidays. */
    public static WorkingDays of(Set<DayOfWeek> weekend) {
        return new WorkingDays(weekend, Set.of());
    }

    /** From words such as {@code FRIDAY,SATURDAY}; an empty text knows no weekend. */
    public static WorkingDays without(String weekend) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(weekend.split(","))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .forEach(day -> days.add(DayOfWeek.valueOf(day)));
        return new WorkingDays(days, Set.of());
    }

    /** The same week, and these days besides: {@code 2027-02-21,2027-03-26}; what is no day counts as not said. */
    public WorkingDays besides(String holidays) {
        Set<LocalDate> days = new HashSet<>();
        for (String day : holidays.split(",")) {
            try {
                days.add(LocalDate.parse(day.strip()));
            } catch (DateTimeParseException e) {
                // a slip of somebody's pen costs one holiday, not the calendar
            }
        }
        return new WorkingDays(weekend, days);
    }

    /** The same, and these days besides. */
    public WorkingDays besides(List<Holiday> named) {
        Set<LocalDate> days = new HashSet<>(holidays);
        named.forEach(each -> days.add(each.day()));
        return new WorkingDays(weekend, days);
    }

    /** The last of this many working days after that day. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= isFree(last) ? 0 : 1;
        }
        return last;
    }

    /** The end of the last of this many working days after the day of that moment. */
    public Instant due(Instant from, int count) {
        return end(after(day(from), count));
    }

    /** The beginning of the day that is this many working days before that of the moment. */
    public Instant before(Instant due, int count) {
        LocalDate first = day(due);
        for (int left = count; left > 0; ) {
            first = first.minusDays(1);
            left -= isFree(first) ? 0 : 1;
        }
        return first.atStartOfDay(Bangla.DHAKA).toInstant();
    }

    /** How many working days come until then; 0 when it is over. */
    public int left(Instant now, Instant due) {
        int count = 0;
        for (LocalDate day = day(now).plusDays(1); !day.isAfter(day(due)); day = day.plusDays(1)) {
            count += isFree(day) ? 0 : 1;
        }
        return count;
    }

    private boolean isFree(LocalDate day) {
        return weekend.contains(day.getDayOfWeek()) || holidays.contains(day);
    }

    /** In Dhaka. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Bangla.DHAKA);
    }

    /** The last second of it. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Bangla.DHAKA).toInstant().minusSeconds(1);
    }
}
