package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a text that is saved again and again, by two people at once, in two languages. */
class NewsRevisionsIT extends WholeServer {

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada());
    private final Caller reader = as(nobody());

    @Test
    void whatIsNotThereCannotBeReadOrRestored() {
        String number = newsroom.drafted("এক সংস্করণের লেখা");
        String desk = desk(number);

        assertThat(ada.get(desk + "/revisions/7")).hasStatus(404).isProblem("news.revision.not-found");
        assertThat(ada.get(desk + "/revisions/1/difference?from=9")).hasStatus(404);
        assertThat(ada.post(desk + "/revisions/1/restoration")).hasStatus(428);
        assertThat(ada.put(desk + "/working-copy", Map.of("basedOn", 5, "title", "x")))
                .hasStatus(404);
        assertThat(ada.get(desk + "/working-copy")).hasStatus(404).isProblem("news.working-copy.not-found");
        assertThat(ada.post(desk + "/publication?revision=4")).hasStatus(409).isProblem("news.revision.newer");
        assertThat(ada.post(desk + "/publication?agrees=true")).hasStatus(409).isProblem("news.article.no-translation");

        assertThat(ada.get(desk)).says("\"revision\":1").says("\"status\":\"DRAFT\"");
        assertThat(reader.get("/api/news/articles/" + number)).hasStatus(404);
    }

    /** N12 */
    @Test
    void everySaveIsARevisionThatCanBeComparedAndRestored() {
        String number = newsroom.drafted("ক্ষতি হলে কী করবেন");
        String desk = desk(number);
        save(number, "ক্ষতি হলে কী করবেন", "<p>দাম ১০০ টাকা।</p>").expect(200);
        save(number, "ক্ষতিপূরণ কীভাবে পাবেন", "<p>দাম ১২০ টাকা।</p>").expect(200);

        assertThat(save(number, "ক্ষতিপূরণ কীভাবে পাবেন", "<p>দাম ১২০ টাকা।</p>")
                        .expect(200)
                        .text("revision"))
                .as("what says the same is no revision")
                .isEqualTo("3");
        Answer history = ada.get(desk + "/revisions?size=2").expect(200);
        assertThat(history.text("/items/0/number")).isEqualTo("3");
        assertThat(history.text("/items/0/savedBy/name")).isNotBlank();
        assertThat(ada.get(desk + "/revisions?size=2&after=" + history.text("next"))
                        .expect(200)
                        .text("/items/0/number"))
                .isEqualTo("1");
        assertThat(ada.get(desk + "/revisions/3/difference").expect(200))
                .says("{\"change\":\"REMOVED\",\"markup\":false,\"text\":\"১০০\"}")
                .says("{\"change\":\"ADDED\",\"markup\":false,\"text\":\"১২০\"}")
                .doesNotSay("\"field\":\"lead\"");

        Answer restored = ada.header("If-Match", ada.get(desk).etag())
                .post(desk + "/revisions/2/restoration")
                .expect(200);

        assertThat(restored.text("revision")).isEqualTo("4");
        assertThat(restored.text("title")).isEqualTo("ক্ষতি হলে কী করবেন");
        assertThat(ada.get(desk + "/revisions?size=1").text("/items/0/restoredFrom"))
                .isEqualTo("2");
    }

    /** N5 */
    @Test
    void whoComesSecondSeesBothChangesBesideEachOther() {
        String number = newsroom.drafted("দুজনের লেখা");
        String desk = desk(number);
        String tag = ada.get(desk).etag();
        var mine = text("দুজনের লেখা", "<p>আমার কথা।</p>");
        save(number, "অন্যজনের শিরোনাম", "<p>অন্যজনের কথা।</p>").expect(200);

        Answer refusal = ada.header("If-Match", tag).put(desk, mine);
        assertThat(refusal).hasStatus(412).isProblem("platform.version.stale").complainsAbout("/revisions/2");
        Answer both = ada.post(desk + "/comparison", Map.of("basedOn", 1, "text", mine))
                .expect(200);

        assertThat(both.text("/newest/number")).isEqualTo("2");
        assertThat(both).says("\"field\":\"title\",\"mine\"").says("\"side\":\"THEIRS\"");
        assertThat(both).says("\"side\":\"BOTH\"").says("আমার").says("অন্যজনের");
        assertThat(ada.get(desk).text("revision")).as("comparing keeps nothing").isEqualTo("2");
        ada.header("If-Match", "\"" + both.text("etag") + "\"").put(desk, mine).expect(200);
    }

    /** N12 */
    @Test
    void whatIsBeingTypedIsKeptForOnesselfAndIsNoRevision() {
        Caller author = as(server().people().newcomer("Typing", "author"));
        String number = newsroom.drafted("টাইপ চলছে");
        String desk = desk(number);
        var typed = new HashMap<String, Object>(Map.of("basedOn", 1, "title", "", "body", "<p>আধখানা</p><script>x"));

        author.put(desk + "/working-copy", typed).expect(200);
        typed.put("title", "প্রায় শেষ");
        author.put(desk + "/working-copy", typed).expect(200);

        assertThat(author.get(desk + "/working-copy"))
                .hasStatus(200)
                .says("প্রায় শেষ")
                .doesNotSay("script");
        assertThat(ada.get(desk + "/working-copy")).hasStatus(404);
        assertThat(ada.get(desk))
                .says("\"revision\":1")
                .doesNotSay("প্রায় শেষ")
                .says("Typing");
        author.header("If-Match", author.get(desk).etag())
                .put(desk, text("শেষ", "<p>শেষ।</p>"))
                .expect(200);
        assertThat(author.get(desk + "/working-copy")).hasStatus(404);
    }

    /** N13 */
    @Test
    void aTranslationSaysWhenItsOriginalHasMovedOn() {
        String bangla = newsroom.published("মূল লেখা");
        var draft = new HashMap<>(Newsroom.draft("The translation"));
        draft.put("language", "en");
        draft.put("translationOf", Long.valueOf(bangla));
        String english = ada.post(Newsroom.DESK, draft).expect(201).text("number");
        newsroom.publish(english).expect(200);

        save(bangla, "মূল লেখা", "<p>বানান ঠিক।</p>").expect(200);
        ada.post(desk(bangla) + "/publication?minor=true").expect(200);
        assertThat(ada.get(desk(english)).text("status")).isEqualTo("LIVE");
        save(bangla, "মূল লেখা", "<p>নতুন তথ্য।</p>").expect(200);
        newsroom.publish(bangla).expect(200);

        Answer outdated = ada.get(desk(english)).expect(200);
        assertThat(outdated.text("status")).isEqualTo("OUTDATED");
        assertThat(outdated.text("outdatedSince")).isEqualTo("3");
        assertThat(ada.get(Newsroom.DESK + "?status=OUTDATED&size=100")).says("The translation");
        assertThat(reader.get("/api/news/articles/" + english)).says("The translation");
        ada.post(desk(english) + "/publication?agrees=true").expect(200);
        assertThat(ada.get(desk(english)).text("status")).isEqualTo("LIVE");
        assertThat(ada.get(desk(newsroom.drafted("একা")))).says("{\"language\":\"en\",\"status\":\"MISSING\"}");
    }

    /** N1 */
    @Test
    void anAddressThatWasGivenUpLeadsToTheNewOneForGood() {
        String number = newsroom.published("পুরোনো ঠিকানা");
        String before = path(number);
        var moved = text("নতুন ঠিকানা", "<p>কথা।</p>");
        moved.put("slug", "new-address");
        save(number, moved).expect(200);
        assertThat(reader.get(before)).hasStatus(200);

        newsroom.publish(number).expect(200);

        assertThat(path(number)).endsWith("new-address");
        Answer old = reader.get(before).expect(301);
        assertThat(old.header("Location").orElseThrow()).endsWith(path(number));
        newsroom.withdraw(number).expect(200);
        assertThat(reader.get(before)).hasStatus(410);
    }

    @Test
    void aPageThatMovedIsFoundUntilAnotherMovesIn() {
        String number = page("statutes");
        newsroom.publish(number).expect(200);
        save(number, page("নিয়ম", "rules")).expect(200);
        newsroom.publish(number).expect(200);

        assertThat(reader.get("/pages/statutes")).hasStatus(301);
        String next = page("statutes");
        assertThat(reader.get("/pages/statutes"))
                .as("a draft takes nothing from readers")
                .hasStatus(301);
        newsroom.publish(next).expect(200);
        assertThat(reader.get("/pages/statutes")).hasStatus(200);
        newsroom.withdraw(next).expect(200);
        newsroom.withdraw(number).expect(200);
    }

    private String page(String slug) {
        var page = new HashMap<>(Newsroom.draft("নিয়ম"));
        page.remove("category");
        page.put("kind", "PAGE");
        page.put("slug", slug);
        return ada.post(Newsroom.DESK, page).expect(201).text("number");
    }

    private static Map<String, Object> page(String title, String slug) {
        var text = text(title, "<p>কথা।</p>");
        text.remove("category");
        text.put("slug", slug);
        return text;
    }

    private Answer save(String number, String title, String body) {
        return save(number, text(title, body));
    }

    private Answer save(String number, Map<String, Object> text) {
        String desk = desk(number);
        return ada.header("If-Match", ada.get(desk).expect(200).etag()).put(desk, text);
    }

    private static Map<String, Object> text(String title, String body) {
        return new HashMap<>(Map.of("category", "news", "title", title, "lead", "এক বাক্যে।", "body", body));
    }

    private static String desk(String number) {
        return Newsroom.DESK + "/" + number;
    }

    private String path(String number) {
        return reader.get("/api/news/articles/" + number).expect(200).text("path");
    }
}
