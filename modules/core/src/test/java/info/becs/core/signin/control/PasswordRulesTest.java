package info.becs.core.signin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    PasswordRulesTest() {
        rules.common = new CommonPasswords();
    }

    /** Counted in code points of NFC: two marks on one letter make no two letters, nor does a letter beyond 16 bits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "ninechars",
                "ক\u09cbক\u09cb",
                "e\u0301e\u0301e\u0301e\u0301e\u0301",
                "😀😀😀😀😀😀😀😀😀"
            })
    void aShortOneIsRefused(String password) {
        refused(password, "core.password.short");
    }

    @Test
    void aVeryLongOneIsRefused() {
        refused("a b".repeat(67), "core.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "0987654321",
                "qwertyuiop",
                "password123",
                "Password123!",
                "P@ssw0rd2024",
                "Bangladesh1971",
                "amar sonar bangla",
                "Amar-Sonar-Bangla",
                "আমার সোনার বাংলা",
                "আমারসোনারবাংলা",
                "আমি তোমাকে ভালোবাসি",
                "বাংলাদেশ ১৯৭১",
                "১২৩৪৫৬৭৮৯০",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "passwordpassword",
                "01711111111",
                "Administrator1"
            })
    void whatManyPeopleTakeIsRefused(String password) {
        refused(password, "core.password.common");
    }

    /** The same letters in another normal form are the same password. */
    @Test
    void whatIsCommonIsSoInEveryForm() {
        refused("পাসওয়ার\u09cdড", "core.password.common");
        refused("পাসও\u09df\u09beর\u09cdড১২৩", "core.password.common");
        refused("পাসও\u09af\u09bc\u09beর\u09cdড১২৩", "core.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rokeya.s@example.org", "rokeya.s2026", "Rokeya.S!!!!", "+8801712345678", "x+8801712345678"})
    void ownAddressesAreRefused(String password) {
        assertThatThrownBy(() -> rules.require(password, List.of("rokeya.s@example.org", "+8801712345678")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("core.password.common"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "চার নদী তিন পাহাড়",
                "correct tram stapler 9",
                "ইলিশ মাছের ঝোল আর ভাত",
                "xkq-7712-mmp",
                "😀🌧🛶🐟🏏🌾🛺🪁🥭🐅",
                "রোকেয়া বেগমের বাগান"
            })
    void anyScriptAndSpacesAreFine(String password) {
        assertThatCode(() -> rules.require(password, List.of("rokeya@example.org")))
                .doesNotThrowAnyException();
    }

    private void refused(String password, String code) {
        assertThatThrownBy(() -> rules.require(password, List.of()))
                .as(password)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
    }
}
