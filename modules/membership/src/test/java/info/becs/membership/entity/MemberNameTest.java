package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member is called what everybody reads. */
class MemberNameTest {

    /** Turned around, with a line of its own, with a Cyrillic or Greek letter among Latin ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {"রহিমা\u202Eনুতাখ", "Rahima\u2066 K", "Rahima\nKhatun", "R\u0430hima", "\u0410da", "\u039Fmar"})
    void whatLooksLikeAnotherNameIsRefused(String typed) {
        assertThatThrownBy(() -> new MemberName(typed, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new MemberName("রহিমা", typed)).isInstanceOf(Problem.class);
    }

    @Test
    void everyScriptByItselfAndTheJoinersOfBanglaAreTaken() {
        assertThat(new MemberName("র\u200D্যাব  খাতুন", "O'Brien-d'Élan").text().en())
                .isEqualTo("O'Brien-d'Élan");
        assertThat(new MemberName("রহিমা Khatun", "\u0410\u043D\u043D\u0430").bn())
                .isEqualTo("রহিমা Khatun");
    }
}
