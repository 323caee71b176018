package info.becs.site.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.site.themes.control.Workshop;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {

    private final FrontDoor door = new Doorstep().door;

    @Test
    void filesOfTheThemeAreKeptForEverUnderTheirOwnAddress() throws Exception {
        String address = "/assets/test/" + hash() + "/icon.svg";
        var exchange = Exchange.get(address).with("Accept-Encoding", "gzip").through(door);

        assertThat(exchange.header("Cache-Control")).contains("immutable");
        assertThat(exchange.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(exchange.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(exchange.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void filesOfAnEarlierVersionAreThoseOfToday() throws Exception {
        var exchange = Exchange.get("/assets/test/0123456789ab/icon.svg").through(door);

        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.header("Cache-Control")).doesNotContain("immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/test/0123456789ab/theme.json",
                "/assets/test/0123456789ab/../page.html",
                "/assets/x",
                "/assets/test/0123456789ab/x"
            })
    void whatIsNoAssetIsNotThere(String address) throws Exception {
        assertThat(Exchange.get(address).through(door).status()).isEqualTo(404);
    }

    @Test
    void whatEveryBrowserAsksForIsThere() throws Exception {
        assertThat(Exchange.get("/favicon.ico").through(door).header("Content-Type"))
                .isEqualTo("image/svg+xml");
        assertThat(Exchange.get("/robots.txt").through(door).text())
                .startsWith("User-agent: *")
                .contains("Sitemap: https://example.org/sitemap.xml");
    }

    private String hash() {
        String page = new Workshop()
                .with("assets/icon.svg", "<svg>" + "<g/>".repeat(100) + "</svg>")
                .with("page.html", "{{ asset('icon.svg') }}")
                .theme()
                .draw("page", Map.of(), Locale.ENGLISH)
                .html();
        return page.split("/")[3];
    }
}
