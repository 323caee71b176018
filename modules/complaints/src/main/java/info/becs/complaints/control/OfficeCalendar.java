package info.becs.complaints.control;

import info.becs.complaints.entity.WorkingDays;
import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** On which days the cell works, and what a day is: that of Dhaka. */
@ApplicationScoped
public class OfficeCalendar {

    private static final Setting WEEKEND =
            Setting.text("complaints.weekend", "FRIDAY,SATURDAY", Text.of("সাপ্তাহিক ছুটি", "Days of the weekend"));
    private static final Setting HOLIDAYS = Setting.text(
                    "complaints.holidays",
                    "2026-12-16,2026-12-25,2027-02-21,2027-03-26,2027-04-14,2027-05-01",
                    Text.of(
                            "ছুটির দিন, কমা দিয়ে: 2027-02-21,2027-03-26",
                            "Holidays, with commas: 2027-02-21,2027-03-26"))
            .changeable();

    /** What was read last: the same text is not read for each case of a flood. */
    private record Reading(String weekend, String holidays, WorkingDays days) {}

    @Inject
    Settings settings;

    private volatile Reading last = new Reading("", "", WorkingDays.without(""));

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(WEEKEND).setting(HOLIDAYS);
    }

    public WorkingDays days() {
        String weekend = settings.text(WEEKEND);
        String holidays = settings.text(HOLIDAYS);
        Reading known = last;
        if (!known.weekend().equals(weekend) || !known.holidays().equals(holidays)) {
            known = new Reading(weekend, holidays, WorkingDays.without(weekend).besides(holidays));
            last = known;
        }
        return known.days();
    }

    public static LocalDate day(Instant moment) {
        return WorkingDays.day(moment);
    }

    /** The last second of it. */
    public static Instant end(LocalDate day) {
        return WorkingDays.end(day);
    }
}
