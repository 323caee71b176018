package info.becs.acceptance;

import info.becs.testkit.Tree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** On which days the cell works, reckoned by hand. */
final class CellDays {

    private CellDays() {}

    /** The last of so many days on which people work. */
    static LocalDate working(LocalDate from, int count, Set<LocalDate> holidays) {
        LocalDate day = from;
        for (int found = 0; found < count; ) {
            day = day.plusDays(1);
            boolean free = day.getDayOfWeek() == DayOfWeek.FRIDAY
                    || day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || holidays.contains(day);
            found += free ? 0 : 1;
        }
        return day;
    }

    /** Those of the rules that ship. */
    static Set<LocalDate> holidays() {
        return JsonMapper.shared()
                .readTree(Tree.root()
                        .resolve("modules/complaints/src/main/resources/info/becs/complaints/casework.json")
                        .toFile())
                .path("holidays")
                .valueStream()
                .map(each -> LocalDate.parse(each.path("day").asString()))
                .collect(Collectors.toSet());
    }
}
