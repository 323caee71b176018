package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Markup and scripts as people type them in the hope that they come alive somewhere, and whether any has. */
final class Scripts {

    static final List<String> ALL = List.of(
            "<script>hit()</script>",
            "\"><img src=x onerror=hit()>",
            "'><svg onload=hit()>x",
            "<iframe srcdoc='<script>parent.hit()</script>'>",
            "javascript:hit()//",
            "{{7*7}}${7*7}#{7*7}<%=7*7%>",
            "</textarea></title><script>hit()</script>",
            "--><!-- <b onmouseover=hit()>",
            "<a href=javascript:hit()>x</a>",
            "<math><mtext><style><img src=x onerror=hit()>");

    private Scripts() {}

    /** Before the page is opened: whatever runs is noted. */
    static void watch(Page page) {
        page.addInitScript("window.hits = []; window.hit = () => hits.push('a script ran')");
        page.onDialog(dialog -> {
            throw new AssertionError(dialog.message());
        });
    }

    /** What has come alive of it. The policy of the page would stop a script; it must not even have been one. */
    private static final String ALIVE = """
        () => [...document.querySelectorAll('*')].filter(e => (e.tagName === 'SCRIPT' && e.textContent.includes('hit'))
            || e.tagName === 'IFRAME' || e.getAttribute('src') === 'x' || /^\\s*javascript:/i.test(e.getAttribute('href') ?? '')
            || [...e.attributes].some(a => a.name.startsWith('on')))
          .map(e => e.outerHTML.slice(0, 200))
          .concat(window.hits ?? [])
        """;

    static void areText(Page page, String where) {
        assertThat((List<?>) page.evaluate(ALIVE)).as(where).isEmpty();
    }
}
