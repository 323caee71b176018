package info.becs.core.signin.entity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(59);

    /** RFC 6238, appendix B: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void itIsTheCodeOfTheStandard(long second, String code) {
        assertThat(TotpCode.at(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void aStepThatWasUsedIsNotTakenAgain() {
        assertThat(TotpCode.stepOf("287082", SECRET, 1, NOW)).isEmpty();
        assertThat(TotpCode.stepOf("287082", SECRET, 2, NOW)).isEmpty();
    }

    @Test
    void aCodeOfAnotherTimeIsNotTaken() {
        assertThat(TotpCode.stepOf("287082", SECRET, 0, NOW.plusSeconds(61))).isEmpty();
        assertThat(TotpCode.stepOf("287083", SECRET, 0, NOW)).isEmpty();
        assertThat(TotpCode.stepOf("", SECRET, 0, NOW)).isEmpty();
        assertThat(TotpCode.stepOf("২৮৭০৮২", SECRET, 0, NOW)).isEmpty();
    }

    @Test
    void aClockMayBeHalfAMinuteOff() {
        assertThat(TotpCode.stepOf("287082", SECRET, 0, NOW)).hasValue(1);
        assertThat(TotpCode.stepOf("287082", SECRET, 0, NOW.plusSeconds(30))).hasValue(1);
        assertThat(TotpCode.stepOf("287082", SECRET, 0, NOW.minusSeconds(30))).hasValue(1);
    }

    @Test
    void aSecretIsWrittenAsAppsReadIt() {
        assertThat(Base32.forApps(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.forApps("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.forApps("foob".getBytes(US_ASCII))).isEqualTo("MZXW6YQ");
    }
}
