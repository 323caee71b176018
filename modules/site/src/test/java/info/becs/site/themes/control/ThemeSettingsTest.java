package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.site.themes.entity.Stylesheet;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeSetting;
import info.becs.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeSettingsTest {

    private static final String ALL = """
      {"name": "test", "version": "1", "platform": "[1.0,2)", "settings": {
        "brand": {"type": "colour", "group": "look", "label": "Brand", "default": "#0a5c48",
                  "css": "--brand", "scheme": "light", "on": "#ffffff"},
        "measure": {"type": "number", "group": "look", "label": "Measure", "default": "40",
                    "least": 20, "most": 60, "css": "--measure", "unit": "rem"},
        "cards": {"type": "choice", "group": "look", "label": "Cards", "default": "plain",
                  "choices": {"plain": "Plain", "framed": {"bn": "ঘেরা", "en": "Framed"}}},
        "logo": {"type": "image", "group": "look", "label": "Logo", "default": ""},
        "front": {"type": "layout", "group": "front", "label": "Front", "default": "a/front b/front",
                  "choices": {"a/front": "A", "b/front": "B"}},
        "slogan": {"type": "text", "group": "words", "label": "Slogan", "default": "x"}}}
      """;

    private static Workshop workshop() {
        return new Workshop()
                .with("theme.json", ALL)
                .with("assets/logo.svg", "<svg/>")
                .with("page.html", "{{ stylesheet() }}{{ settings.cards }} {{ settings.logo }}");
    }

    private static ThemeSetting setting(String key) {
        return workshop().theme().info().settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** S6 */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brand|red",
                "brand|#0a5c48;}*{display:none",
                "brand|#9fd8c8",
                "measure|19.999",
                "measure|61",
                "measure|40;}",
                "measure|১২",
                "cards|round",
                "cards|Plain",
                "logo|../secret.png",
                "logo|missing.svg",
                "logo|https://evil.example/x.png",
                "front|a/front a/front",
                "front|c/front",
                "front|a/front  b/front",
            })
    void aValueOfAnotherShapeIsRefusedInBothLanguagesAndNotUsed(String key, String value) {
        Text fault = setting(key).fault(Text.same(value), "logo.svg"::equals).orElseThrow();

        assertThat(fault.bn()).matches(".*[\\u0980-\\u09FF].*");
        assertThat(fault.en()).isNotBlank();
        var theme = workshop().chosen(key, value).theme();
        assertThat(theme.settings().value(setting(key)))
                .as("what a theme does not take counts as not said")
                .isEqualTo(setting(key).standard());
    }

    /** S6 */
    @Test
    void onlyATextMayDifferBetweenTheLanguages() {
        assertThat(setting("brand").fault(Text.of("#000000", "#111111"), name -> true))
                .isPresent();
        assertThat(setting("slogan").fault(Text.of("এক", "one"), name -> true)).isEmpty();
        assertThat(setting("slogan").fault(Text.same("two\nlines"), name -> true))
                .isPresent();
    }

    /** S5, S6 */
    @Test
    void aChosenColourIsACustomPropertyThatThePolicyNames() {
        var drawn = workshop()
                .chosen("brand", "#7a1f3d")
                .chosen("measure", "38.5")
                .chosen("cards", "framed")
                .chosen("logo", "logo.svg")
                .theme()
                .draw("page", Map.of(), Locale.ENGLISH);

        String css = "p{color:red;}@media (prefers-color-scheme:light){:root{--brand:#7a1f3d}}:root{--measure:38.5rem}";
        assertThat(drawn.html()).isEqualTo("<style>" + css.replace(";}", "}") + "</style>framed logo.svg");
        assertThat(drawn.styles())
                .containsExactly(Stylesheet.of(css.replace(";}", "}")).hash());
    }

    @Test
    void whatIsAsTheStyleFileHasItAddsNothingToThePage() {
        assertThat(workshop().chosen("brand", "#0a5c48").theme().settings().css())
                .isEmpty();
    }

    /** S6 */
    @Test
    void theOperatorGoesBeforeStaffAndStaffBeforeTheTheme() {
        assertThat(workshop().theme().settings().value(setting("cards")).en()).isEqualTo("plain");
        var chosen = workshop().chosen("cards", "framed");
        assertThat(chosen.theme().settings().value(setting("cards")).en()).isEqualTo("framed");
        chosen.configured("cards", "plain");
        assertThat(chosen.theme().settings().value(setting("cards")).en()).isEqualTo("plain");
    }

    @Test
    void theFrontPageIsArrangedAsChosen() {
        var front =
                workshop().chosen("front", "b/front").theme().settings().front().orElseThrow();

        assertThat(front.shows("b/front")).isTrue();
        assertThat(front.shows("a/front")).as("known and not chosen").isFalse();
        assertThat(front.shows("new/front"))
                .as("of a module the theme never heard of")
                .isTrue();
        assertThat(List.of(front.place("new/front", 5), front.place("b/front", 900)))
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    /** S6 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"colour\", \"group\": \"g\", \"label\": \"l\", \"default\": \"red\"}",
                "{\"type\": \"colour\", \"group\": \"g\", \"label\": \"l\", \"default\": \"#ffff00\", \"on\": \"#ffffff\"}",
                "{\"type\": \"colour\", \"group\": \"g\", \"label\": \"l\", \"default\": \"#000000\", \"css\": \"--a;}\"}",
                "{\"type\": \"colour\", \"group\": \"g\", \"label\": \"l\", \"default\": \"#000000\", \"css\": \"--a\", \"scheme\": \"sepia\"}",
                "{\"type\": \"number\", \"group\": \"g\", \"label\": \"l\", \"default\": \"1\", \"css\": \"--a\", \"unit\": \"rem}\"}",
                "{\"type\": \"text\", \"group\": \"g\", \"label\": \"l\", \"default\": \"x\", \"css\": \"--a\"}",
                "{\"type\": \"number\", \"group\": \"g\", \"label\": \"l\", \"default\": \"9\", \"most\": 8}",
                "{\"type\": \"number\", \"group\": \"g\", \"label\": \"l\", \"default\": \"9\", \"most\": \"8\"}",
                "{\"type\": \"choice\", \"group\": \"g\", \"label\": \"l\", \"default\": \"a\"}",
                "{\"type\": \"choice\", \"group\": \"g\", \"label\": \"l\", \"default\": \"a b\", \"choices\": {\"a b\": \"x\"}}",
                "{\"type\": \"text\", \"group\": \"g\", \"label\": \"l\", \"default\": \"a\", \"choices\": {\"a\": \"x\"}}",
                "{\"type\": \"image\", \"group\": \"g\", \"label\": \"l\", \"default\": \"missing.svg\"}",
                "{\"type\": \"file\", \"group\": \"g\", \"label\": \"l\", \"default\": \"x\"}",
                "{\"type\": \"text\", \"group\": \"g\", \"label\": \"l\"}",
                "{\"type\": \"text\", \"group\": \"g\", \"default\": \"x\"}",
                "{\"type\": \"text\", \"group\": \"g\", \"label\": \"l\", \"default\": \"x\", \"script\": \"x\"}",
                "7",
            })
    void aDeclarationThatCannotBeKeptIsRefusedByName(String setting) {
        var workshop = new Workshop()
                .with(
                        "theme.json",
                        "{\"name\": \"t\", \"version\": \"1\", \"platform\": \"[1.0,2)\", \"settings\": {\"odd\": "
                                + setting + "}}");

        assertThatThrownBy(workshop::theme).isInstanceOf(ThemeFault.class).hasMessageContaining("'odd'");
    }
}
