package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    final WorkingDays office = WorkingDays.without("FRIDAY, SATURDAY");

    /** C3 */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-26", // Monday, Thursday
        "2026-11-25, 2026-11-30", // Wednesday, Monday
        "2026-11-26, 2026-12-01", // Thursday, Tuesday
        "2026-11-27, 2026-12-01", // Friday, Tuesday
        "2026-11-28, 2026-12-01", // Saturday, Tuesday
        "2026-12-30, 2027-01-04"
    })
    void threeOfThemDoNotCountTheWeekend(LocalDate received, LocalDate due) {
        assertThat(office.after(received, 3)).isEqualTo(due);
    }

    /** C33 */
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T12:00:00Z, 2026-11-29T12:00:00Z, 1", // Thursday to Sunday
        "2026-11-23T00:00:00Z, 2026-11-26T00:00:00Z, 3",
        "2026-11-23T19:00:00Z, 2026-11-26T12:00:00Z, 2", // Monday evening is Tuesday in Dhaka
        "2026-11-26T12:00:00Z, 2026-11-26T13:00:00Z, 0",
        "2026-11-26T12:00:00Z, 2026-11-01T12:00:00Z, 0"
    })
    void howManyAreLeft(Instant now, Instant due, int left) {
        assertThat(office.left(now, due)).isEqualTo(left);
    }

    /** C33 */
    @Test
    void oneBeforeASundayIsTheWholeOfThursday() {
        assertThat(office.before(Instant.parse("2026-11-29T17:59:59Z"), 1))
                .isEqualTo(Instant.parse("2026-11-25T18:00:00Z"));
    }

    @Test
    void noneOfThemIsTheSameDay() {
        assertThat(office.after(LocalDate.parse("2026-11-27"), 0)).isEqualTo("2026-11-27");
    }

    @Test
    void anOfficeWithoutAWeekendCountsEveryDay() {
        assertThat(WorkingDays.without("").after(LocalDate.parse("2026-11-26"), 3))
                .isEqualTo("2026-11-29");
    }

    @Test
    void aWeekWithoutAWorkingDayIsRefused() {
        assertThatThrownBy(() -> WorkingDays.without("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** C3 */
    @Test
    void aHolidayDoesNotCountAndASlipOfThePenIsNone() {
        var days = WorkingDays.without("FRIDAY,SATURDAY").besides("2026-12-16, 2026-13-45,,Eid");

        assertThat(days.after(LocalDate.of(2026, 12, 14), 2)).isEqualTo(LocalDate.of(2026, 12, 17));
    }
}
