package info.becs.spi.host;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpiVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"[1.0,2)", "[1,2)", "[0.9,1.0]", "(0,2.0)", "[1.0,1.1)"})
    void aRangeThatHoldsTheOfferedVersionPasses(String range) {
        assertThatCode(() -> SpiVersion.require("hello", range)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2.0,3)", "(1.0,2)", "[0.1,1.0)", "[1.1,2)"})
    void anyOtherIsRefusedWithTheCure(String range) {
        assertThatThrownBy(() -> SpiVersion.require("hello", range))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Module 'hello' asks for SPI " + range + ", this platform offers 1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "[1.0,2", "[a,b)", "[1.0.0.0,2)", "[99999999999999999999,2)"})
    void whatIsNoRangeIsRefusedWithAnExample(String range) {
        assertThatThrownBy(() -> SpiVersion.require("hello", range))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("[1.0,2)");
    }
}
