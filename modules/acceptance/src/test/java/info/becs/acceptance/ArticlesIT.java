package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rometools.rome.io.SyndFeedInput;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor writes, publishes and withdraws; readers read pages, JSON and a feed. */
class ArticlesIT extends WholeServer {

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller reader = as(nobody());

    @Test
    void anAddressWithoutAnArticleIsNotFound() {
        assertThat(reader.in("en").get("/api/news/articles/999999999"))
                .hasStatus(404)
                .isProblem("news.article.not-found")
                .says("There is no article");
        assertThat(reader.get("/news/999999999")).hasStatus(404);
    }

    @Test
    void onlyEditorsWrite() {
        var draft = Newsroom.draft("কেউ লেখেনি");

        assertThat(reader.post(Newsroom.DESK, draft)).hasStatus(401).isProblem("platform.access.unauthenticated");
        assertThat(as(ben()).post(Newsroom.DESK, draft)).hasStatus(403).isProblem("platform.access.forbidden");
        assertThat(as(Person.impostor()).post(Newsroom.DESK, draft)).hasStatus(401);

        assertThat(as(ada()).get(Newsroom.DESK + "?size=100").expect(200)).doesNotSay("কেউ লেখেনি");
    }

    @Test
    void aDraftThatBreaksRulesIsToldWhichInTheAskedLanguage() {
        var draft = Newsroom.draft(" ");
        draft.put("language", "fr");

        assertThat(as(ada()).in("en").post(Newsroom.DESK, draft))
                .hasStatus(422)
                .isProblem("platform.input.invalid")
                .complainsAbout("/title")
                .complainsAbout("/language");
        assertThat(as(ada()).in("bn").post(Newsroom.DESK, draft)).hasStatus(422).hasHeader("Content-Language", "bn");
    }

    /** N2 */
    @Test
    void aDraftIsNobodysBusiness() {
        String number = newsroom.drafted("এখনো খসড়া");

        assertThat(reader.get("/api/news/articles/" + number)).hasStatus(404);
        assertThat(reader.get("/news/" + number)).hasStatus(404);
    }

    /** Each of those who write at once has a number, and each another one. */
    @Test
    void manyWriteAtOnce() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        var numbers = new ArrayList<String>();
        Callable<String> writing = () -> newsroom.drafted("একসঙ্গে লেখা");
        for (Future<String> each : hands.invokeAll(Collections.nCopies(40, writing))) {
            numbers.add(each.get());
        }
        hands.shutdown();

