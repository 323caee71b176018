package info.becs.core.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void itIsReadHoweverItIsTyped() {
        String hash = RecoveryCode.hash("10AB-CDEF-GH23-45K0");

        assertThat(RecoveryCode.hash("10ab cdef gh23 45k0")).isEqualTo(hash);
        assertThat(RecoveryCode.hash("IOAB-CDEF-GH23-45KO")).isEqualTo(hash);
        assertThat(RecoveryCode.hash("l০ab-cdef-gh২৩-৪৫k0")).isEqualTo(hash);
        assertThat(RecoveryCode.hash("10AB-CDEF-GH23-45K1")).isNotEqualTo(hash);
    }

    @Test
    void eachIsAnotherOfEightyBits() {
        var random = new SecureRandom();
        String code = RecoveryCode.written(random);

        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(RecoveryCode.written(random)).isNotEqualTo(code);
        assertThat(RecoveryCode.hash(code.toLowerCase(Locale.ROOT))).isEqualTo(RecoveryCode.hash(code));
    }
}
