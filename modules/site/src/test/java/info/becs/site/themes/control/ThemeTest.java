package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.site.themes.entity.Stylesheet;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

class ThemeTest {

    private static final Locale BN = Locale.forLanguageTag("bn");
    private static final Locale EN = Locale.ENGLISH;

    private static final String COLOURED = """
      {"name": "test", "version": "1", "platform": "[1.0,2)", "settings": {
        "accent": {"type": "colour", "group": "look", "label": "Accent", "default": "#006a4e"},
        "loud": {"type": "switch", "group": "look", "label": "Loud", "default": "true"},
        "slogan": {"type": "text", "group": "words", "label": "Slogan", "default": {"bn": "নিরাপদ", "en": "safe"}}}}
      """;

    /** S6 */
    @Test
    void itHoldsOnlyItsExceptionsAndTakesTheRestFromBase() {
        var base = new Workshop()
                .with("layout.html", "<b>{% block main %}{% endblock %}</b>")
                .with("page.html", "base page");
        var exceptions = new Workshop()
                .with("layout.html", "{% extends 'base/layout' %}{% block main %}mine{% endblock %}")
                .with("news/list.html", "{% extends 'layout' %}");

        var theme = new Theme(
                exceptions.files().over(base.files()), "https://example.org", key -> Optional.empty(), Map.of());

        assertThat(theme.draw("page", Map.of(), EN).html()).isEqualTo("base page");
        assertThat(theme.draw("news/list", Map.of(), EN).html()).isEqualTo("<b>mine</b>");
    }

    /** S6 */
    @Test
    void itSpeaksTheLanguageOfTheReader() {
        var theme = new Workshop()
                .words("hi", Text.of("স্বাগতম {0}", "Welcome {0}"))
                .with("page.html", "{{ t('hi', n) }} {{ lang }}")
                .theme();

        assertThat(theme.draw("page", Map.of("n", "আদা"), BN).html()).isEqualTo("স্বাগতম আদা bn");
        assertThat(theme.draw("page", Map.of("n", "Ada"), EN).html()).isEqualTo("Welcome Ada en");
    }

    @ParameterizedTest
    @CsvSource({
        "/news,/news,/en/news",
        "/,/,/en",
        "/api/news/feed,/api/news/feed,/api/news/feed",
        "/news/৭-অফার,/news/৭-অফার,/en/news/৭-অফার",
        "//evil.example,#,#",
        "javascript:alert(1),#,#",
        "https://evil.example,#,#",
        "'/a b\"<>',/a%20b%22%3C%3E,/en/a%20b%22%3C%3E",
    })
    void itsLinksCarryTheLanguageAndStayOnThisSite(String path, String bangla, String english) {
        var theme = new Workshop().with("page.html", "{{ link(path) }}").theme();

        assertThat(theme.draw("page", Map.of("path", path), BN).html()).isEqualTo(bangla);
        assertThat(theme.draw("page", Map.of("path", path), EN).html()).isEqualTo(english);
    }

    @Test
    void itsAssetsHaveAnAddressThatChangesWithThem() {
        var one = new Workshop()
                .with("assets/logo.svg", "<svg/>")
                .with("page.html", "{{ asset('logo.svg') }}")
                .theme();
        var two = new Workshop()
                .with("assets/logo.svg", "<svg></svg>")
                .with("page.html", "{{ asset('logo.svg') }}")
                .theme();

        String first = one.draw("page", Map.of(), EN).html();

        assertThat(first)
                .matches("/assets/test/[0-9a-f]{12}/logo\\.svg")
                .isNotEqualTo(two.draw("page", Map.of(), EN).html());
        assertThat(one.assets().isCurrent(first)).isTrue();
        assertThat(two.assets().isCurrent(first)).isFalse();
    }

    /** S5 */
    @Test
    void everyStyleInAPageIsNamedByItsHash() {
        var drawn = new Workshop()
                .with("page.html", "{{ stylesheet() }}{{ style(rules) }}{{ style(none) }}")
                .theme()
                .draw("page", Map.of("rules", List.of("#a{color:red}", "#b{color:red}"), "none", List.of()), EN);

        assertThat(drawn.html()).isEqualTo("<style>p{color:red}</style><style>#a{color:red}\n#b{color:red}\n</style>");
        assertThat(drawn.styles())
                .containsExactly(
                        Stylesheet.of("p{color:red}").hash(),
                        Stylesheet.of("#a{color:red}\n#b{color:red}\n").hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"</style><script>", "a{background:url(//evil)}", "@import '//evil';"})
    void aStyleThatLeavesItsElementOrLoadsSomethingIsRefused(String rule) {
        var theme = new Workshop().with("page.html", "{{ style(rules) }}").theme();

        assertThatThrownBy(() -> theme.draw("page", Map.of("rules", List.of(rule)), EN))
                .isInstanceOf(ThemeFault.class);
    }

    /** S6 */
    @Test
    void itsSettingsAreTypedAndMayBeConfigured() {
        var workshop = new Workshop()
                .with("theme.json", COLOURED)
                .with("page.html", "{{ settings.accent }} {{ settings.slogan }}{% if settings.loud %}!{% endif %}");

        assertThat(workshop.theme().draw("page", Map.of(), BN).html()).isEqualTo("#006a4e নিরাপদ!");
        workshop.configured("accent", "#ff0000").configured("loud", "false");
        assertThat(workshop.theme().draw("page", Map.of(), EN).html()).isEqualTo("#ff0000 safe");
        workshop.configured("accent", "red;}*{display:none");
        assertThatThrownBy(workshop::theme).isInstanceOf(ThemeFault.class).hasMessageContaining("accent");
    }

    @Test
    void aThemeForAnotherPlatformIsRefusedWithBothVersions() {
        var workshop =
                new Workshop().with("theme.json", "{\"name\": \"x\", \"version\": \"1\", \"platform\": \"[2.0,3)\"}");

        assertThatThrownBy(workshop::theme)
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("[2.0,3)")
                .hasMessageContaining("1.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme.json|{",
                "theme.json|[]",
                "theme.json|{\"name\": 7}",
                "locales/bn.json|{\"a\": 7}",
                "page.html|{% if %}",
                "page.html|{% for %}",
                "news/list.html|{{ unclosed",
            })
    void aBrokenFileIsNamed(String path, String text) {
        assertThatThrownBy(() -> new Workshop().with(path, text).theme())
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining(path.replace(".html", ""));
    }

    /** S15 */
    @Test
    void whatMachinesAreToldOfAnArticleIsJsonThatEndsNoElement() {
        String html = new Workshop()
                .with("page.html", "{{ article_data(title, lead, published, changed, path) }}")
                .theme()
                .draw(
                        "page",
                        Map.of(
                                "title", "</script><script>alert(1)</script>\u2028",
                                "lead", "\"quoted\" & <b>",
                                "published", "2026-11-26T10:00:00Z",
                                "path", "/news/৭"),
                        EN)
                .html();

        assertThat(html).startsWith("<script type=\"application/ld+json\">").endsWith("</script>");
        String json = html.replaceAll("^<[^>]*>|</script>$", "");
        assertThat(json).doesNotContain("<");
        var data = new ObjectMapper().readTree(json);
        assertThat(data.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(data.path("headline").asString()).startsWith("</script>");
        assertThat(data.path("description").asString()).isEqualTo("\"quoted\" & <b>");
        assertThat(data.path("url").asString()).isEqualTo("https://example.org/en/news/%E0%A7%AD");
        assertThat(data.path("dateModified").asString()).isEqualTo("2026-11-26T10:00:00Z");
    }
}
