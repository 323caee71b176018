package info.becs.membership.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.DaySpan;
import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.MemberFilter.Order;
import info.becs.membership.entity.MemberKey;
import info.becs.spi.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ML8: days of the term and of joining, as they are asked for. */
class MemberQueryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    @Test
    void daysOfATermAreAskedForInDigitsOfEitherScript() {
        MemberFilter bangla = filter(Map.of("endFrom", "২০২৬-১২-০১", "endTo", "২০২৬-১২-৩১"));

        assertThat(bangla).isEqualTo(filter(Map.of("endFrom", "2026-12-01", "endTo", "2026-12-31")));
        assertThat(bangla.order()).isEqualTo(Order.ENDING);
        assertThat(filter(Map.of("endsWithin", "৩০")).ends()).isEqualTo(DaySpan.within(TODAY, 30));
        assertThat(filter(Map.of("joinedFrom", "2026-01-01")).order()).isEqualTo(Order.JOINED);
        assertThat(filter(Map.of("q", "rahim", "endsWithin", "30")).order()).isEqualTo(Order.NEWEST);
    }

    @Test
    void bothDaysAreCounted() {
        DaySpan days = DaySpan.within(TODAY, 30);

        assertThat(days.holds(TODAY)).isTrue();
        assertThat(days.holds(LocalDate.parse("2026-12-27"))).isTrue();
        assertThat(days.holds(LocalDate.parse("2026-12-28"))).isFalse();
        assertThat(days.holds(TODAY.minusDays(1))).isFalse();
        assertThat(days.holds(null)).isFalse();
        assertThat(DaySpan.ANY.holds(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "3661", "1.5", "99999"})
    void aNumberOfDaysThatIsNoneIsRefused(String said) {
        refused(Map.of("endsWithin", said), "membership.filter.ends-within-unreadable");
    }

    @ParameterizedTest
    @CsvSource({"endFrom,2026-02-30", "endTo,1899-12-31", "joinedFrom,tomorrow", "joinedTo,9001-01-01"})
    void aDayThatThereIsNotIsRefused(String name, String said) {
        refused(Map.of(name, said), "membership.filter.unreadable");
    }

    @Test
    void daysThatContradictEachOtherAreRefused() {
        refused(Map.of("endFrom", "2026-12-02", "endTo", "2026-12-01"), "membership.filter.days-turned");
        refused(Map.of("joinedFrom", "2026-12-02", "joinedTo", "2026-12-01"), "membership.filter.days-turned");
        refused(Map.of("endFrom", "2026-12-02", "endsWithin", "30"), "membership.filter.end-twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1965-03-26", "2026-11-27", "9001-01-01"})
    void aPageMarkHoldsAnyDay(String text) {
        LocalDate day = LocalDate.parse(text);

        assertThat(MemberKey.parse(new MemberKey(day, "x").cursor())
                        .orElseThrow()
                        .day())
                .isEqualTo(day);
    }

    private static MemberFilter filter(Map<String, String> said) {
        return MemberQuery.of(said)
                .filter(MembershipPack.shipped(), TODAY, Optional.empty(), number -> Optional.empty());
    }

    private static void refused(Map<String, String> said, String code) {
        assertThatThrownBy(() -> filter(said))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
