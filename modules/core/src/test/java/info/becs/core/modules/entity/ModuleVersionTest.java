package info.becs.core.modules.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.9, 1.10",
        "1.0, 1.0.1",
        "0.9.9, 1",
        "2.0-RC1, 2.0",
        "2.0-RC1, 2.0-RC2",
        "2.0-SNAPSHOT, 2.0",
        "1.99, 2.0-RC1",
        "1.0, 1.0.Final",
        "9999999999999999999998, 9999999999999999999999",
        "snapshot, 0.1"
    })
    void theFirstIsOlder(String older, String newer) {
        assertThat(new ModuleVersion(older).isBelow(new ModuleVersion(newer))).isTrue();
        assertThat(new ModuleVersion(newer).isBelow(new ModuleVersion(older))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1.0, 1.0.0", "1.0, 1.0", "01.2, 1.2"})
    void theyAreTheSame(String one, String other) {
        assertThat(new ModuleVersion(one)).isEqualByComparingTo(new ModuleVersion(other));
    }
}
