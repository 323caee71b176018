package info.becs.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.org",
                "ada@localhost",
                "ada@127.0.0.1",
                "ada@[127.0.0.1]",
                "ada..b@example.org",
                "\"ada b\"@example.org",
                "Ada <ada@example.org>",
                "ada@example.org, ben@example.org",
                "ada@example.org\r\nBcc: ben@example.org",
                "ada\n@example.org",
                "ada@exa\u0000mple.org",
                "ada@-example.org",
                "ada@example..org",
                "আদা@example.org",
                "аda@example.org",
                "ada@a\u202Eexample.org"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(catchThrowableOfType(Problem.class, () -> EmailAddress.of(typed)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@exаmple.org", "ada@gοogle.com", "ada@xn--exmple-4nf.org", "ada@bকash.com"})
    void aDomainThatMixesScriptsIsRefused(String typed) {
        assertThat(catchThrowableOfType(Problem.class, () -> EmailAddress.of(typed))
                        .code())
                .isEqualTo("platform.email.mixed-scripts");
    }

    /** All its letters are Cyrillic: possible, but never the same as the one it imitates. */
    @Test
    void anAddressThatOnlyLooksLikeAnotherIsAnother() {
        assertThat(EmailAddress.of("ada@аррӏе.com").text())
                .startsWith("ada@xn--")
                .isNotEqualTo("ada@apple.com");
    }

    @ParameterizedTest
    @CsvSource({
        " Ada.B+news@Example.ORG , ada.b+news@example.org",
        "ada@ｅxample.org, ada@example.org",
        "ada@উৎসব.বাংলা, ada@xn--d5b4e9a9e.xn--54b7fta0cc",
        "ada@উদাহরণ.বাংলা, ada@xn--d5b6ci4b4b3a.xn--54b7fta0cc"
    })
    void oneMailboxHasOneSpelling(String typed, String kept) {
        assertThat(EmailAddress.of(typed).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "01212345678",
                "0171234567",
                "017123456789",
                "+4915112345678",
                "0171234567x",
                "+8801712345678\r\nx",
                "০১৭১২৩৪৫৬৭",
                "٠١٧١٢٣٤٥٦٧٨"
            })
    void whatIsNoMobileNumberIsRefused(String typed) {
        assertThat(catchThrowableOfType(Problem.class, () -> MobileNumber.of(typed)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01712345678",
                "০১৭১২ ৩৪৫৬৭৮",
                "+880 1712-345678",
                "8801712345678",
                "008801712345678",
                "1712345678"
            })
    void oneNumberHasOneSpelling(String typed) {
        assertThat(MobileNumber.of(typed).text()).isEqualTo("+8801712345678");
    }

    @Test
    void aNumberIsReadAsPeopleHereWriteIt() {
        assertThat(MobileNumber.shown("+8801712345678", Bangla.BN)).isEqualTo("০১৭১২৩৪৫৬৭৮");
        assertThat(MobileNumber.shown("+8801712345678", Locale.ENGLISH)).isEqualTo("01712345678");
        for (String other : List.of("ada1@example.org", "+4915112345678", "+880171234567", "")) {
            assertThat(MobileNumber.shown(other, Bangla.BN)).isEqualTo(other);
        }
    }

    @Test
    void aMaskedAddressTellsNobodyWhoItIs() {
        assertThat(EmailAddress.of("ada@example.org").masked()).isEqualTo("a***@example.org");
        assertThat(MobileNumber.of("01712345678").masked()).isEqualTo("+88017******78");
    }
}
