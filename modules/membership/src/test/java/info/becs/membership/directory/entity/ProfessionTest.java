package info.becs.membership.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M13: what somebody says of themselves cannot pass for something else. */
class ProfessionTest {

    /** Cyrillic and Greek letters that look like Latin ones, a turned direction, a formula, a mark-up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tеacher",
                "νurse",
                "শিক্ষক\u202Ecod",
                "=cmd|calc",
                "-1+1",
                "@SUM(A1)",
                "<b>teacher</b>",
                "\uD835\uDC13each"
            })
    void whatPassesForSomethingElseIsRefused(String typed) {
        assertThatThrownBy(() -> new Profession(typed)).isInstanceOf(Problem.class);
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> new Profession("a".repeat(61))).isInstanceOf(Problem.class);
    }

    @Test
    void bothScriptsAndNothingAreTaken() {
        assertThat(new Profession("  শিক্ষক (গণিত)  ").text()).isEqualTo("শিক্ষক (গণিত)");
        assertThat(new Profession("Lawyer & notary, 2nd court").text()).isEqualTo("Lawyer & notary, 2nd court");
        assertThat(new Profession(null).text()).isEmpty();
    }

    @Test
    void anAudienceReachesWhoeverBelongsToIt() {
        assertThat(Audience.NOBODY.reaches(Audience.MEMBERS)).isFalse();
        assertThat(Audience.MEMBERS.reaches(Audience.EVERYBODY)).isFalse();
        assertThat(Audience.EVERYBODY.reaches(Audience.MEMBERS)).isTrue();
        assertThat(Audience.EVERYBODY.and(Audience.MEMBERS)).isEqualTo(Audience.MEMBERS);
        assertThat(Audience.of("king")).isEmpty();
    }
}
