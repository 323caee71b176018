package info.becs.complaints.control;

import info.becs.complaints.entity.WorkingDays;
import info.becs.kit.text.Bangla;
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
    private static final String WEEKEND = "complaints.weekend";

    @Inject
    @ConfigProperty(name = WORKING_DAYS, defaultValue = "3")
    int days;

    @Inject
    @ConfigProperty(name = WEEKEND, defaultValue = "FRIDAY,SATURDAY")
    String weekend;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(Setting.number(
                                WORKING_DAYS,
                                3,
                                Text.of("প্রথম উত্তর কয় কর্মদিবসে", "Working days until the first answer"))
                        .between(1, 60))
                .setting(Setting.text(WEEKEND, "FRIDAY,SATURDAY", Text.of("সাপ্তাহিক ছুটি", "Days of the weekend")));
    }

    /** The last day for it, as people in Dhaka reckon days. */
    public LocalDate dueDay(Instant receivedAt) {
        return WorkingDays.without(weekend).after(LocalDate.ofInstant(receivedAt, Bangla.DHAKA), days);
    }

    /** The end of that day. */
    public Instant due(Instant receivedAt) {
        return dueDay(receivedAt)
                .plusDays(1)
                .atStartOfDay(Bangla.DHAKA)
                .toInstant()
                .minusSeconds(1);
    }

    public int days() {
        return days;
    }
}
