package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakaTest {

    /** C15 */
    @ParameterizedTest
    @CsvSource({"'১,২৫,০০০', 12500000", "'1250.5', 125050", "' ৳ ২,৫০০.৭৫ ', 250075", "0, 0"})
    void anAmountIsReadAsPeopleTypeIt(String typed, long poisha) {
        assertThat(Taka.read(typed)).contains(poisha);
    }

    @Test
    void nothingTypedIsNoAmount() {
        assertThat(Taka.read("  ")).isEmpty();
    }

    /** C15 */
    @ParameterizedTest
    @ValueSource(strings = {"-5", "1e9", "অনেক", "12.345", "9999999999999999", "1.2.3", "' OR 1=1"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThat(catchThrowableOfType(Problem.class, () -> Taka.read(typed)).code())
                .isEqualTo("complaints.amount.unreadable");
    }
}
