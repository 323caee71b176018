package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without an account reads a draft at a secret address, for a while, and nobody finds it otherwise. */
class NewsDraftLinksIT extends WholeServer {

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada());
    private final Caller reader = as(nobody());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "../news",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%00"
            })
    void anInventedCodeLeadsNowhere(String code) {
        assertThat(reader.get("/drafts/" + code).status()).isIn(301, 400, 404);
        assertThat(reader.get("/drafts")).hasStatus(404);
    }

    @Test
    void onlyWhoMayReadDraftsMakesOne() {
        String number = newsroom.drafted("লিংক ছাড়া খসড়া");
        String links = Newsroom.DESK + "/" + number + "/links";

        assertThat(reader.post(links, Map.of())).hasStatus(401);
        assertThat(as(ben()).post(links, Map.of())).hasStatus(403);
        assertThat(ada.post(links, Map.of("hours", 337))).hasStatus(422).complainsAbout("/hours");
        assertThat(ada.post(links, Map.of("hours", 0))).hasStatus(422);
        assertThat(ada.post(Newsroom.DESK + "/999999999/links", Map.of())).hasStatus(404);
        assertThat(ada.delete(links).expect(200).text("ended")).isEqualTo("0");
    }

    /** N20 */
    @Test
    void aDraftIsReadAtItsLinkAndNowhereElse() {
        String number = newsroom.drafted("গোপনে দেখা খসড়া");
        String path = made(number);

        Answer page = reader.get(path).expect(200);

        assertThat(page)
                .says("গোপনে দেখা খসড়া")
                .says("লিংকটি গোপন রাখুন")
                .says("<meta name=\"robots\" content=\"noindex\">")
                .doesNotSay("rel=\"canonical\"")
                .doesNotSay("og:url")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex");
        assertThat(page.header("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'self'");
        assertThat(reader.get("/news").header("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(reader.get("/en" + path)).hasStatus(404);
        for (String list : List.of(
                "/news", "/sitemap.xml", "/api/news/articles?lang=bn&size=100", "/api/news/feed.atom?lang=bn")) {
            assertThat(reader.get(list).expect(200))
                    .doesNotSay("গোপনে দেখা খসড়া")
                    .doesNotSay("/drafts/");
        }
        assertThat(reader.get("/news/" + number)).hasStatus(404);
    }

    @Test
    void itShowsTheNewestTextUntilItIsEndedOrThrownAway() {
        String number = newsroom.published("প্রকাশিত কথা");
        String path = made(number);
        var revision = Newsroom.draft("নতুন কথা");
        revision.remove("language");
        String desk = Newsroom.DESK + "/" + number;
        ada.header("If-Match", ada.get(desk).etag()).put(desk, revision).expect(200);
        assertThat(reader.get(path).expect(200)).says("নতুন কথা").doesNotSay("প্রকাশিত কথা</h1>");

        assertThat(ada.delete(desk + "/links").expect(200).text("ended")).isEqualTo("1");
        assertThat(reader.get(path)).hasStatus(404);

        String second = made(number);
        newsroom.withdraw(number).expect(200);
        ada.header("If-Match", ada.get(desk).etag()).delete(desk).expect(200);
        assertThat(reader.get(second)).hasStatus(404);
        assertThat(ada.post(desk + "/links", Map.of())).hasStatus(409).isProblem("news.article.in-trash");
    }

    private String made(String number) {
        String link = ada.post(Newsroom.DESK + "/" + number + "/links", Map.of("hours", 2))
                .expect(201)
                .text("link");
        return URI.create(link).getPath();
    }
}
