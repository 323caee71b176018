package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.site.themes.entity.ThemeFault;
import info.becs.spi.pages.Html;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Probes at the template engine: each ends in a clean refusal or in bounded, escaped output. */
@Timeout(120)
class LockdownTest {

    private static final String NASTY = "\"><script>alert('x')</script>&";

    /** S7 */
    @Nested
    class EveryValueIsEscaped {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{{ v }}",
                    "{{ v | default('') }}",
                    "{{ v | upper | lower }}",
                    "{{ v | trim }}",
                    "{{ '' ~ v }}",
                    "{{ true ? v : '' }}",
                    "{% set x = v %}{{ x }}",
                    "{% for c in list %}{{ c }}{% endfor %}",
                    "{{ map.v }}",
                    "{{ map['v'] }}",
                    "{{ list[0] }}",
                    "{{ list | first }}",
                    "{{ v | escape }}",
                    "{{ v | escape('js') }}",
                    "{{ t(v) }}",
                    "{{ t('k', v) }}",
                    "{{ link(v) }}",
                    "{% include 'part' with {'x': v} %}",
                    "<p title=\"{{ v }}\">",
                })
        void whereverItStands(String template) {
            var theme = new Workshop()
                    .with("page.html", template)
                    .with("part.html", "{{ x }}")
                    .words("k", info.becs.spi.Text.same("{0}"))
                    .theme();

            String html = theme.draw(
                            "page",
                            Map.of("v", NASTY, "list", List.of(NASTY), "map", Map.of("v", NASTY)),
                            Locale.ENGLISH)
                    .html();

            assertThat(html.replace("<p title=\"", "").replaceAll("\">$", "")).doesNotContain("<", ">", "\"", "'");
        }

        @Test
        void exceptMarkupOfThePlatform() {
            assertThat(Workshop.draw("{{ v }}{{ v | default('') }}", Map.of("v", new Html("<b>ক</b>"))))
                    .isEqualTo("<b>ক</b><b>ক</b>");
        }

        @Test
        void markupLosesItsPrivilegeWhenItIsTreatedAsText() {
            assertThat(Workshop.draw("{{ v | upper }}", Map.of("v", "<b>"))).isEqualTo("&lt;B&gt;");
            refused("{{ v ~ '' }}", Map.of("v", new Html("<b>")));
        }

        @Test
        void andOnlyTextAndNumbersArePrinted() {
            refused("{{ v }}", Map.of("v", List.of("a")));
            refused("{{ v }}", Map.of("v", Map.of("a", "b")));
            refused("{{ template }}");
            refused("{{ locale }}");
            refused("{{ _context }}");
        }
    }

    /** S7 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ v | raw }}",
                "{{ v | date('yyyy') }}",
                "{{ v | format('%s') }}",
                "{{ v | base64encode }}",
                "{{ v | replace({'a': 'b'}) }}",
                "{{ v | merge(v) }}",
                "{{ v | numberformat }}",
                "{{ v | split('') }}",
                "{{ v | nl2br }}",
                "{{ i18n('messages', 'key') }}",
                "{% autoescape false %}{{ v }}{% endautoescape %}",
                "{% filter upper %}x{% endfilter %}",
                "{% macro m() %}x{% endmacro %}",
                "{% import 'page' %}",
                "{% from 'page' import m %}",
                "{% embed 'page' %}{% endembed %}",
                "{% cache 'x' %}x{% endcache %}",
                "{% parallel %}x{% endparallel %}",
                "{% flush %}",
                "{{ 1..9 }}",
                "{{ v contains 'a' }}",
                "{{ [1, 2] }}",
                "{% set x = {'a': 'b'} %}",
                "{% set x = [v, v] %}",
                "{% block a %}x{% endblock %}{{ block('a') }}",
                "{{ v.getClass() }}",
                "{{ v.class.name() }}",
                "{{ v.toString() }}",
                "{{ v.length() }}",
                "{{ (1).TYPE.forName('java.lang.Runtime') }}",
                "{{ template.evaluate() }}",
                "{{ loop.getIndex() }}",
            })
    void whatIsNotOnTheListDoesNotExist(String template) {
        refused(template, Map.of("v", "a"));
    }

    /** S7 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ v.class }}",
                "{{ v.bytes }}",
                "{{ v['class'] }}",
                "{{ map.class }}",
                "{{ map.size }}",
                "{{ map.empty }}",
                "{{ list.size }}",
                "{{ template.engine }}",
                "{{ template.name }}",
                "{{ locale.language }}",
                "{{ _context.v.class }}",
                "{{ settings.class }}",
                "{{ html.markup }}",
                "{{ list['0'] }}",
                "{{ list[99] }}",
                "{{ list[-1] }}",
            })
    void membersOfJavaObjectsAreNotThere(String template) {
        String html = Workshop.draw(
                template, Map.of("v", "a", "map", Map.of("k", "x"), "list", List.of("x"), "html", new Html("<b>")));

        assertThat(html).isEmpty();
    }

    /** S8 */
    @Nested
    class NothingRunsAway {

        @Test
        void notARange() {
            refused("{% for i in range(0, 2000000000) %}{% endfor %}");
            refused("{% for i in range(0, 9223372036854775807) %}{% endfor %}");
            refused("{% for i in range(0-9223372036854775807, 9223372036854775807) %}{% endfor %}");
            assertThat(Workshop.draw("{% for i in range(1, 3) %}{{ i }}{% endfor %}"))
                    .isEqualTo("123");
            assertThat(Workshop.draw("{% for i in range(3, 1) %}{{ i }}{% endfor %}"))
                    .isEmpty();
        }

        @Test
        void notATextThatDoubles() {
            refused("{% set s = 'ab' %}{% for i in range(1, 60) %}{% set s = s ~ s %}{% endfor %}{{ s }}");
            refused("{% set s = 'ab' %}{% for i in range(1, 60) %}{% set s = s + s %}{% endfor %}{{ s }}");
        }

        @Test
        void notAListThatDoubles() {
            refused(
                    "{% set l = list %}{% for i in range(1, 60) %}{% set l = l + l %}{% endfor %}",
                    Map.of("list", List.of("x")));
        }

        @Test
        void notLoopsInLoops() {
            String loops = "{% for a in range(1,500) %}".repeat(6) + "{% endfor %}".repeat(6);
            var began = System.nanoTime();
            refused(loops);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        }

        @Test
        void notATemplateThatIncludesItself() {
            refused("{% include 'page' %}");
            refused("{% include 'page' %}{% include 'page' %}");
            refused("{% extends 'page' %}");
        }

        @Test
        void notAnExpressionAsDeepAsTheStack() {
            refused("{{ " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " }}");
            refused("{{ " + "not ".repeat(20_000) + "true }}");
        }

        @Test
        void notAPageWithoutEnd() {
            refused("{% for a in range(1,500) %}{% for b in range(1,30) %}" + "x".repeat(200)
                    + "{% endfor %}{% endfor %}");
        }
    }

    /** S7 */
    @ParameterizedTest
    @ValueSource(
            strings = {"../secret", "/etc/passwd", "..\\secret", "page\u0000", "file:///etc/passwd", "./page", "missing"
            })
    void templatesAreNamesAndNeverPaths(String name) {
        refused("{% include name %}", Map.of("name", name));
    }

    private static void refused(String template) {
        refused(template, Map.of());
    }

    private static void refused(String template, Map<String, Object> facts) {
        assertThatThrownBy(() -> Workshop.draw(template, facts)).isInstanceOf(ThemeFault.class);
    }
}
