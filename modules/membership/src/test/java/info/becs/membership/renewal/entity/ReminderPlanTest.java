package info.becs.membership.renewal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.renewal.entity.ReminderPlan.Window;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ML7: on which days somebody is reminded. */
class ReminderPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void whatIsNoNumberIsLeftOut() {
        assertThat(ReminderPlan.of("often -7, 1 999 -7").days()).containsExactly(-7, 1);
        assertThat(ReminderPlan.of("").days()).isEmpty();
    }

    @Test
    void aMissedDayIsMadeUpForUntilTheNextReminderIsDue() {
        List<Window> windows = ReminderPlan.of("-30 1 4").on(TODAY);

        assertThat(windows)
                .containsExactly(
                        new Window(-30, LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 27)),
                        new Window(1, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26)),
                        new Window(4, LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 23)));
    }

    @Test
    void nobodyIsInTwoWindowsOfADay() {
        List<Window> windows = ReminderPlan.of("-3 -2 -1 0 1 2 8").on(TODAY);

        for (LocalDate end = TODAY.minusDays(20); end.isBefore(TODAY.plusDays(20)); end = end.plusDays(1)) {
            LocalDate day = end;
            assertThat(windows.stream()
                            .filter(window -> !day.isBefore(window.first()) && !day.isAfter(window.last()))
                            .count())
                    .isLessThanOrEqualTo(1);
        }
    }
}
