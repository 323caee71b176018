package info.becs.site.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S13 */
class PreviewDoorTest {

    private final FrontDoor door = new Doorstep().door;

    @Test
    void aPreviewIsForWhoeverHasTheLinkAndNobodyElse() throws Exception {
        String before = Exchange.get("/en/news").through(door).text();

        var shown = Exchange.get("/en/news")
                .with("Cookie", "site.preview=" + Doorstep.CODE)
                .through(door);

        assertThat(shown.text()).contains("another look").contains("site-preview");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(shown.header("ETag")).isEmpty();
        assertThat(shown.header("Content-Security-Policy")).contains("sha256-");
        assertThat(Exchange.get("/en/news").through(door).text()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "../../../etc/passwd"})
    void aCookieOfALinkThatIsOverShowsThePageOfEverybody(String code) throws Exception {
        assertThat(Exchange.get("/en/news")
                        .with("Cookie", "site.preview=" + code)
                        .through(door)
                        .text())
                .isEqualTo(Exchange.get("/en/news").through(door).text());
    }

    @Test
    void aPreviewBeginsAndEndsWithACookieThatNoScriptSees() throws Exception {
        var entered = Exchange.get("/preview/" + Doorstep.CODE).through(door);

        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Location")).isEqualTo("/");
        assertThat(entered.header("Cache-Control")).isEqualTo("no-store");
        assertThat(entered.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(entered.header("Set-Cookie"))
                .startsWith("site.preview=" + Doorstep.CODE + "; Path=/; Max-Age=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Secure");

        var left = Exchange.get("/preview/end").through(door);
        assertThat(left.header("Set-Cookie")).startsWith("site.preview=; Path=/; Max-Age=0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/preview/x", "/preview/", "/preview/BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"})
    void aLinkThatIsOverSaysSo(String address) throws Exception {
        var exchange = Exchange.get(address).through(door);

        assertThat(exchange.status()).isEqualTo(410);
        assertThat(exchange.header("Set-Cookie")).isEmpty();
    }
}
