package info.becs.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F7 */
class InstanceIdTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", "1", "00000000-0000-0000-0000-000000000000", "0190a0a0-0000-1000-8000-000000000001",
                "0190a0a0-0000-4000-0000-000000000001", "0190a0a0-0000-4000-8000-00000000000", "1-1-4-8-1",
                        "x'; drop table"
            })
    void whatIsNoRandomUuidIsRefused(String header) {
        assertThatThrownBy(() -> InstanceId.parse(header)).isInstanceOf(Problem.class);
    }

    @Test
    void quotesAndCapitalsAreUnderstood() {
        assertThat(InstanceId.parse("\"0190A0A0-0000-7000-8000-000000000001\"").toString())
                .isEqualTo("0190a0a0-0000-7000-8000-000000000001");
    }
}
