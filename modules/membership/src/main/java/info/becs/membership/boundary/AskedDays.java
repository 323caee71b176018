package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.DaySpan;
import info.becs.membership.entity.MemberListProblem;
import info.becs.membership.entity.MembershipProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as they are said in a question to a list, in digits of either script: those of Dhaka. */
final class AskedDays {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 9000;
    private static final int MOST_WITHIN = 3_660;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    private AskedDays() {}

    /** The moment at which it begins. @param later so many days after it */
    static Optional<Instant> moment(String name, String said, int later) {
        return day(name, said)
                .map(day -> day.plusDays(later).atStartOfDay(Bangla.DHAKA).toInstant());
    }

    /** Refused where the last day lies before the first. */
    static DaySpan span(Map<String, String> said, String from, String to) {
        Optional<LocalDate> first = day(from, said.get(from));
        Optional<LocalDate> last = day(to, said.get(to));
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw MemberListProblem.daysTurned(from, to);
        }
        return new DaySpan(first, last);
    }

    /** In so many days from today, or between two days; both at once are refused. */
    static DaySpan ends(Map<String, String> said, LocalDate today) {
        DaySpan days = span(said, "endFrom", "endTo");
        String within = said.get("endsWithin");
        if (within == null) {
            return days;
        }
        if (!days.isAny()) {
            throw MemberListProblem.endSaidTwice();
        }
        return DaySpan.within(today, count(within));
    }

    private static int count(String said) {
        String digits = Bangla.latinDigits(said);
        if (!COUNT.matcher(digits).matches() || Integer.parseInt(digits) > MOST_WITHIN) {
            throw MemberListProblem.endsWithinUnreadable(MOST_WITHIN);
        }
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String name, String said) {
        return Optional.ofNullable(said).filter(text -> !text.isBlank()).map(text -> {
            try {
                LocalDate day = LocalDate.parse(Bangla.latinDigits(text.strip()));
                if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
                    throw MembershipProblem.filterUnreadable(name);
                }
                return day;
            } catch (DateTimeParseException e) {
                throw MembershipProblem.filterUnreadable(name);
            }
        });
    }
}
