package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseClocksTest {

    static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    static final Instant FIRST = Instant.parse("2026-11-26T17:59:59Z");
    static final Instant STEP = Instant.parse("2026-12-01T17:59:59Z");

    final WorkingDays office = WorkingDays.without("FRIDAY,SATURDAY");
    final ClockRules rules = new ClockRules(10, 40, 1, 28, 10);
    final CaseClocks clocks = CaseClocks.begin(MONDAY, FIRST, rules, office);

    /** C33 */
    @Test
    void aNewCaseOwesItsFirstAnswerAndItsOutcome() {
        assertThat(running(false, FIRST))
                .containsOnlyKeys(CaseClock.FIRST_ANSWER, CaseClock.SOLUTION)
                .containsEntry(CaseClock.FIRST_ANSWER, FIRST)
                .containsEntry(CaseClock.SOLUTION, office.due(MONDAY, 40));
        assertThat(clocks.warnAt()).isEqualTo(Instant.parse("2026-11-24T18:00:00Z"));
    }

    /** C33 */
    @Test
    void whatTheCellSaysBeginsTheClockOfItsNextWord() {
        Instant tuesday = MONDAY.plusSeconds(86_400);

        clocks.turn(false, true, rules, office, tuesday);

        assertThat(running(true, STEP))
                .containsOnlyKeys(CaseClock.STEP, CaseClock.UPDATE, CaseClock.SOLUTION)
                .containsEntry(CaseClock.UPDATE, office.due(tuesday, 10));
    }

    /** C33 */
    @Test
    void whatOthersSayDoesNotPutOffTheNextWord() {
        Instant tuesday = MONDAY.plusSeconds(86_400);
        clocks.turn(false, false, rules, office, MONDAY);
        assertThat(running(false, FIRST)).doesNotContainKey(CaseClock.UPDATE);

        clocks.turn(false, true, rules, office, MONDAY);
        clocks.turn(false, false, rules, office, tuesday);
        assertThat(running(true, STEP)).containsEntry(CaseClock.UPDATE, office.due(MONDAY, 10));

        clocks.turn(true, true, rules, office, tuesday);
        clocks.turn(false, false, rules, office, tuesday);
        assertThat(running(true, STEP)).containsEntry(CaseClock.UPDATE, office.due(tuesday, 10));
    }

    /** C33 */
    @Test
    void theTimeThatOthersHaveIsNotTheCells() {
        clocks.turn(true, true, rules, office, MONDAY);

        assertThat(clocks.running(true, true, Optional.of(STEP))).containsOnlyKeys(CaseClock.OTHERS);
    }

    /** C33 */
    @Test
    void daysOnWhichTheCaseWaitsForOthersDoNotCount() {
        clocks.turn(true, true, rules, office, MONDAY.plusSeconds(7 * 86_400));
        assertThat(clocks.left()).contains(35);
        assertThat(running(true, STEP)).containsOnlyKeys(CaseClock.STEP);

        clocks.turn(true, true, rules, office, MONDAY.plusSeconds(20 * 86_400));
        assertThat(clocks.left()).contains(35);

        Instant later = MONDAY.plusSeconds(70 * 86_400);
        clocks.turn(false, true, rules, office, later);
        assertThat(running(true, STEP)).containsEntry(CaseClock.SOLUTION, office.due(later, 35));
        assertThat(clocks.left()).isEmpty();
    }

    /** C33 */
    @Test
    void waitingDoesNotMakeGoodWhatIsOverdue() {
        Instant late = MONDAY.plusSeconds(90 * 86_400);
        clocks.turn(true, true, rules, office, late);
        clocks.turn(false, true, rules, office, late.plusSeconds(86_400));

        assertThat(running(true, STEP)).containsEntry(CaseClock.SOLUTION, office.due(late.plusSeconds(86_400), 0));
    }

    @Test
    void aClockThatNeverEndsIsRefused() {
        assertThatThrownBy(() -> new ClockRules(10, 366, 1, 28, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockRules(0, 40, 1, 28, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockRules(10, 40, 1, 28, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockRules(10, 40, 31, 28, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    private Map<CaseClock, Instant> running(boolean answered, Instant step) {
        return clocks.running(answered, false, Optional.of(step));
    }
}
