package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.spi.Text;
import info.becs.spi.days.OfficeDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Until when an application is looked at: so many working days after it came, as the rules promise. */
@ApplicationScoped
public class Promises {

    /** Where no other module keeps the calendar of the office. */
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    private static final Text DAY = Text.of("{0} কর্মদিবস", "{0} working day");
    private static final Text DAYS = Text.of("{0} কর্মদিবস", "{0} working days");

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    /** How soon that is, in words. */
    public Text reviewTime() {
        int days = pack.rules().reviewDays();
        return (days == 1 ? DAY : DAYS).with(days);
    }

    /** The last day on which what came on that day is looked at. */
    public LocalDate until(LocalDate day) {
        int count = pack.rules().reviewDays();
        return self.platform()
                .find(OfficeDays.class)
                .map(office -> office.after(day, count))
                .orElseGet(() -> weekdays(day, count));
    }

    private static LocalDate weekdays(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= WEEKEND.contains(last.getDayOfWeek()) ? 0 : 1;
        }
        return last;
    }
}