        assertThat(numbers).doesNotHaveDuplicates();
    }

    /** N1 */
    @Test
    void aPublishedArticleIsReadAtItsBanglaAddress() {
        String number = newsroom.published("ভেজাল ওষুধ চেনার উপায়");
        Answer article = reader.get("/api/news/articles/" + number).expect(200);
        String path = article.text("path");

        assertThat(path).contains("ভেজাল");
        assertThat(reader.get(path))
                .hasStatus(200)
                .says("ভেজাল ওষুধ চেনার উপায়")
                .says("<html lang=\"bn\"");
        assertThat(reader.get("/news/" + number).status()).isBetween(301, 308);
        assertThat(reader.get("/news")).hasStatus(200).says("ভেজাল ওষুধ চেনার উপায়");
    }

    /** N2 */
    @Test
    void aWithdrawnArticleIsGone() {
        String number = newsroom.published("ভুল খবর");
        String path = reader.get("/api/news/articles/" + number).expect(200).text("path");

        newsroom.withdraw(number).expect(200);

        assertThat(reader.get("/api/news/articles/" + number)).hasStatus(410).isProblem("news.article.withdrawn");
        assertThat(reader.get(path)).hasStatus(410);
        assertThat(reader.get("/news")).hasStatus(200).doesNotSay("ভুল খবর");
    }

    /** N3 */
    @Test
    void nothingInAnArticleRuns() {
        var draft = Newsroom.draft("<script>alert(1)</script> শিরোনাম");
        draft.put(
                "body",
                "<p onclick=\"x()\">ভালো</p><script>alert(2)</script><img src=\"https://tracker.example/p.gif\">");
        String number = as(ada()).post(Newsroom.DESK, draft).expect(201).text("number");
        newsroom.publish(number).expect(200);

        Answer page = reader.get(reader.get("/api/news/articles/" + number).text("path"))
                .expect(200);

        assertThat(page)
                .says("ভালো")
                .doesNotSay("<script>alert")
                .doesNotSay("onclick")
                .doesNotSay("tracker.example");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String number = newsroom.published("একবার পাঠানো খবর");
        Answer first = reader.get("/api/news/articles/" + number).expect(200);

        assertThat(reader.header("If-None-Match", first.etag()).get("/api/news/articles/" + number))
                .hasStatus(304);
        Answer page = reader.get(first.text("path")).expect(200);
        assertThat(reader.header("If-None-Match", page.etag()).get(first.text("path")))
                .hasStatus(304);
    }

    /** The first answer is made, the next ones are kept; plain and compressed are different bytes of one thing. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/news/articles?lang=bn", "/api/news/feed.atom?lang=bn", "/news"})
    void noStrongTagStandsForDifferentBytes(String path) {
        newsroom.published("নতুন করে তৈরি হোক");
        Caller unpacking = reader.header("Accept-Encoding", "gzip");
        var answers = new ArrayList<Answer>();
        // The event of the publication makes kept answers out of date once more, whenever it arrives.
        await().untilAsserted(() -> {
            var four = List.of(reader.get(path), unpacking.get(path), reader.get(path), unpacking.get(path));
            answers.addAll(four);
            assertThat(four.get(3)).hasHeader("Content-Encoding", "gzip");
            assertThat(unpacking.header("If-None-Match", four.get(3).etag()).get(path))
                    .hasStatus(304)
                    .hasHeader("ETag", four.get(3).etag());
            assertThat(reader.header("If-None-Match", four.get(0).etag()).get(path))
                    .hasStatus(304);
        });

        assertThat(answers).allSatisfy(each -> {
            assertThat(each.expect(200).header("Vary").orElse("")).contains("Accept-Encoding");
            assertThat(answers)
                    .filteredOn(other ->
                            other.etag().equals(each.etag()) && !other.etag().startsWith("W/"))
                    .allSatisfy(other -> assertThat(other.bytes()).isEqualTo(each.bytes()));
        });
    }

    @Test
    void answersInTwoLanguagesHaveTwoTagsAndSaySo() {
        Answer bangla = reader.in("bn").get("/api/news/articles");
        Answer english = reader.in("en").get("/api/news/articles");

        assertThat(bangla.header("Vary").orElse("")).contains("Accept-Language");
        assertThat(bangla.etag()).isNotEqualTo(english.etag());
        assertThat(reader.in("en").header("If-None-Match", bangla.etag()).get("/api/news/articles"))
                .hasStatus(200);
    }

    /** N5 */
    @Test
    void twoEditorsNeverOverwriteEachOther() {
        String number = newsroom.drafted("দুজনের লেখা");
        String desk = Newsroom.DESK + "/" + number;
        String tag = as(ada()).get(desk).etag();
        var revision =
                Map.of("category", "news", "title", "প্রথম জন", "lead", "প্রথম জনের কথা।", "body", "<p>প্রথম।</p>");

        assertThat(as(ada()).put(desk, revision)).hasStatus(428).isProblem("platform.version.required");
        as(ada()).header("If-Match", tag).put(desk, revision).expect(200);
        assertThat(as(ada()).header("If-Match", tag).put(desk, revision))
                .hasStatus(412)
                .isProblem("platform.version.stale");
    }

    /** N6 */
    @Test
    void pagingByKeyShowsEachArticleOnce() {
        var wanted = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            wanted.add(newsroom.published("পাতায় পাতায় " + i));
        }
        var seen = new ArrayList<String>();
        String after = "";
        do {
            Answer slice =
                    reader.get("/api/news/articles?lang=bn&size=2" + after).expect(200);
            slice.json()
                    .path("items")
                    .forEach(line -> seen.add(line.path("number").asString()));
            String next = slice.json().path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
            if (seen.size() == 2) {
                newsroom.published("মাঝখানে এলো");
            }
        } while (!after.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().containsAll(wanted);
        assertThat(reader.get("/api/news/articles?after=garbage")).hasStatus(400);
    }

    /** N8 */
    @Test
    void feedReadersUnderstandTheFeed() throws Exception {
        newsroom.published("ফিডের খবর");
        Answer answer = reader.get("/api/news/feed.atom?lang=bn").expect(200);
        var feed = new SyndFeedInput().build(new StringReader(answer.body()));

        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.getEntries()).extracting(entry -> entry.getTitle()).contains("ফিডের খবর");
        assertThat(List.copyOf(feed.getEntries()))
                .allSatisfy(entry -> assertThat(entry.getUri()).isNotBlank());
    }

    /** N8 */
    @Test
    void theSameIsToldAsRssAndAsJsonAndForOneCategory() throws Exception {
        newsroom.published("ফিডের আরেক খবর");
        assertThat(reader.get("/api/news/feed.rss?category=nothing")).hasStatus(404);

        Answer rss = reader.get("/api/news/feed.rss?lang=bn&category=news").expect(200);
        var feed = new SyndFeedInput().build(new StringReader(rss.body()));
        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(rss.header("Content-Type").orElseThrow()).startsWith("application/rss+xml");
        assertThat(feed.getEntries()).extracting(entry -> entry.getTitle()).contains("ফিডের আরেক খবর");
        assertThat(List.copyOf(feed.getEntries())).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(entry.getLink()).startsWith("http");
            assertThat(entry.getCategories()).extracting(c -> c.getName()).containsExactly("news");
        });

        Answer json = reader.get("/api/news/feed.json?lang=bn").expect(200);
        assertThat(json.header("Content-Type").orElseThrow()).startsWith("application/feed+json");
        assertThat(json.json().path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.json().path("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("id").asString()).startsWith("urn:uuid:");
            assertThat(item.path("content_html").asString()).isNotBlank();
        });
        assertThat(reader.get("/api/news/feed.rss?category=law&lang=bn").expect(200))
                .doesNotSay("ফিডের আরেক খবর");
    }

    /** S15 */
    @Test
    void machinesFindWhatPeopleFind() {
        String number = newsroom.published("মেশিনের খবর");
        String page = reader.get("/sitemap.xml").expect(200).body();

        assertThat(page).startsWith("<?xml").contains("sitemaps.org/schemas/sitemap/0.9", "/en</loc>");
        assertThat(reader.get("/news-sitemap.xml").expect(200))
                .hasHeader("Content-Type", "application/xml;charset=utf-8");
        assertThat(reader.get("/robots.txt").expect(200)).says("/sitemap.xml").says("Disallow: /preview/");
        String path = reader.get("/api/news/articles/" + number).expect(200).text("path");
        assertThat(reader.get(path).expect(200))
                .says("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"")
                .says("<meta property=\"og:type\" content=\"article\">")
                .says("<meta name=\"twitter:card\"");
    }

    /** Links, and nothing of those sites in the page. */
    @Test
    void anArticleSaysHowLongItIsAndIsPassedOn() {
        String number = newsroom.published("পাঠানোর মতো খবর");
        String path = reader.get("/api/news/articles/" + number).expect(200).text("path");

        assertThat(reader.get(path).expect(200))
                .says("১ মিনিটের লেখা")
                .says("https://www.facebook.com/sharer/sharer.php?u&#61;http")
                .says("https://wa.me/?text&#61;")
                .says("/news/" + number + "</li>")
                .doesNotSay("<script src");
    }
}
