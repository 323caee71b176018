package info.becs.news.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

    final HtmlCleaner cleaner = new HtmlCleaner();

    @Nested
    class NothingOfThisReachesAReader {

        /** N3 */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                    "<scr<script>ipt>alert(1)</scr</script>ipt>",
                    "<img src=x onerror=alert(1)>",
                    "<img src=\"/media/a.jpg\" onload=\"alert(1)\">",
                    "<img src=\"https://tracker.example/pixel.gif\">",
                    "<img src=\"//tracker.example/pixel.gif\">",
                    "<img src=\"/media/../api/core/modules\">",
                    "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
                    "<svg onload=alert(1)><script>alert(1)</script></svg>",
                    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></math>",
                    "<iframe src=\"javascript:alert(1)\"></iframe>",
                    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                    "<object data=\"evil.swf\"></object><embed src=\"evil.swf\">",
                    "<form action=\"/api/core\"><input name=\"token\"><button>go</button></form>",
                    "<a href=\"javascript:alert(1)\">x</a>",
                    "<a href=\"jAvAsCrIpT&colon;alert(1)\">x</a>",
                    "<a href=\"java\tscript:alert(1)\">x</a>",
                    "<a href=\" javascript:alert(1)\">x</a>",
                    "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                    "<a href=\"vbscript:msgbox(1)\">x</a>",
                    "<p onclick=\"alert(1)\" style=\"background:url(javascript:alert(1))\">x</p>",
                    "<p class=\"notice\" id=\"login\">x</p>",
                    "<style>@import 'https://evil.example/x.css';</style>",
                    "<link rel=\"stylesheet\" href=\"https://evil.example/x.css\">",
                    "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">",
                    "<base href=\"https://evil.example/\">",
                    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                    "<!--><script>alert(1)</script-->",
                    "<template><script>alert(1)</script></template>",
                    "<table background=\"javascript:alert(1)\"><td>x</td></table>",
                    "<video><source onerror=\"alert(1)\"></video>",
                    "<details open ontoggle=alert(1)>x</details>"
                })
        void whatRunsCountsReadersOrChangesThePage(String payload) {
            assertThat(clean(payload))
                    .doesNotContainPattern(
                            "(?i)<(script|svg|math|iframe|object|embed|form|input|button|style|link|meta|base)")
                    .doesNotContainPattern("(?i)<(template|video|source|details|noscript|!--)")
                    .doesNotContainPattern("(?i)href=\"\\s*(java|data|vbscript)")
                    .doesNotContainPattern("<[^>]* (on[a-z]+|class|id|style|background)=")
                    .doesNotContainPattern("src=\"(?!/media/[a-z])")
                    .doesNotContain("..");
        }
    }

    @Nested
    class WhatAnEditorWritesStays {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<h2>শিরোনাম</h2><p>লেখা <strong>জোর</strong> <em>ঝোঁক</em></p>",
                    "<ul><li>এক</li><li>দুই</li></ul>",
                    "<blockquote lang=\"en\"><p>said</p></blockquote>",
                    "<p>র‍্যাব আর র্যাব এক নয়</p>",
                    "<table><caption>ঘড়ি</caption><tbody><tr><th scope=\"row\">৫</th><td colspan=\"2\">দিন</td></tr></tbody></table>",
                    "<figure><img src=\"/media/2026/a.jpg\" alt=\"ছবি\" width=\"640\" height=\"360\" /><figcaption>ছবি</figcaption></figure>"
                })
        void asItIs(String markup) {
            assertThat(clean(markup)).isEqualTo(Normalizer.normalize(markup, Normalizer.Form.NFC));
        }

        @ParameterizedTest
        @CsvSource({
            "<b>x</b>, <strong>x</strong>",
            "<i>x</i>, <em>x</em>",
            "<h1>x</h1>, <h2>x</h2>",
            "<font color=red>x</font>, x",
            "<div><p>x</p></div>, <p>x</p>"
        })
        void inTheTagsOfTheSite(String written, String kept) {
            assertThat(clean(written)).isEqualTo(kept);
        }

        @Test
        void aLinkKeepsItsTargetAndIsToldToGiveNothingAway() {
            assertThat(clean("<a href=\"https://example.org/a?b=1\">x</a>"))
                    .startsWith("<a href=\"https://example.org/a?b&#61;1\"")
                    .contains("rel=\"", "noopener", "noreferrer");
            assertThat(clean("<a href=\"/news/7-x\">x</a>")).contains("href=\"/news/7-x\"");
        }

        @Test
        void cleaningTwiceChangesNothing() {
            String once = clean("<p>a@b & <b>৳ ১,২০০</b> = \"২\" 😀</p>");

            assertThat(clean(once)).isEqualTo(once);
        }
    }

    private String clean(String markup) {
        return cleaner.clean(markup).markup();
    }
}
