package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the desk refuses, how two languages belong together, and where an article is found afterwards. */
class NewsDeskIT extends WholeServer {

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada());
    private final Caller reader = as(nobody());

    @Test
    void whatContradictsWhatIsThereIsRefused() {
        String number = newsroom.drafted("একটি খসড়া");

        assertThat(newsroom.withdraw(number)).hasStatus(409).isProblem("news.article.never-published");
        assertThat(newsroom.publish("999999999")).hasStatus(404).isProblem("news.article.not-found");
        assertThat(ada.get(Newsroom.DESK + "?state=SECRET")).hasStatus(400).isProblem("news.article.state-unknown");
        assertThat(ada.post(Newsroom.DESK, with(Newsroom.draft("বিভাগ নেই"), "category", "sports")))
                .isProblem("news.article.category-unknown")
                .complainsAbout("/category");
        assertThat(ada.post(Newsroom.DESK, with(Newsroom.draft("মূল নেই"), "translationOf", 999999999)))
                .isProblem("news.article.original-unknown");
        assertThat(ada.post(Newsroom.DESK, with(Newsroom.draft("ঘরটি নেই"), "state", "PUBLISHED")))
                .isProblem("platform.json.unknown-field");

        assertThat(ada.get(Newsroom.DESK + "?size=100").expect(200))
                .doesNotSay("বিভাগ নেই")
                .doesNotSay("মূল নেই")
                .doesNotSay("ঘরটি নেই");
    }

    @Test
    void anArticleIsFoundByTheBeginningsOfItsWords() {
        String number = newsroom.drafted("ক্ষতিপূরণ পেলেন ২০২৬ সালের ক্রেতারা");
        String other = newsroom.drafted("ক্ষতির হিসাব");

        assertThat(ada.get(Newsroom.DESK + "?q=%25")).hasStatus(400).isProblem("news.article.question-unreadable");
        assertThat(ada.get(Newsroom.DESK + "?q=a+b+c+d+e+f")).hasStatus(400);
        assertThat(found("ক্রেতা ক্ষতি")).contains(number).doesNotContain(other);
        assertThat(found("2026")).contains(number);
        assertThat(found("ক্ষতি")).contains(number, other);
        assertThat(found("_")).isEqualTo("refused");

        revise(ada, number, "অন্য শিরোনাম").expect(200);
        assertThat(found("ক্ষতিপূরণ")).doesNotContain(number);
        assertThat(found("অন্য শিরো")).contains(number);
    }

    @Test
    void aListHoldsWhatHasTheStatusThatIsAskedFor() {
        String draft = newsroom.drafted("তালিকার খসড়া");
        String live = newsroom.published("তালিকার প্রকাশিত লেখা");
        String withdrawn = newsroom.published("তালিকার তুলে নেওয়া লেখা");
        newsroom.withdraw(withdrawn).expect(200);

        assertThat(listed("status=DRAFT")).contains(draft).doesNotContain(live, withdrawn);
        assertThat(listed("status=LIVE")).contains(live).doesNotContain(draft, withdrawn);
        assertThat(listed("status=WITHDRAWN")).contains(withdrawn).doesNotContain(draft, live);
        assertThat(listed("status=OUTDATED")).doesNotContain(draft, live, withdrawn);
        assertThat(listed("status=MISSING")).isEqualTo("[]");
    }

    private String found(String words) {
        return listed("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private String listed(String asked) {
        Answer answer = ada.get(Newsroom.DESK + "?size=100&" + asked);
        return answer.status() == 200
                ? answer.json().at("/items").findValuesAsString("number").toString()
                : "refused";
    }

    /** N9 */
    @Test
    void savingChangesNothingThatReadersSee() {
        Caller writer = as(writer());
        String draft = newsroom.drafted("লেখকের খসড়া");
        String live = newsroom.published("পাঠকের সামনে");

        assertThat(writer.post(Newsroom.DESK + "/" + draft + "/publication")).hasStatus(403);
        assertThat(writer.post(Newsroom.DESK + "/" + live + "/withdrawal")).hasStatus(403);
        assertThat(revise(writer, live, "লেখকের বদল"))
                .hasStatus(200)
                .says("\"status\":\"LIVE\"")
                .says("\"stage\":\"WRITING\"");
        assertThat(writer.post(Newsroom.DESK + "/" + live + "/publication")).hasStatus(403);
        assertThat(reader.get("/api/news/articles/" + live))
                .says("পাঠকের সামনে")
                .doesNotSay("লেখকের বদল");
        assertThat(reader.get(path(live))).says("পাঠকের সামনে").doesNotSay("লেখকের বদল");

        newsroom.publish(live).expect(200);
        assertThat(reader.get("/api/news/articles/" + live)).says("লেখকের বদল");
    }

    /** N1 */
    @Test
    void anyOtherSlugLeadsToTheOneAddress() {
        String number = newsroom.published("ঠিকানা একটাই");
        String path = path(number);

        revise(ada, number, "শিরোনাম বদলেছে").expect(200);
        newsroom.publish(number).expect(200);

        assertThat(path(number)).isEqualTo(path);
        assertThat(reader.get(path)).hasStatus(200).says("শিরোনাম বদলেছে");
        for (String other : new String[] {"/news/" + number, "/news/" + number + "-অন্য-কিছু"}) {
            Answer answer = reader.get(other).expect(303);
            assertThat(reader.get(answer.header("Location").orElseThrow()))
                    .hasStatus(200)
                    .says("শিরোনাম বদলেছে");
        }
    }

    /** N2 */
    @Test
    void publishedAgainItIsBackAtItsAddress() {
        String number = newsroom.published("ফিরে আসা খবর");
        String path = path(number);
        newsroom.withdraw(number).expect(200);
        reader.get(path).expect(410);

        newsroom.publish(number).expect(200);

        assertThat(reader.get(path)).hasStatus(200).says("ফিরে আসা খবর");
    }

    /** N4 */
    @Test
    void aDoubleClickChangesNothing() {
        String number = newsroom.drafted("দুবার প্রকাশ");

        Answer first = newsroom.publish(number).expect(200);
        Answer second = newsroom.publish(number).expect(200);

        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(second.text("changedAt")).isEqualTo(first.text("changedAt"));
    }

    /** N7 */
    @Test
    void theTwoLanguagesOfAStoryLeadToEachOther() {
        String bangla = newsroom.published("একই কথা দুই ভাষায়");
        var draft =
                with(with(Newsroom.draft("The same story"), "language", "en"), "translationOf", Long.valueOf(bangla));
        String english = ada.post(Newsroom.DESK, draft).expect(201).text("number");
        assertThat(reader.get("/en/news/" + bangla))
                .hasStatus(200)
                .says("There is no English translation")
                .says("lang=\"bn\"")
                .says("noindex");

        newsroom.publish(english).expect(200);

        assertThat(reader.get("/api/news/articles/" + bangla).expect(200).text("/translations/0/path"))
                .isEqualTo(path(english));
        assertThat(reader.get(path(bangla))).says("/en" + path(english));
        assertThat(reader.get("/en/news/" + bangla)
                        .expect(303)
                        .header("Location")
                        .orElseThrow())
                .endsWith("/en" + path(english));
        assertThat(ada.post(Newsroom.DESK, draft)).hasStatus(409).isProblem("news.article.translation-taken");
        assertThat(ada.post(Newsroom.DESK, with(Newsroom.draft("আবার বাংলা"), "translationOf", Long.valueOf(bangla))))
                .isProblem("news.article.translation-same-language");
    }

    @Test
    void aPageLastsUnderItsSlugAndInTheMenu() {
        var page =
                with(with(with(Newsroom.draft("গঠনতন্ত্র"), "kind", "PAGE"), "slug", "constitution"), "menuWeight", 80);
        page.remove("category");
        String number = ada.post(Newsroom.DESK, page).expect(201).text("number");
        assertThat(reader.get("/pages/constitution")).hasStatus(404);

        newsroom.publish(number).expect(200);

        assertThat(reader.get("/pages/constitution")).hasStatus(200).says("<h1>গঠনতন্ত্র</h1>");
        assertThat(reader.get("/api/news/pages/constitution?lang=bn")
                        .expect(200)
                        .text("path"))
                .isEqualTo("/pages/constitution");
        assertThat(reader.get("/")).says("/pages/constitution");
        assertThat(reader.get("/en/pages/constitution"))
                .as("a fallback, and said to be one")
                .hasStatus(200)
                .says("There is no English translation");
        assertThat(reader.get("/api/news/pages/constitution?lang=en")
                        .expect(200)
                        .text("language"))
                .isEqualTo("bn");
        assertThat(reader.get("/news")).says(">গঠনতন্ত্র</a>"); // in the menu
        assertThat(reader.get("/api/news/articles?size=100")).doesNotSay("গঠনতন্ত্র");
        assertThat(ada.post(Newsroom.DESK, page)).hasStatus(409).isProblem("news.page.slug-taken");
        newsroom.withdraw(number).expect(200);
        assertThat(reader.get("/")).doesNotSay("/pages/constitution");
    }

    @Test
    void aCategoryHasAListOfItsOwn() {
        String law = ada.post(Newsroom.DESK, with(Newsroom.draft("ধারা নিয়ে লেখা"), "category", "law"))
                .expect(201)
                .text("number");
        newsroom.publish(law).expect(200);
        newsroom.published("অন্য বিভাগের লেখা");

        assertThat(reader.get("/news/category/law"))
                .hasStatus(200)
                .says("ধারা নিয়ে লেখা")
                .doesNotSay("অন্য বিভাগের লেখা");
        assertThat(reader.get("/api/news/articles?category=law&size=1")).says("ধারা নিয়ে লেখা");
        assertThat(reader.get("/news/category/nothing")).hasStatus(404);
        assertThat(reader.get("/api/news/categories?lang=en")).says("\"Law\"");
    }

    /** Nobody else's business, and gone with whoever kept it. */
    @Test
    void everybodyKeepsFiltersOfTheirOwn() {
        String filters = "/api/news/desk/filters";
        Map<String, Object> mine = Map.of("name", "আমার  পর্যালোচনা", "status", "IN_REVIEW", "q", "ক্ষতি");
        Caller selim = as(server().people().newcomer("Selim Khan", "editor@news.category:law"));

        assertThat(reader.get(filters)).hasStatus(401);
        assertThat(as(ben()).post(filters, mine)).hasStatus(403);
        assertThat(ada.post(filters, Map.of("name", " ", "status", "SECRET", "language", "fr")))
                .hasStatus(422)
                .complainsAbout("/name")
                .complainsAbout("/status")
                .complainsAbout("/language");
        assertThat(ada.delete(filters + "/nothing")).hasStatus(404).isProblem("news.filter.not-found");
        assertThat(ada.get(filters).expect(200).body()).isEqualTo("[]");

        String id = ada.post(filters, mine).expect(201).text("id");

        assertThat(ada.post(filters, mine)).hasStatus(409).isProblem("news.filter.name-taken");
        assertThat(ada.get(filters).expect(200).json()).hasSize(1);
        assertThat(ada.get(filters).text("/0/name")).isEqualTo("আমার পর্যালোচনা");
        assertThat(selim.get(filters).expect(200).body()).isEqualTo("[]");
        assertThat(selim.delete(filters + "/" + id)).hasStatus(404);
        selim.post(filters, mine).expect(201);
        for (int i = 1; i < 20; i++) {
            ada.post(filters, Map.of("name", "ছাঁকনি " + i)).expect(201);
        }
        assertThat(ada.post(filters, Map.of("name", "আরও একটি"))).hasStatus(409).isProblem("news.filter.too-many");

        ada.get(filters)
                .expect(200)
                .json()
                .valueStream()
                .forEach(filter -> ada.delete(filters + "/" + filter.path("id").asString()));
        assertThat(ada.get(filters).expect(200).body()).isEqualTo("[]");
    }

    /** N10 */
    @Test
    void anEmptyInstallationBeginsWithSamplesInBothLanguages() {
        assertThat(reader.get("/api/news/articles?lang=en&size=100")).says("The refund clock");
        assertThat(reader.get("/api/news/articles?lang=bn&size=100")).says("রিফান্ডের ঘড়ি");
        assertThat(reader.get("/pages/about")).hasStatus(200).says("আমাদের সম্পর্কে");
        assertThat(reader.get("/en/pages/about")).hasStatus(200).says("About us");
    }

    private static Person writer() {
        String token = as(admin())
                .post(
                        "/api/core/tokens",
                        Map.of("name", "writer", "permissions", new String[] {"news.article.write"}, "days", 1))
                .expect(201)
                .text("token");
        return new Person("a writer", token);
    }

    private Answer revise(Caller by, String number, String title) {
        String desk = Newsroom.DESK + "/" + number;
        var revision = Map.of("category", "news", "title", title, "lead", "এক বাক্যে।", "body", "<p>কথা।</p>");
        return by.header("If-Match", ada.get(desk).expect(200).etag()).put(desk, revision);
    }

    private String path(String number) {
        return reader.get("/api/news/articles/" + number).expect(200).text("path");
    }

    private static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        var more = new HashMap<>(draft);
        more.put(field, value);
        return more;
    }
}
