package info.becs.core.letters.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterHtmlTest {

    @Test
    void nothingInALetterIsMarkup() {
        String html = LetterHtml.of("en", "<title>", "<script>alert(1)</script> & \"x\" 'y'");

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;")
                .contains("<title>&lt;title&gt;</title>")
                .doesNotContain("<script");
    }

    @Test
    void onlyWebAddressesCanBeFollowed() {
        String html = LetterHtml.of("en", "s", "See https://example.org/a?b=1&c=2, or javascript:alert(1).");

        assertThat(html)
                .contains("<a href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a>, or")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void anAddressCannotLeaveItsQuotes() {
        assertThat(LetterHtml.of("en", "s", "https://example.org/\"onclick=\"x"))
                .contains("<a href=\"https://example.org/\">")
                .contains("&quot;onclick=&quot;x");
    }

    @Test
    void aBlankLineMakesAParagraph() {
        assertThat(LetterHtml.of("bn", "শিরোনাম", "এক\nদুই\n\nতিন"))
                .contains("<html lang=\"bn\">")
                .contains("<p>এক<br>\nদুই</p>\n<p>তিন</p>");
    }
}
