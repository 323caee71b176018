package info.becs.site.pages.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void theFirstValueOfEachCounts() {
        assertThat(Query.parse("after=a%20b&x=%E0%A6%95&after=c&flag&=e"))
                .containsEntry("after", "a b")
                .containsEntry("x", "ক")
                .containsEntry("flag", "")
                .containsEntry("", "e")
                .hasSize(4);
        assertThat(Query.parse(null)).isEmpty();
    }

    /** S11 */
    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%c3%28", "%zz=1"})
    void whatCannotBeReadIsRefused(String query) {
        assertThatThrownBy(() -> Query.parse(query)).isInstanceOf(Problem.class);
    }

    /** S11 */
    @Test
    void itIsBounded() {
        assertThatThrownBy(() -> Query.parse("a=1&".repeat(51))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Query.parse("a=" + "x".repeat(1_001))).isInstanceOf(Problem.class);
        assertThat(Query.parse("a=1&".repeat(50))).hasSize(1);
    }

    /** S2 */
    @Test
    void itKnowsWhetherAnybodyLookedIntoIt() {
        var query = Query.parse("a=1");

        assertThat(query.wasRead()).isFalse();
        query.get("b");
        assertThat(query.wasRead()).isTrue();
    }

    /** S2 */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-",
                "after=x,after=x",
                "fbclid=IwAR123,-",
                "after=x&fbclid=IwAR123,after=x",
                "fbclid=IwAR123&after=x,after=x",
                "utm_source=a&utm_medium=b&after=x&gclid=c,after=x",
                "notfbclid=1,notfbclid=1",
            })
    void whatOnlyCountsClicksIsDropped(String query, String relevant) {
        assertThat(Query.relevant(query)).isEqualTo(relevant);
    }
}
