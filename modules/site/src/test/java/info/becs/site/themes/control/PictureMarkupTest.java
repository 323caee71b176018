package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What image() writes into a page. */
class PictureMarkupTest {

    private static Map<String, Object> facts() {
        return new HashMap<>(Map.of(
                "src", "/media/7/0123456789abcdef/640.jpg",
                "jpg", "/media/7/0123456789abcdef/320.jpg 320w, /media/7/0123456789abcdef/640.jpg 640w",
                "webp", "/media/7/0123456789abcdef/320.webp 320w, /media/7/0123456789abcdef/640.webp 640w",
                "width", 640,
                "height", 360,
                "alt", "রসিদ \"<b>\"",
                "focus", "left center"));
    }

    private static String drawn(Map<String, Object> facts, boolean first, boolean decoration) {
        return PictureMarkup.of(facts, "100vw", first, decoration).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "src, https://tracker.example/x.gif",
        "src, //tracker.example/x.gif",
        "src, '/media/1/x.jpg\" onerror=\"alert(1)'",
        "jpg, 'https://tracker.example/x.gif 320w'",
        "webp, '/a.webp 320w, //tracker.example/x.webp 640w'",
        "width, '0'",
        "height, '1\" onload=\"x'",
    })
    void whatIsNotOfThisSiteIsNotDrawn(String fact, String value) {
        var facts = facts();
        facts.put(fact, value);

        assertThatThrownBy(() -> drawn(facts, false, false))
                .isInstanceOf(Overrun.class)
                .hasMessageContaining(fact);
    }

    @Test
    void noPictureIsNothing() {
        assertThat(PictureMarkup.of(null, "100vw", false, false)).isEqualTo("");
        assertThat(PictureMarkup.of(Map.of(), "100vw", false, false)).isEqualTo("");
    }

    @Test
    void itsSizeIsToldAndItsWordsAreEscaped() {
        assertThat(drawn(facts(), false, false))
                .contains("width=\"640\" height=\"360\"")
                .contains("alt=\"রসিদ &quot;&lt;b&gt;&quot;\"")
                .contains("class=\"at-left\"")
                .contains("loading=\"lazy\"")
                .contains("<source type=\"image/webp\"");
    }

    @Test
    void theFirstOneWaitsForNothingAndDecorationIsNotReadOut() {
        assertThat(drawn(facts(), true, true))
                .doesNotContain("lazy")
                .contains("fetchpriority=\"high\"")
                .contains("alt=\"\"");
    }
}
