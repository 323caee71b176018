package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editors put pages under each other; readers get the way to them, and the pages around them. */
class NewsPagesIT extends WholeServer {

    private static final String PAGES = "/api/news/desk/pages";

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada()).in("en");
    private final Caller reader = as(nobody());

    /** N19 */
    @Test
    void whatCannotStandThereIsRefusedAndStaysWhereItIs() {
        String top = page("গাছের মাথা", "tree-top");
        String below = page("গাছের ডাল", "tree-branch");
        String leaf = page("গাছের পাতা", "tree-leaf");
        String english = as(ada())
                .post(Newsroom.DESK, draft("A page in English", "tree-english", "en"))
                .expect(201)
                .text("number");
        String article = newsroom.published("পাতা নয়, খবর");
        place(below, top, 0).expect(200);
        place(leaf, below, 0).expect(200);
        String before = ada.get(PAGES + "?language=bn").expect(200).body();

        assertThat(place(top, top, 0)).hasStatus(422).isProblem("news.page.circle");
        assertThat(place(top, leaf, 0)).hasStatus(422).isProblem("news.page.circle");
        String deeper = page("আরও নিচে", "tree-deeper");
        before = ada.get(PAGES + "?language=bn").expect(200).body();
        assertThat(place(deeper, leaf, 0)).hasStatus(422).isProblem("news.page.too-deep");
        assertThat(place(leaf, english, 0)).hasStatus(422).isProblem("news.page.parent-unknown");
        assertThat(place(leaf, article, 0)).hasStatus(422).isProblem("news.page.parent-unknown");
        assertThat(place(article, top, 0)).hasStatus(409).isProblem("news.page.other-kind");
        assertThat(place("999999999", top, 0)).hasStatus(404);
        assertThat(place(leaf, top, -1)).hasStatus(422).complainsAbout("/order");
        assertThat(ada.put(PAGES + "/" + leaf + "/place", wish(top, 0))).hasStatus(428);
        assertThat(ada.header("If-Match", "\"pages-0\"").put(PAGES + "/" + leaf + "/place", wish(top, 0)))
                .hasStatus(412);
        assertThat(as(ben()).header("If-Match", tag()).put(PAGES + "/" + leaf + "/place", wish(top, 0)))
                .hasStatus(403);

        assertThat(ada.get(PAGES + "?language=bn").expect(200).body()).isEqualTo(before);
    }

    @Test
    void readersSeeTheWayAndThePagesAround() {
        String top = page("আমাদের পরিচয়", "who-we-are");
        String first = page("লক্ষ্য", "our-aims");
        String second = page("গঠনতন্ত্রের পাতা", "our-rules");
        place(second, top, 2).expect(200);
        place(first, top, 1).expect(200);

        assertThat(reader.get("/pages/our-aims").expect(200))
                .says("aria-label=\"আপনি যেখানে আছেন\"")
                .says("aria-label=\"এই অংশের পাতা\"");
        String html = reader.get("/pages/who-we-are").expect(200).body();
        assertThat(html.indexOf("/pages/our-aims")).isPositive().isLessThan(html.indexOf("/pages/our-rules"));
        assertThat(reader.get("/sitemap.xml").expect(200).body()).contains("/pages/");

        newsroom.withdraw(top).expect(200);
        assertThat(reader.get("/pages/our-aims")).hasStatus(200).doesNotSay("/pages/who-we-are");

        place(first, null, 0).expect(200);
        assertThat(reader.get("/pages/our-aims")).hasStatus(200).doesNotSay("aria-label=\"এই অংশের পাতা\"");
    }

    /** N1: also where it was shown in place of a translation. */
    @Test
    void anAddressThatWasGivenUpLeadsOnInBothLanguages() {
        String page = page("ঠিকানা বদলাবে", "old-word");
        assertThat(reader.get("/en/pages/old-word")).hasStatus(200).says("ঠিকানা বদলাবে");
        rename(page, "new-word");

        assertThat(reader.get("/pages/old-word")).hasStatus(301).hasHeader("Location", "/pages/new-word");
        assertThat(reader.get("/en/pages/old-word")).hasStatus(301).hasHeader("Location", "/en/pages/new-word");
        assertThat(reader.get("/en/pages/new-word")).hasStatus(200);

        // What is published there later lives there, in both languages.
        page("পরের পাতা", "old-word");
        assertThat(reader.get("/pages/old-word")).hasStatus(200).says("পরের পাতা");
        assertThat(reader.get("/en/pages/old-word")).hasStatus(200).says("পরের পাতা");
    }

    /** A page of the other language keeps its address, whatever its translation is called. */
    @Test
    void aTranslationStaysWhereItIs() {
        String bangla = page("দুই ভাষার পাতা", "both-words");
        var translation = draft("A page in both", "both-words", "en");
        translation.put("translationOf", Long.valueOf(bangla));
        String english = as(ada()).post(Newsroom.DESK, translation).expect(201).text("number");
        newsroom.publish(english).expect(200);
        rename(bangla, "bangla-word");

        assertThat(reader.get("/pages/both-words")).hasStatus(301).hasHeader("Location", "/pages/bangla-word");
        assertThat(reader.get("/en/pages/both-words")).hasStatus(200).says("A page in both");
        assertThat(reader.get("/en/pages/bangla-word").header("Location")).hasValue("/en/pages/both-words");
    }

    @Test
    void anArticleThatIsShownInPlaceOfATranslationHasOneAddressToo() {
        String number = newsroom.published("একটাই ঠিকানা");
        String old = reader.get("/api/news/articles/" + number).expect(200).text("path");
        rename(number, "notun-thikana");

        assertThat(reader.get("/en" + old)).hasStatus(301);
        assertThat(reader.get("/en/news/" + number + "-notun-thikana")).hasStatus(200);
        assertThat(reader.get("/en/news/" + number)).hasStatus(200);
    }

    private void rename(String number, String slug) {
        String desk = Newsroom.DESK + "/" + number;
        var now = as(ada()).get(desk).expect(200);
        var revision = new LinkedHashMap<String, Object>();
        for (String field : new String[] {"title", "lead", "body"}) {
            revision.put(field, now.text(field));
        }
        if (now.json().path("category").isString()) {
            revision.put("category", now.text("category"));
        }
        revision.put("slug", slug);
        as(ada()).header("If-Match", now.etag()).put(desk, revision).expect(200);
        newsroom.publish(number).expect(200);
    }

    private Answer place(String page, String parent, int order) {
        return ada.header("If-Match", tag()).put(PAGES + "/" + page + "/place", wish(parent, order));
    }

    private String tag() {
        return ada.get(PAGES + "?language=bn").expect(200).etag();
    }

    private static Map<String, Object> wish(String parent, int order) {
        var wish = new LinkedHashMap<String, Object>();
        if (parent != null) {
            wish.put("parent", Long.valueOf(parent));
        }
        wish.put("order", order);
        return wish;
    }

    private String page(String title, String slug) {
        String number = as(ada())
                .post(Newsroom.DESK, draft(title, slug, "bn"))
                .expect(201)
                .text("number");
        newsroom.publish(number).expect(200);
        return number;
    }

    private static Map<String, Object> draft(String title, String slug, String language) {
        var draft = Newsroom.draft(title);
        draft.remove("category");
        draft.put("kind", "PAGE");
        draft.put("slug", slug);
        draft.put("language", language);
        return draft;
    }
}
