package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An editor of one category: there everything, elsewhere nothing, and no way from one to the other. */
class ScopesIT extends WholeServer {

    private static final String VALUES = "/api/core/scopes/news.category/values";

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada());
    private final Caller lawyer = as(server().people().newcomer("Lawyer", "editor@news.category:law"));

    /** CP6 */
    @Test
    void whatLiesElsewhereIsNotThere() {
        String draft = newsroom.drafted("অন্য বিভাগের গোপন খসড়া");
        String absent = "999999999";
        String before = ada.get(Newsroom.DESK + "/" + draft).body();

        for (String number : new String[] {draft, absent}) {
            assertThat(lawyer.get(Newsroom.DESK + "/" + number)).hasStatus(404).isProblem("news.article.not-found");
            assertThat(lawyer.post(Newsroom.DESK + "/" + number + "/publication"))
                    .hasStatus(404);
            assertThat(lawyer.post(Newsroom.DESK + "/" + number + "/withdrawal"))
                    .hasStatus(404);
            assertThat(lawyer.header("If-Match", "*").put(Newsroom.DESK + "/" + number, revision("law")))
                    .hasStatus(404);
        }
        assertThat(lawyer.get(Newsroom.DESK + "?size=100").expect(200)).doesNotSay("অন্য বিভাগের গোপন খসড়া");
        assertThat(lawyer.post(Newsroom.DESK, draft("law", "translationOf", Integer.valueOf(draft))))
                .isProblem("news.article.original-unknown");
        assertThat(ada.get(Newsroom.DESK + "/" + draft).body()).isEqualTo(before);
    }

    @Test
    void whatNobodyHasDeclaredHasNoValues() {
        assertThat(as(nobody()).get(VALUES)).hasStatus(401);
        assertThat(as(ben()).get(VALUES)).hasStatus(403);
        assertThat(as(admin()).get("/api/core/scopes/news.author/values"))
                .hasStatus(404)
                .isProblem("core.scope.not-found");
        assertThat(as(admin()).get(VALUES + "?q=" + "x".repeat(101))).hasStatus(400);
    }

    @Test
    void theConsoleHasTheDeskOfWhoeverEditsOneCategory() {
        assertThat(lawyer.get("/api/core/console/screens").expect(200))
                .says("\"news/desk\"")
                .doesNotSay("news/media")
                .doesNotSay("news/committee");
    }

    @Test
    void whoGivesARoleFindsTheCategoriesByTheirNames() {
        Answer all = as(admin()).get(VALUES).expect(200);
        assertThat(all.json().path("listed").asBoolean()).isTrue();
        assertThat(all).says("news.category:law");

        String name = as(admin()).get(VALUES + "?q=LAW").expect(200).text("/values/0/labelBn");
        Answer found = as(admin())
                .get(VALUES + "?q=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                .expect(200);
        assertThat(found.text("/values/0/scope")).isEqualTo("news.category:law");
        assertThat(as(admin())
                        .get(VALUES + "?q=nothing-of-that-name")
                        .expect(200)
                        .json()
                        .path("values"))
                .isEmpty();
    }

    /** Without its module there is no list, and the value is typed. */
    @Test
    void whileTheModuleIsClosedThereIsNoList() {
        Staff.of(server()).disable("news").expect(200);
        try {
            assertThat(as(admin()).get(VALUES).expect(200).json().path("listed").asBoolean())
                    .isFalse();
        } finally {
            Staff.of(server()).enable("news").expect(200);
        }
    }

    /** CP6, N11: The check looks at the row before and after the change. */
    @Test
    void nothingIsMovedOutOfOrIntoTheCategory() {
        String own = written("law");
        String before = ada.get(Newsroom.DESK + "/" + own).body();

        assertThat(revise(lawyer, own, revision("guide"))).hasStatus(403);
        assertThat(lawyer.post(Newsroom.DESK, draft("guide"))).hasStatus(403);
        Map<String, Object> page = draft("law", "kind", "PAGE");
        page.remove("category");
        assertThat(lawyer.post(Newsroom.DESK, page)).hasStatus(403);

        assertThat(ada.get(Newsroom.DESK + "/" + own).body()).isEqualTo(before);
    }

    @Test
    void anAuthorOfOneCategoryPublishesNothing() {
        Caller author = as(server().people().newcomer("Author", "author@news.category:law"));
        String own = author.post(Newsroom.DESK, draft("law")).expect(201).text("number");

        assertThat(author.post(Newsroom.DESK + "/" + own + "/publication")).hasStatus(403);

        assertThat(ada.get(Newsroom.DESK + "/" + own)).says("DRAFT");
    }

    @Test
    void withinTheCategoryEverythingWorks() {
        String own = written("law");

        assertThat(lawyer.get(Newsroom.DESK + "/" + own)).hasStatus(200);
        assertThat(lawyer.get(Newsroom.DESK + "?size=100")).says("\"number\":" + own);
        assertThat(revise(lawyer, own, revision("law"))).hasStatus(200);
        assertThat(lawyer.post(Newsroom.DESK + "/" + own + "/publication")).hasStatus(200);
        assertThat(revise(lawyer, own, revision("guide"))).hasStatus(403);
        assertThat(lawyer.post(Newsroom.DESK + "/" + own + "/withdrawal")).hasStatus(200);
    }

    private String written(String category) {
        return lawyer.post(Newsroom.DESK, draft(category)).expect(201).text("number");
    }

    private Answer revise(Caller by, String number, Map<String, Object> revision) {
        String etag = ada.get(Newsroom.DESK + "/" + number).expect(200).etag();
        return by.header("If-Match", etag).put(Newsroom.DESK + "/" + number, revision);
    }

    private static Map<String, Object> revision(String category) {
        return Map.of("category", category, "title", "বদলানো", "lead", "এক বাক্যে।", "body", "<p>কথা।</p>");
    }

    private static Map<String, Object> draft(String category, Object... more) {
        var draft = new HashMap<>(Newsroom.draft("ধারা নিয়ে"));
        draft.put("category", category);
        for (int i = 0; i < more.length; i += 2) {
            draft.put((String) more[i], more[i + 1]);
        }
        return draft;
    }
}
