package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers find older articles by month and by author, and what others read. */
class NewsArchiveIT extends WholeServer {

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller reader = as(nobody());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news/archive/2026-13",
                "/news/archive/2026-1",
                "/news/archive/999999999-01",
                "/news/archive/x",
                "/news/archive/2026-11/1",
                "/news/author/nobody-of-this-name",
                "/news/author/a/b"
            })
    void whatIsNoMonthAndNoAuthorIsNotFound(String path) {
        assertThat(reader.get(path)).hasStatus(404);
        assertThat(reader.get("/en" + path)).hasStatus(404);
    }

    @Test
    void aMonthInWhichNothingWasPublishedSaysSo() {
        assertThat(reader.get("/en/news/archive/1999-01"))
                .hasStatus(200)
                .hasHeader("X-Robots-Tag", "noindex")
                .says("January 1999")
                .says("There is no news here yet.");
    }

    @Test
    void anArticleIsFoundInItsMonthAndUnderItsAuthors() {
        var draft = Newsroom.draft("সংগ্রহে থাকা খবর");
        draft.put("details", Map.of("byline", List.of("তাসনিম আরা", "Ada's <b>Desk</b>", "!!!")));
        String number = as(ada()).post(Newsroom.DESK, draft).expect(201).text("number");
        assertThat(reader.get("/news/author/তাসনিম-আরা")).hasStatus(404);
        newsroom.publish(number).expect(200);
        String month = "/news/archive/" + YearMonth.now(ZoneId.of("Asia/Dhaka"));

        assertThat(reader.get("/news/archive").expect(200)).says(month).says("aria-label=\"আপনি যেখানে আছেন\"");
        assertThat(reader.get(month).expect(200)).says("সংগ্রহে থাকা খবর").says("/news/archive\"");
        assertThat(reader.get("/news/author").expect(200))
                .says("তাসনিম আরা")
                .says("&lt;b&gt;Desk&lt;/b&gt;")
                .doesNotSay("<b>Desk");
        assertThat(reader.get("/news/author/তাসনিম-আরা").expect(200))
                .says("সংগ্রহে থাকা খবর")
                .says("rel=\"canonical\"");
        String path = reader.get("/api/news/articles/" + number).expect(200).text("path");
        assertThat(reader.get(path).expect(200)).says("rel=\"author\"").says("<span>!!!</span>");

        newsroom.withdraw(number).expect(200);
        assertThat(reader.get("/news/author/তাসনিম-আরা")).hasStatus(404);
        assertThat(reader.get(month).expect(200)).doesNotSay("সংগ্রহে থাকা খবর");
    }

    /** N18: machines that say what they are, and who comes back, do not make an article more read. */
    @Test
    void whatIsReadMostIsShownAndNobodyIsKnown() {
        String path = path(newsroom.published("অনেকের পড়া খবর"));
        String unread = path(newsroom.published("রোবটের পড়া খবর"));
        var settings = new SettingsOf(server());
        settings.set("site.readers.seconds", "0").expect(204);
        try {
            Caller robot = reader.header("User-Agent", "Examplebot/1.0");
            for (int i = 0; i < 20; i++) {
                robot.get(unread).expect(200);
            }
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                Answer page = reader.get(path).expect(200);
                assertThat(page.headers("Set-Cookie")).isEmpty();
                // Each further page is a moment at which the counts are handed on.
                path(newsroom.published("পরের পাতা"));
                reader.get("/news/archive?x=" + System.nanoTime());
                assertThat(reader.get("/api/news/most-read?lang=bn&x=" + System.nanoTime())
                                .expect(200))
                        .says("অনেকের পড়া খবর")
                        .doesNotSay("রোবটের পড়া খবর");
            });
            as(admin()).post("/api/core/jobs/news.most-read/run").expect(202);
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(reader.get("/").expect(200))
                        .says("সবচেয়ে বেশি পড়া")
                        .says("অনেকের পড়া খবর");
                assertThat(reader.get("/news").expect(200)).says("সবচেয়ে বেশি পড়া");
            });
        } finally {
            settings.reset("site.readers.seconds");
        }
    }

    @Test
    void searchEnginesHearOfTheArchive() {
        newsroom.published("সাইটম্যাপের খবর");

        assertThat(reader.get("/sitemap.xml").expect(200).body()).contains("/news/archive</loc>");
    }

    private String path(String number) {
        return reader.get("/api/news/articles/" + number).expect(200).text("path");
    }
}
