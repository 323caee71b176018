package info.becs.complaints.control;

import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the first human answer: so many working days after the complaint came. */
@ApplicationScoped
public class FirstAnswer {

    private static final String WORKING_DAYS = "complaints.first-answer.working-days";

    @Inject
    @ConfigProperty(name = WORKING_DAYS, defaultValue = "3")
    int days;

    @Inject
    OfficeCalendar calendar;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(Setting.number(
                        WORKING_DAYS, 3, Text.of("প্রথম উত্তর কয় কর্মদিবসে", "Working days until the first answer"))
                .between(1, 60));
    }

    /** The last day for it, as people in Dhaka reckon days. */
    public LocalDate dueDay(Instant receivedAt) {
        return calendar.days().after(OfficeCalendar.day(receivedAt), days);
    }

    /** The end of that day. */
    public Instant due(Instant receivedAt) {
        return OfficeCalendar.end(dueDay(receivedAt));
    }

    public int days() {
        return days;
    }
}
