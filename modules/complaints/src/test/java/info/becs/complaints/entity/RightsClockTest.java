package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Text;
import info.becs.spi.forms.Submissions.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RightsClockTest {

    static final List<Clock> CLOCKS = List.of(
            clock("delivery_same_city", "paid_in_full", 5, "DAYS"),
            clock("delivery_other_place", "paid_in_full", 10, "DAYS"),
            clock("refund_after_failure", "delivery_due", 10, "DAYS"),
            clock("company_moves", "told_company", 72, "HOURS"),
            clock("dncrp_admissible", "cause", 30, "DAYS"),
            clock("company_answers", "sent_to_company", 15, "DAYS"),
            clock("first_human_answer", "received", 3, "WORKING_DAYS"));

    final WorkingDays office = WorkingDays.without("FRIDAY,SATURDAY");

    private static Clock clock(String id, String start, int length, String unit) {
        return new Clock(id, Text.same(id), start, length, unit, "rule");
    }

    /** C17 */
    @Test
    void whereNothingCameTheLastDayCountsFromTheDayOfDelivery() {
        assertThat(days("""
            {"orders":[{"order_date":"2026-10-01","delivery_area":"other_district","delivered":"no"}],
             "payments":[{"paid_at":"2026-10-01T09:00"},{"paid_at":"2026-10-02"}]}"""))
                .containsExactly(
                        "delivery_other_place 2026-10-12",
                        "refund_after_failure 2026-10-22",
                        "dncrp_admissible 2026-11-11");
    }

    /** C17 */
    @Test
    void whereSomethingCameTheLastDayCountsFromThePayment() {
        assertThat(days("""
            {"orders":[{"order_date":"2026-10-01","delivery_area":"same_city","delivered":"defective"}],
             "payments":[{"paid_at":"2026-10-03"}],"contact_date":"2026-10-20"}"""))
                .containsExactly(
                        "delivery_same_city 2026-10-08", "company_moves 2026-10-23", "dncrp_admissible 2026-11-02");
    }

    /** C17 */
    @Test
    void ofSeveralOrdersTheMostUrgentDayStands() {
        assertThat(days("""
            {"orders":[{"order_date":"2026-10-09","delivery_area":"same_city","delivered":"no"},
                       {"order_date":"2026-10-02","delivery_area":"same_city","delivered":"no"}]}""")).startsWith("delivery_same_city 2026-10-07");
    }

    /** C17 */
    @Test
    void theMerchantsAnswerCountsFromTheDayOnWhichTheyWereWrittenTo() {
        assertThat(RightsClock.of("{}", CLOCKS, office, Optional.of(LocalDate.of(2026, 11, 1))))
                .extracting(RightsDay::day)
                .containsExactly(LocalDate.of(2026, 11, 16));
    }

    @Test
    void answersThatSayNoDayGiveNone() {
        assertThat(days("{}")).isEmpty();
        assertThat(days("{\"orders\":[{\"order_date\":null}],\"payments\":\"x\",\"contact_date\":\"soon, perhaps\"}"))
                .isEmpty();
    }

    private List<String> days(String answers) {
        return RightsClock.of(answers, CLOCKS, office, Optional.empty()).stream()
                .map(day -> day.clock() + " " + day.day())
                .toList();
    }
}
