package info.becs.news.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.text.Bangla;
import info.becs.news.control.HtmlCleaner;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {

    private final HtmlCleaner cleaner = new HtmlCleaner();

    /** What is no note stays as it is, and nothing of it becomes markup that the sanitiser has not seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>কোনো টীকা নেই।</p>",
                "<p>খালি<small> </small>।</p>",
                "<small><p>এক</p><p>দুই</p></small>",
                "<small><small>ভেতরে</small></small>",
                "<p><small>শেষ নেই",
                "<p>শুরু নেই</small></p>"
            })
    void whatIsNoNoteStaysBalanced(String written) {
        String cleaned = cleaner.clean(written).markup();
        String shown = Footnotes.shown(cleaned, Bangla.BN).markup();

        assertThat(count(shown, "<small")).isEqualTo(count(shown, "</small>"));
        assertThat(count(shown, "<p>")).isEqualTo(count(shown, "</p>"));
        assertThat(count(shown, "<li ")).isEqualTo(count(shown, "</li>"));
    }

    @Test
    void nothingRunsInANote() {
        String cleaned = cleaner.clean(
                        "<p>x<small onclick=\"x()\" id=\"note-9\" class=\"y\">ধারা <script>alert(1)</script>"
                                + "<a href=\"javascript:alert(1)\">৬০</a></small></p>")
                .markup();

        assertThat(Footnotes.shown(cleaned, Bangla.BN).markup())
                .contains("<li id=\"note-1\">ধারা ৬০ <a href=\"#noteref-1\"")
                .doesNotContain("onclick", "javascript", "script>", "note-9", "class=\"y\"");
    }

    @Test
    void eachNoteAndItsPlaceLeadToEachOther() {
        String cleaned = cleaner.clean(
                        "<p>এক<small>প্রথম <strong>টীকা</strong></small>, দুই<small>দ্বিতীয়</small>।</p>")
                .markup();

        assertThat(Footnotes.shown(cleaned, Bangla.BN).markup())
                .startsWith("<p>এক<sup id=\"noteref-1\"><a href=\"#note-1\" role=\"doc-noteref\""
                        + " aria-label=\"পাদটীকা ১\">১</a></sup>, দুই<sup id=\"noteref-2\">")
                .contains("<li id=\"note-1\">প্রথম <strong>টীকা</strong> <a href=\"#noteref-1\" role=\"doc-backlink\"")
                .contains("<h2 id=\"footnotes\">পাদটীকা</h2>");
        assertThat(Footnotes.shown(cleaned, Locale.ENGLISH).markup())
                .contains("aria-label=\"Footnote 2\">2</a>")
                .contains(">Footnotes</h2>");
    }

    /** A card is a link and the name of where it leads; nothing of the other site is fetched. */
    @Test
    void aCardIsALinkOutAndNothingElse() {
        assertThat(cleaner.clean(
                                "<figure><a href=\"https://video.example/1\" target=\"_blank\">শুনানির ভিডিও</a>"
                                        + "<iframe src=\"https://video.example/embed\"></iframe><figcaption>Video</figcaption></figure>")
                        .markup())
                .isEqualTo("<figure><a href=\"https://video.example/1\" rel=\"noopener noreferrer\">শুনানির ভিডিও</a>"
                        + "<figcaption>Video</figcaption></figure>");
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
