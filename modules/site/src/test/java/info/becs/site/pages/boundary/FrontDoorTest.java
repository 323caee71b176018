package info.becs.site.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.site.pages.control.House;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDoorTest {

    private final Doorstep step = new Doorstep();
    private final House house = step.house;
    private final FrontDoor door = step.door;
    private final List<PageRequest> asked = step.asked;

    /** Kept or drawn, a page counts for a person who gets it; not for a machine that says so, nor for one's own form. */
    @Test
    void readersOfPagesThatAreForEverybodyAreCounted() throws Exception {
        for (String agent : List.of("Mozilla/5.0", "Examplebot/1.0", "")) {
            Exchange.get("/news").with("User-Agent", agent).through(door);
        }
        Exchange.get("/news").through(door);
        Exchange.get("/news")
                .with("User-Agent", "x")
                .with("Sec-Purpose", "prefetch")
                .through(door);
        Exchange.of("HEAD", "/news").with("User-Agent", "x").through(door);
        Exchange.get("/news/form").with("User-Agent", "x").through(door);
        Exchange.get("/nothing").with("User-Agent", "x").through(door);
        Exchange.get("/news").with("User-Agent", "x").through(door);

        assertThat(step.read).containsExactly("/news 203.0.113.7", "/news 203.0.113.7", "/news 203.0.113.7");
    }

    @Nested
    class Refusals {

        /** S4 */
        @ParameterizedTest
        @ValueSource(strings = {"/api/nothing/x", "/api", "/api/news/1"})
        void underApiTheyAreProblemsInJson(String address) throws Exception {
            for (String method : List.of("GET", "POST", "DELETE", "HEAD")) {
                var exchange = Exchange.of(method, address)
                        .with("Accept-Language", "en")
                        .through(door);

                assertThat(exchange.status()).isEqualTo(404);
                assertThat(exchange.header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(exchange.text()).contains("site.api.not-found");
            }
        }

        /** S11 */
        @ParameterizedTest
        @CsvSource({
            "/news/../x,404",
            "/news%00,404",
            "/news/%c3%28,400",
            "/news?a=%,400",
            "/nothing,404",
        })
        void hostileAddressesReachNoModule(String address, int status) throws Exception {
            var exchange = Exchange.get(address).through(door);

            assertThat(exchange.status()).isEqualTo(status);
            assertThat(exchange.text()).contains("<h1>");
            assertThat(exchange.header("Cache-Control")).isEqualTo("no-store");
            assertThat(asked).isEmpty();
        }

        /** S4 */
        @ParameterizedTest
        @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "BREW"})
        void otherMethodsAreNamedWithThoseThatWork(String method) throws Exception {
            var exchange = Exchange.of(method, "/en/news").through(door);

            assertThat(exchange.status()).isEqualTo(405);
            assertThat(exchange.header("Allow")).isEqualTo("GET, HEAD, POST");
            assertThat(asked).isEmpty();
        }

        /** S1 */
        @ParameterizedTest
        @CsvSource({"/news/,/news", "/en/news/?after=x,/en/news?after=x", "/bn/news,/news", "/en/,/en", "/bn,/"})
        void anotherSpellingLeadsToTheOneThatThePageHas(String address, String to) throws Exception {
            var exchange = Exchange.get(address).through(door);

            assertThat(exchange.status()).isEqualTo(301);
            assertThat(exchange.header("Location")).isEqualTo(to);
        }
    }

    /** S5 */
    @ParameterizedTest
    @ValueSource(strings = {"/news", "/nothing", "/news/form", "/"})
    void everyPageIsLockedDownInTheBrowser(String address) throws Exception {
        var exchange = Exchange.get(address).through(door);

        assertThat(exchange.header("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "form-action 'self'");
        assertThat(exchange.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(exchange.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(exchange.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(exchange.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(exchange.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    }

    @Nested
    class AKeptPage {

        /** S2 */
        @Test
        void isDrawnOnce() throws Exception {
            var first = Exchange.get("/news").through(door);
            var second = Exchange.get("/news").through(door);

            assertThat(second.text()).isEqualTo(first.text());
            assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"");
            assertThat(asked).hasSize(1);
        }

        /** S2 */
        @Test
        void isDrawnAgainAfterAChange() throws Exception {
            var before = Exchange.get("/news").through(door);
            step.title = "new";
            house.switchboard.changed();
            var after = Exchange.get("/news")
                    .with("If-None-Match", before.header("ETag"))
                    .through(door);

            assertThat(after.status()).isEqualTo(200);
            assertThat(after.text()).contains("new");
        }

        /** S2 */
        @Test
        void keepsItsTagWhenItLooksTheSameAfterAChange() throws Exception {
            var before = Exchange.get("/news").through(door);
            house.switchboard.changed();
            var after = Exchange.get("/news")
                    .with("If-None-Match", before.header("ETag"))
                    .through(door);

            assertThat(after.status()).isEqualTo(304);
            assertThat(after.bytes()).isEmpty();
        }

        /** S2 */
        @Test
        void isOneForAllQueriesThatNobodyReads() throws Exception {
            Exchange.get("/news?fbclid=1").through(door);
            Exchange.get("/news?spam=2").through(door);
            Exchange.get("/news").through(door);

            assertThat(asked).hasSize(1);
        }

        @Test
        void comesCompressedForThoseWhoCanReadThat() throws Exception {
            var plain = Exchange.get("/news").through(door);
            var zipped =
                    Exchange.get("/news").with("Accept-Encoding", "br, gzip").through(door);
            var refused =
                    Exchange.get("/news").with("Accept-Encoding", "gzip;q=0").through(door);

            assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(zipped.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
            assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.bytes())).readAllBytes())
                    .isEqualTo(plain.bytes());
            assertThat(refused.header("Content-Encoding")).isEmpty();
        }

        @Test
        void isNotSentTwice() throws Exception {
            String etag = Exchange.get("/news").through(door).header("ETag");

            for (String known : List.of(etag, "\"x\", " + etag, "W/" + etag, "*")) {
                var again = Exchange.get("/news").with("If-None-Match", known).through(door);
                assertThat(again.status()).isEqualTo(304);
                assertThat(again.header("ETag")).isEqualTo(etag);
                assertThat(again.bytes()).isEmpty();
            }
            assertThat(Exchange.get("/news")
                            .with("If-None-Match", "\"x\"")
                            .through(door)
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void tellsItsLengthToAHead() throws Exception {
            var get = Exchange.get("/news").through(door);
            var head = Exchange.of("HEAD", "/news").through(door);

            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("Content-Length"))
                    .isEqualTo(get.header("Content-Length"))
                    .isNotEqualTo("0");
            assertThat(head.bytes()).isEmpty();
        }
    }

    @Nested
    class AForm {

        /** S9 */
        @Test
        void thatAnotherSiteSentChangesNothing() throws Exception {
            refused(post().with("Sec-Fetch-Site", "cross-site"));
            refused(post().with("Sec-Fetch-Site", "same-site"));
            refused(post().with("Origin", "https://evil.example"));
            refused(post().with("Origin", "null"));
            refused(post().with("Origin", "https://example.org.evil.example"));
        }

        private void refused(Exchange form) throws Exception {
            assertThat(form.through(door).status()).isEqualTo(403);
            assertThat(asked).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"Sec-Fetch-Site,same-origin", "Sec-Fetch-Site,none", "Origin,https://example.org", "X-Nothing,x"})
        void ofThisSiteReachesItsModule(String header, String value) throws Exception {
            var exchange = post().with(header, value)
                    .with("Cookie", "news.draft=abc; forms.draft=x")
                    .through(door);

            assertThat(exchange.status()).isEqualTo(303);
            assertThat(exchange.header("Location")).isEqualTo("/en/news");
            assertThat(asked).singleElement().satisfies(request -> {
                assertThat(request.submits()).isTrue();
                assertThat(request.field("name")).contains("ক খ");
                assertThat(request.cookies()).containsOnlyKeys("draft");
            });
        }

        /** S9 */
        @Test
        void setsCookiesThatNoScriptAndNoOtherSiteCanUse() throws Exception {
            assertThat(post().through(door).header("Set-Cookie"))
                    .isEqualTo("news.draft=abc; Path=/; Max-Age=300; HttpOnly; SameSite=Lax; Secure");
        }

        /** S11 */
        @Test
        void thatIsTooLargeOrOfAnotherTypeReachesNoModule() throws Exception {
            assertThat(Exchange.post("/news/form", "a=" + "x".repeat(2_000))
                            .through(door)
                            .status())
                    .isEqualTo(413);
            assertThat(post().with("Content-Type", "application/json")
                            .through(door)
                            .status())
                    .isEqualTo(415);
            assertThat(Exchange.post("/news/form", "a=%").through(door).status())
                    .isEqualTo(400);
            assertThat(asked).isEmpty();
        }

        @Test
        void pageIsNeverKept() throws Exception {
            Exchange.get("/news/form").through(door);
            var again = Exchange.get("/news/form").through(door);

            assertThat(asked).hasSize(2);
            assertThat(again.header("Cache-Control")).isEqualTo("no-store");
            assertThat(again.header("ETag")).isEmpty();
            assertThat(again.header("X-Robots-Tag")).isEqualTo("noindex");
        }

        private Exchange post() {
            return Exchange.post("/en/news/form", "name=%E0%A6%95+%E0%A6%96");
        }
    }

    /** S3 */
    @Test
    void aRefusalIsSentWithItsHeaders() throws Exception {
        house.sources.generation();
        step.news.page("/news/busy", request -> {
            throw Problem.unavailable("x", Text.same("busy")).retryAfter(Duration.ofSeconds(7));
        });

        var exchange = Exchange.get("/news/busy").through(door);

        assertThat(exchange.status()).isEqualTo(503);
        assertThat(exchange.header("Retry-After")).isEqualTo("7");
        assertThat(new String(exchange.bytes(), StandardCharsets.UTF_8)).contains("busy");
    }
}
