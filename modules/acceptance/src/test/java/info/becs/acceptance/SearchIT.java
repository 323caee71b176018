package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers search: pages, JSON, suggestions. */
class SearchIT extends WholeServer {

    private static final String SEARCH = "/api/news/search?q=";
    /** N23: what is promised, and asserted where that is what is tried. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller reader = as(nobody());

    /** The first who asks lets the index be made. */
    @BeforeAll
    static void isReady() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(nobody()).get(SEARCH + "x").status() == 200);
    }

    private static String q(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private List<String> found(String words) {
        return numbers(reader.get(SEARCH + q(words)).expect(200));
    }

    private static List<String> numbers(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(hit -> hit.path("number").asString())
                .toList();
    }

    private static void soon(Runnable seen) {
        await().atMost(PATIENCE).untilAsserted(seen::run);
    }

    @ParameterizedTest
    @CsvSource({
        "q=, news.search.no-words",
        "x=1, news.search.no-words",
        "q=***, news.search.no-words",
        "q=x&size=0, platform.page-size.invalid",
        "q=x&size=51, platform.page-size.invalid",
        "q=x&kind=SECRET, news.search.kind-unknown",
        "q=x&after=abc, platform.cursor.invalid",
        // 2026-01-01T00:00:00Z|7 : a mark of another list
        "q=x&after=MjAyNi0wMS0wMVQwMDowMDowMFp8Nw, platform.cursor.invalid",
    })
    void aQuestionThatCannotBeReadIsRefused(String query, String problem) {
        assertThat(reader.in("en").get("/api/news/search?" + query))
                .hasStatus(400)
                .isProblem(problem);
    }

    @Test
    void twoHundredCharactersAreEnough() {
        assertThat(reader.in("bn").get(SEARCH + "x".repeat(201)))
                .hasStatus(400)
                .isProblem("news.search.too-long")
                .says("অক্ষরের বেশি");
        assertThat(reader.get("/search?q=" + "x".repeat(201))).hasStatus(400).says("অক্ষরের বেশি");
    }

    /** N23 */
    @ParameterizedTest
    @ValueSource(strings = {"number:1", "/.*/", "[a TO z]", "state:DRAFT", "*:*", "\" OR 1=1 --", "${jndi:x}"})
    void nothingInTheWordsIsACommand(String words) {
        newsroom.published("খোঁজার প্রথম লেখা");

        assertThat(reader.get(SEARCH + q(words)).status()).isIn(200, 400);
        assertThat(reader.get("/search?q=" + q(words)).status()).isIn(200, 400);
    }

    /** N23 */
    @Test
    void draftsAreNotFoundAndWhatIsPublishedIsSoon() {
        var words = List.of("চৌবাচ্চা", "ঢেঁকিশালা", "কাঠগোলা", "মৌমাছিপালা", "বাঁশমাচা")
                .iterator();
        Promised.within(SOON, () -> {
            String word = words.next();
            String number = newsroom.drafted(word + "র ঢাকনা চুরি");
            assertThat(found(word)).isEmpty();

            newsroom.publish(number).expect(200);

            return Promised.of(() -> soon(() -> assertThat(found(word)).containsExactly(number)));
        });
        assertThat(found("choubacca")).hasSize(1);
    }

    /** N23 */
    @Test
    void whatIsWithdrawnIsNotFoundFromThatMomentOn() {
        Promised.within(SOON, () -> {
            String number = newsroom.published("কাঁঠালিচাঁপার মেলা");
            soon(() -> assertThat(found("কাঁঠালিচাঁপা")).containsExactly(number));

            newsroom.withdraw(number).expect(200);

            return Promised.of(
                    () -> soon(() -> assertThat(found("কাঁঠালিচাঁপা")).isEmpty()));
        });
    }

    @Test
    void whatIsNotPublishedYetOfALiveArticleIsNotFound() {
        String number = newsroom.published("ঝিনুকের বাজার");
        soon(() -> assertThat(found("ঝিনুক")).containsExactly(number));
        var draft = Newsroom.draft("ঝিনুকের বাজার");
        draft.remove("language");
        draft.put("body", "<p>গোপন মুক্তাগাছা</p>");
        Answer now = as(ada()).get(Newsroom.DESK + "/" + number).expect(200);
        as(ada())
                .header("If-Match", now.etag())
                .put(Newsroom.DESK + "/" + number, draft)
                .expect(200);

        assertThat(found("মুক্তাগাছা")).isEmpty();

        newsroom.publish(number).expect(200);
        soon(() -> assertThat(found("মুক্তাগাছা")).containsExactly(number));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(newsroom.published("পানকৌড়ি দেখার দিন " + "ক".repeat(i + 1)));
        }
        soon(() -> assertThat(found("পানকৌড়ি")).containsExactlyInAnyOrderElementsOf(all));

        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Answer page = reader.get(SEARCH + q("পানকৌড়ি") + "&size=2" + after).expect(200);
            assertThat(page.json().path("count").asInt()).isEqualTo(5);
            seen.addAll(numbers(page));
            after = page.json().hasNonNull("next") ? "&after=" + page.text("next") : null;
        } while (after != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatMatchesIsGivenAsPiecesOfPlainText() {
        String number = newsroom.published("হিজলতলার <script>alert(1)</script> খবর");
        soon(() -> assertThat(found("হিজলতলা")).containsExactly(number));

        var hit = reader.get(SEARCH + q("hijoltola")).expect(200).json().at("/items/0");
        assertThat(hit.at("/title/0/text").asString()).isEqualTo("হিজলতলার");
        assertThat(hit.at("/title/0/hit").asBoolean()).isTrue();
        assertThat(hit.path("fallback").asBoolean()).isFalse();

        assertThat(reader.get("/search?q=" + q("হিজলতলা")))
                .hasStatus(200)
                .says("<mark>হিজলতলার</mark>")
                .says("<meta name=\"robots\" content=\"noindex\">")
                .doesNotSay("<script>alert");
    }

    /** N25 */
    @Test
    void aStoryIsFoundOnceAndShownInTheLanguageOfItsReader() {
        String bangla = newsroom.published("ডাহুকডাঙার হাট");
        var draft = Newsroom.draft("The market of Dahukdanga");
        draft.put("language", "en");
        draft.put("translationOf", Long.parseLong(bangla));
        assertThat(found("dahukdanga")).isEmpty();
        soon(() -> assertThat(found("ডাহুকডাঙা")).containsExactly(bangla));
        assertThat(reader.get(SEARCH + q("ডাহুকডাঙা") + "&lang=en")
                        .expect(200)
                        .json()
                        .at("/items/0/fallback")
                        .asBoolean())
                .isTrue();
        assertThat(reader.get("/en/search?q=" + q("ডাহুকডাঙা"))).hasStatus(200).says("there is no English text");

        String english = as(ada()).post(Newsroom.DESK, draft).expect(201).text("number");
        newsroom.publish(english).expect(200);

        soon(() -> assertThat(found("Dahukdanga market")).containsExactly(bangla));
        assertThat(numbers(reader.get(SEARCH + q("ডাহুকডাঙা") + "&lang=en").expect(200)))
                .containsExactly(english);
    }

    @Test
    void aSearchIsNarrowedByCategoryAndKind() {
        String number = newsroom.published("শালিখের পালক");
        soon(() -> assertThat(found("শালিখ")).startsWith(number));
        String asked = SEARCH + q("শালিখ");

        assertThat(numbers(reader.get(asked + "&category=news&kind=ARTICLE").expect(200)))
                .startsWith(number);
        assertThat(numbers(reader.get(asked + "&category=law").expect(200))).doesNotContain(number);
        assertThat(numbers(reader.get(asked + "&kind=NOTICE").expect(200))).doesNotContain(number);
    }

    @Test
    void titlesGoOnAsSomebodyTypes() {
        String number = newsroom.published("মাছরাঙা পাখির দাম");
        soon(() -> assertThat(reader.get("/api/news/search/suggestions?q=" + q("মাছরা"))
                        .expect(200))
                .says("মাছরাঙা পাখির দাম"));

        Answer suggested =
                reader.get("/api/news/search/suggestions?q=machranga%20pa").expect(200);
        assertThat(suggested.json().at("/items/0/path").asString()).startsWith("/news/" + number);
        assertThat(reader.header("If-None-Match", suggested.etag())
                        .get("/api/news/search/suggestions?q=machranga%20pa"))
                .hasStatus(304);
    }

    @Test
    void tagsAreOfferedToWhoeverDoesNotKnowWhatToAsk() {
        var draft = Newsroom.draft("কাশফুলের খবর");
        draft.put("details", Map.of("tags", List.of("কাশফুলের দিন")));
        for (int i = 0; i < 3; i++) {
            newsroom.publish(as(ada()).post(Newsroom.DESK, draft).expect(201).text("number"))
                    .expect(200);
        }

        soon(() -> assertThat(reader.get("/search"))
                .says("<option value=\"কাশফুলের দিন\">")
                .says("/search?q=%E0%A6%95"));
    }

    @Test
    void thePageHelpsWhereNothingWasFound() {
        assertThat(reader.get("/search")).hasStatus(200).says("role=\"search\"").doesNotSay("পাওয়া যায়নি");
        assertThat(reader.get("/search?q=zxzxzxzx"))
                .hasStatus(200)
                .says("পাওয়া যায়নি")
                .says("/news/category/");
        assertThat(reader.get("/en/search?q=zxzxzxzx")).hasStatus(200).says("Nothing was found");
        assertThat(reader.get("/search?q=zxzxzxzx&after=abc")).hasStatus(400);
        assertThat(reader.get("/search/more")).hasStatus(404);
        assertThat(reader.get("/")).says("href=\"/search\"");
    }

    @Test
    void anArticleLeadsToWhatIsLikeIt() {
        String like = published("জোনাকির আলোয় খালের পাড়", "<p>শাপলাবিলের জোনাকি আর কচুরিপানা নিয়ে লেখা।</p>");
        String here = published("শাপলাবিলের সন্ধ্যা", "<p>কচুরিপানা সরালে জোনাকি ফেরে।</p>");
        for (int i = 0; i < 4; i++) {
            published("অন্য খবর " + "ক".repeat(i + 1), "<p>বাজারের হিসাব।</p>");
        }
        String path = reader.get("/api/news/articles/" + here).expect(200).text("path");
        soon(() -> assertThat(found("কচুরিপানা")).contains(like, here));

        soon(() -> assertThat(reader.get(path).expect(200)).says("জোনাকির আলোয় খালের পাড়"));
        newsroom.withdraw(like).expect(200);
        soon(() -> assertThat(reader.get(path).expect(200)).doesNotSay("জোনাকির আলোয় খালের পাড়"));
    }

    private String published(String title, String body) {
        var draft = Newsroom.draft(title);
        draft.put("body", body);
        String number = as(ada()).post(Newsroom.DESK, draft).expect(201).text("number");
        newsroom.publish(number).expect(200);
        return number;
    }
}
