package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Text;
import info.becs.spi.forms.Submissions.Clock;
import info.becs.spi.forms.Submissions.Start;
import info.becs.testkit.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RightsClockTest {

    static final List<Clock> CLOCKS = List.of(
            clock("delivery_same_city", "paid_in_full", 5, "DAYS"),
            clock("delivery_other_place", "paid_in_full", 10, "DAYS"),
            clock("refund_after_failure", "delivery_due", 10, "DAYS"),
            clock("company_moves", "told_company", 72, "HOURS"),
            clock("dncrp_admissible", "cause", 30, "DAYS"),
            clock("company_answers", "sent_to_company", 15, "DAYS"),
            clock("first_human_answer", "received", 3, "WORKING_DAYS"));

    private static final JsonNode PACK = JsonMapper.shared()
            .readTree(Tree.root()
                    .resolve("modules/form-modules/complaint-ecommerce/rules/clocks.json")
                    .toFile());

    static final List<Clock> SHIPPED = PACK.path("clocks")
            .valueStream()
            .map(each -> clock(
                    each.path("id").asString(),
                    each.path("start").asString(),
                    each.path("hours")
                            .asInt(each.path("days")
                                    .asInt(each.path("workingDays").asInt(0))),
                    each.has("hours") ? "HOURS" : each.has("days") ? "DAYS" : "WORKING_DAYS"))
            .toList();

    static final List<Start> STARTS = PACK.path("starts").properties().stream()
            .map(each -> new Start(
                    each.getKey(),
                    each.getValue().path("day").asString(),
                    each.getValue().path("where").properties().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    where -> where.getValue()
                                            .valueStream()
                                            .map(JsonNode::asString)
                                            .toList()))))
            .toList();

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
        assertThat(RightsClock.of("{}", CLOCKS, List.of(), office, Optional.of(LocalDate.of(2026, 11, 1))))
                .extracting(RightsDay::day)
                .containsExactly(LocalDate.of(2026, 11, 16));
    }

    /** C17: hand-over 48 hours after an advance payment, notice 48 hours after the order, refund 72 hours after the notice. */
    @Test
    void whatBeginsWithOneAnswerIsSaidByTheForm() {
        assertThat(advance("no", "bkash", ", \"notice_date\": \"2026-10-04\""))
                .containsExactly(
                        "notice_of_failure 2026-10-03",
                        "handover_ready_to_ship 2026-10-05",
                        "refund_after_notice 2026-10-07");
        assertThat(advance("no", "bkash", ""))
                .containsExactly("notice_of_failure 2026-10-03", "handover_ready_to_ship 2026-10-05");
        assertThat(advance("late", "bkash", "")).containsExactly("handover_ready_to_ship 2026-10-05");
        assertThat(advance("defective", "bkash", "")).isEmpty();
        assertThat(advance("no", "cod", "")).containsExactly("notice_of_failure 2026-10-03");
    }

    private List<String> advance(String delivered, String method, String more) {
        return days("""
            {"orders":[{"order_date":"2026-10-02","delivered":"wrong"},{"order_date":"2026-10-01","delivered":"%s"%s}],
             "payments":[{"paid_at":"2026-10-09","pay_method":"%s"},{"paid_at":"2026-10-03T10:00","pay_method":"%s"}]}""".formatted(delivered, more, method, method), SHIPPED, STARTS).stream()
                .filter(day -> !day.startsWith("delivery")
                        && !day.startsWith("refund_after_failure")
                        && !day.startsWith("dncrp"))
                .toList();
    }

    /** C17: no clock of the form stands still because nobody knows when it begins. */
    @Test
    void everyClockOfTheShippedFormBegins() {
        var known = Set.of("paid_in_full", "delivery_due", "cause", "sent_to_company", "received");

        assertThat(SHIPPED).hasSizeGreaterThan(10);
        assertThat(SHIPPED)
                .allSatisfy(clock -> assertThat(known.contains(clock.start())
                                || STARTS.stream()
                                        .anyMatch(start -> start.word().equals(clock.start())))
                        .as(clock.id())
                        .isTrue());
    }

    /** C17: a version that says nothing of starts is reckoned as before. */
    @Test
    void anOlderVersionKnowsWhenTheCompanyWasTold() {
        assertThat(days("{\"contact_date\":\"2026-10-20\"}")).containsExactly("company_moves 2026-10-23");
        assertThat(days("{\"contact_date\":\"2026-10-20\"}", SHIPPED, STARTS))
                .containsExactly("company_moves 2026-10-23");
    }

    @Test
    void answersThatSayNoDayGiveNone() {
        assertThat(days("{}")).isEmpty();
        assertThat(days("{\"orders\":[{\"order_date\":null}],\"payments\":\"x\",\"contact_date\":\"soon, perhaps\"}"))
                .isEmpty();
    }

    private List<String> days(String answers) {
        return days(answers, CLOCKS, List.of());
    }

    private List<String> days(String answers, List<Clock> clocks, List<Start> starts) {
        return RightsClock.of(answers, clocks, starts, office, Optional.empty()).stream()
                .map(day -> day.clock() + " " + day.day())
                .toList();
    }
}
