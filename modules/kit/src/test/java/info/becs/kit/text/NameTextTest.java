package info.becs.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"রহিমা খাতুন", "Rahima Khatun", "র\u200D্যাব", "Ольга"})
    void whatCanBeReadIsAName(String name) {
        assertThat(NameText.isPlain(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "R\u0430hima", "\u03A1ahima", "Rahima\u202Eamihar", "Rahima\nKhatun"})
    void whatIsNotWhatItLooksLikeIsNone(String name) {
        assertThat(NameText.isPlain(name)).isFalse();
    }
}
