package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    /** C2 */
    @Test
    void itTellsNothingAndSpellsNothing() {
        assertThat(Stream.generate(CaseNumber::random).limit(500).map(CaseNumber::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[2-9C-Y]{4}-[2-9C-Y]{4}"))
                .noneMatch(text -> text.matches(".*[AEIOULSZB01].*"));
    }

    /** C2 */
    @ParameterizedTest
    @ValueSource(strings = {"K7PM-92QX", "k7pm92qx", " k7pm 92qx ", "K৭PM-৯২QX"})
    void itIsReadHoweverSomebodyTypesIt(String typed) {
        assertThat(CaseNumber.read(typed)).contains(new CaseNumber("K7PM-92QX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7PM-92Q", "K7PM-92QXX", "K7PM-92Q0", "' OR 1=1", "%%%%%%%%"})
    void whatIsNoneIsNone(String typed) {
        assertThat(CaseNumber.read(typed)).isEmpty();
    }

    @Test
    void noneIsMadeOfSomethingElse() {
        assertThatThrownBy(() -> new CaseNumber("1")).isInstanceOf(IllegalArgumentException.class);
    }
}
