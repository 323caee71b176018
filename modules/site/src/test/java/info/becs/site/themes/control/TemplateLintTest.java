package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.site.themes.entity.ThemeFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {

    /** S7 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title={{ v }}>",
                "<p class=a{{ v }}>",
                "<p {{ v }}>",
                "<p {{ v }}=\"x\">",
                "<{{ v }}>",
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<script src=\"{{ v }}\"></script>",
                "<p onclick=\"x()\">",
                "<p OnClick='x()'>",
                "<p style=\"color:{{ v }}\">",
                "<style>p { color: {{ v }} }</style>",
                "<iframe src=\"/x\"></iframe>",
                "<object data=\"/x\"></object>",
                "<base href=\"/\">",
                "<meta http-equiv=\"refresh\" content=\"0\">",
                "<a href=\"{{ v }}\">",
                "<a href=\"/{{ v }}\">",
                "<a href=\"//evil.example\">",
                "<a href=\"javascript:alert(1)\">",
                "<a href=\"data:text/html,x\">",
                "<form action=\"{{ v }}\">",
                "<img src='{{ v }}'>",
                "<p>{{ v",
                "<p>{% if v",
            })
    void whatEscapingCannotMakeSafeIsRefused(String template) {
        assertThatThrownBy(() -> lint(template)).isInstanceOf(ThemeFault.class).hasMessageContaining("page.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title=\"{{ v }}\" class='a {{ v }}'>{{ v }}</p>",
                "<a href=\"{{ link(v) }}\">",
                "<a href=\"{{ link('/news', 'en') }}#top\">",
                "<a href=\"#{{ v }}\">",
                "<a href=\"https://example.org/\">",
                "<img src=\"{{ asset('logo.svg') }}\" alt=\"\">",
                "<option value=\"{{ v }}\"{% if v %} selected{% endif %}>",
                "<input{% if v == \"a > b\" %} checked{% endif %} name=\"{{ v }}\">",
                "<script src=\"{{ asset('x.js') }}\"></script>",
                "{# <script>just a remark {{ v }}</script> #}",
                "<!-- <script> -->",
                "{% include 'part' with {\"rows\": row.rows, 'a': b[0]} %}",
                "<p>{{ rows[0].x }}{{ rows[i][j] }}</p>",
                "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0\"/></svg>",
            })
    void whatIsSafeIsLeftAlone(String template) {
        assertThatCode(() -> lint(template)).doesNotThrowAnyException();
    }

    private static void lint(String template) {
        TemplateLint.check(new Workshop().with("page.html", template).files());
    }
}
