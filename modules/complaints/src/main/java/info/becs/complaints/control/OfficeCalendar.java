package info.becs.complaints.control;

import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.Holiday;
import info.becs.complaints.entity.WorkingDays;
import info.becs.kit.settings.Settings;
import info.becs.kit.text.Bangla;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.days.OfficeDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** On which days the cell works, and what a day is: that of Dhaka. */
@ApplicationScoped
public class OfficeCalendar implements OfficeDays {

    /** So long before the last holiday that is known somebody is told to add those that follow. */
    public static final int TOLD_BEFORE = 60;

    private static final Setting HOLIDAYS = Setting.text(
                    "complaints.holidays",
                    "",
                    Text.of(
                            "কেসের নিয়মে যে ছুটিগুলো আছে, তার বাইরে যেদিন সেল বন্ধ, কমা দিয়ে: 2027-02-22,2027-03-27",
                            "Days off besides the holidays in the rules of casework, with commas: 2027-02-22,2027-03-27"))
            .changeable();
    private static final Text RUN_OUT = Text.of(
            "অভিযোগ সেলের ছুটির তালিকা {0} তারিখে শেষ; এরপর ছুটির দিনও কর্মদিবস গোনা হবে। নতুন ছুটি যোগ করুন: /console/complaints/rules/new",
            "The complaint cell knows its holidays until {0}; after that, holidays count as working days. Add the next ones: /console/complaints/rules/new");

    /** What was read last: the same text is not read for each case of a flood. */
    private record Reading(String holidays, Casework rules, WorkingDays days) {}

    @Inject
    Settings settings;

    @Inject
    CaseRules rules;

    @Inject
    Clock clock;

    private volatile Reading last = new Reading("", null, WorkingDays.without(""));

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(HOLIDAYS);
    }

    @Override
    public LocalDate after(LocalDate day, int count) {
        return days().after(day, count);
    }

    public WorkingDays days() {
        String holidays = settings.text(HOLIDAYS);
        Casework casework = rules.casework();
        Reading known = last;
        if (!known.holidays().equals(holidays) || known.rules() != casework) {
            var days = WorkingDays.of(casework.office().weekend())
                    .besides(holidays)
                    .besides(casework.holidays());
            known = new Reading(holidays, casework, days);
            last = known;
        }
        return known.days();
    }

    /** The last holiday that is known, once it is near or over. */
    public Optional<LocalDate> runsOut() {
        LocalDate soon = day(clock.instant()).plusDays(TOLD_BEFORE);
        return rules.casework().holidays().stream()
                .map(Holiday::day)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(day(clock.instant())))
                .filter(last -> !last.isAfter(soon));
    }

    /** What whoever looks after the platform should have mended; nothing while the calendar reaches far enough. */
    public Optional<Text> advice() {
        return runsOut().map(last -> RUN_OUT.with(Text.of(Bangla.digits(last.toString()), last.toString())));
    }

    public static LocalDate day(Instant moment) {
        return WorkingDays.day(moment);
    }

    /** The last second of it. */
    public static Instant end(LocalDate day) {
        return WorkingDays.end(day);
    }
}
