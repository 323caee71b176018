package info.becs.complaints.control;

import info.becs.complaints.entity.RightsDay;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Days of the law in the words of the status page. */
@ApplicationScoped
public class CaseDeadlines {

    private static final Text COUNTED = Text.of("{0} ({1} থেকে গুনে)", "{0} (counted from {1})");
    private static final Text PASSED =
            Text.of("{0} ({1} থেকে গুনে; পেরিয়ে গেছে)", "{0} (counted from {1}; it has passed)");
    private static final Text NOWHERE = Text.same("");

    @Inject
    Clock clock;

    List<Deadline> of(List<RightsDay> days) {
        LocalDate today = OfficeCalendar.day(clock.instant());
        return days.stream()
                .map(each -> new Deadline(
                        (each.day().isBefore(today) ? PASSED : COUNTED).with(each.what(), day(each.from())),
                        each.day(),
                        each.isOwn() ? NOWHERE : each.source()))
                .toList();
    }

    private static Text day(LocalDate day) {
        return Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH));
    }
}
