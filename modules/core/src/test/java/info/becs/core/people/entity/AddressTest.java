package info.becs.core.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@exa mple.org",
                "ada@example..org",
                "ada@-example.org",
                "ada@127.0.0.1",
                "ada@[127.0.0.1]",
                "a..da@example.org",
                ".ada@example.org",
                "ada.@example.org",
                "a@da@example.org",
                "ada\n@example.org",
                "ada@example.org\r\nBcc: x@example.org",
                "ada\u0000@example.org",
                "а\u0064a@example.org", // Cyrillic a before the @
                "ad\u200Da@example.org",
                "ada@exam\u200Cple.org",
                "ada@exam\u200Dple.org",
                "ada@example\u2024org\u202E",
                "\u202Eada@example.org",
                "ada@exam\u00ADple.org",
                "\"a da\"@example.org",
                "<ada@example.org>"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> Address.email(text)).isInstanceOf(Problem.class);
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> Address.email("a".repeat(65) + "@example.org")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Address.email("a@" + "b.".repeat(130) + "org")).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ada@example.org",
        "' ADA@Example.ORG ', ada@example.org",
        "Ada.Rahman+news@EXAMPLE.org, ada.rahman+news@example.org",
        "ada@ｅxample.org, ada@example.org",
        "ada@উদাহরণ.বাংলা, ada@xn--d5b6ci4b4b3a.xn--54b7fta0cc"
    })
    void oneAddressHasOneWrittenForm(String typed, String kept) {
        assertThat(Address.email(typed).text()).isEqualTo(kept);
    }

    /** A domain of another script looks like what it is: nobody signs in by an address that only looks like another's. */
    @Test
    void anAddressThatOnlyLooksLikeAnotherIsAnother() {
        assertThat(Address.email("ada@ex\u0430mple.org").text()).startsWith("ada@xn--");
        assertThat(Address.email("ada@\u0430\u0440\u0440\u0435.com").text()).startsWith("ada@xn--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01212345678", "0171234567", "017123456789", "+4401712345678", "01712345x78", "১২৩"})
    void whatIsNoMobileNumberIsRefused(String text) {
        assertThatThrownBy(() -> Address.mobile(text)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01712345678",
                "+8801712345678",
                "8801712345678",
                "008801712345678",
                "+88 01712-345678",
                "০১৭১২৩৪৫৬৭৮"
            })
    void oneNumberHasOneWrittenForm(String typed) {
        assertThat(Address.mobile(typed).text()).isEqualTo("+8801712345678");
        assertThat(Address.typed(typed)).contains(Address.mobile(typed));
    }

    @Test
    void anAddressSaysNothingOfItself() {
        assertThat(Address.email("ada@example.org").toString()).doesNotContain("ada");
    }
}
