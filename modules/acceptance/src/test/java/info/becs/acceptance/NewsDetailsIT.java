package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands around a text, and notices. */
class NewsDetailsIT extends WholeServer {

    private static final String PROFILES = "/api/news/desk/profiles";

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada());
    private final Caller reader = as(nobody());

    @Test
    void detailsThatBreakRulesAreToldWhich() {
        var draft = draft("ভুল বিবরণ", Map.of("tags", List.of("ক", " ")));
        assertThat(ada.post(Newsroom.DESK, draft)).hasStatus(422);
        for (String address : List.of("javascript:alert(1)", "ftp://x.example", "https://x example", "//x.example")) {
            assertThat(ada.post(
                            Newsroom.DESK,
                            draft("ভুল বিবরণ", Map.of("sources", List.of(Map.of("title", "x", "url", address))))))
                    .as(address)
                    .hasStatus(422);
        }
        assertThat(ada.post(Newsroom.DESK, draft("ভুল বিবরণ", Map.of("tags", List.of("x".repeat(61))))))
                .hasStatus(422);
        assertThat(ada.post(Newsroom.DESK, draft("ভুল বিবরণ", Map.of("related", List.of(-1)))))
                .hasStatus(422);
        assertThat(ada.post(Newsroom.DESK, draft("ভুল বিবরণ", Map.of("rating", 5))))
                .hasStatus(400);

        assertThat(ada.get(Newsroom.DESK + "?size=100")).doesNotSay("ভুল বিবরণ");
    }

    @Test
    void readersSeeWhoWroteItAndFindWhatIsAboutTheSame() {
        String other = newsroom.published("আগে পড়ুন");
        String number = ada.post(
                        Newsroom.DESK,
                        draft(
                                "বিবরণসহ লেখা",
                                Map.of(
                                        "byline",
                                        List.of("রাবেয়া খাতুন"),
                                        "place",
                                        "চট্টগ্রাম",
                                        "tags",
                                        List.of("আটকে থাকা টাকা", "আটকে  থাকা-টাকা", "!!!"),
                                        "sources",
                                        List.of(Map.of("title", "আইন <২০০৯>", "url", "https://law.example/2009")),
                                        "related",
                                        List.of(Long.valueOf(other), 999999))))
                .expect(201)
                .text("number");
        assertThat(reader.get("/news/tag/আটকে-থাকা-টাকা")).hasStatus(404);

        newsroom.publish(number).expect(200);

        var article = reader.get("/api/news/articles/" + number).expect(200);
        assertThat(article.json().at("/details/tags")).hasSize(1);
        assertThat(reader.get(article.text("path")))
                .says("রাবেয়া খাতুন")
                .says("চট্টগ্রাম, <time")
                .says("href=\"https://law.example/2009\"")
                .says("আইন &lt;২০০৯&gt;")
                .says("আগে পড়ুন");
        assertThat(reader.get("/news/tag/আটকে-থাকা-টাকা")).hasStatus(200).says("বিবরণসহ লেখা");
        newsroom.withdraw(number).expect(200);
        assertThat(reader.get("/news/tag/আটকে-থাকা-টাকা")).hasStatus(404);
    }

    @Test
    void detailsAreComparedAndRestoredLikeTheText() {
        String number = ada.post(Newsroom.DESK, draft("বিবরণ বদল", Map.of("place", "খুলনা")))
                .expect(201)
                .text("number");
        String desk = Newsroom.DESK + "/" + number;
        var revision = draft("বিবরণ বদল", Map.of("place", "যশোর"));
        revision.remove("language");
        ada.header("If-Match", ada.get(desk).etag()).put(desk, revision).expect(200);

        assertThat(ada.get(desk + "/revisions/2/difference"))
                .says("\"field\":\"place\"")
                .says("যশোর")
                .doesNotSay("\"field\":\"body\"");
        assertThat(ada.header("If-Match", ada.get(desk).etag())
                        .post(desk + "/revisions/1/restoration")
                        .expect(200)
                        .text("/details/place"))
                .isEqualTo("খুলনা");
    }

    /** A notice needs no category; what is pinned stands first and on the front page. */
    @Test
    void aPinnedNoticeStandsFirst() {
        var later = notice("পরে আসা বিজ্ঞপ্তি");
        var pinned = notice("গুরুত্বপূর্ণ বিজ্ঞপ্তি");
        pinned.put("menuWeight", 1);
        String first = ada.post(Newsroom.DESK, pinned).expect(201).text("number");
        String second = ada.post(Newsroom.DESK, later).expect(201).text("number");
        newsroom.publish(first).expect(200);
        newsroom.publish(second).expect(200);

        var list = reader.get("/api/news/notices?lang=bn").expect(200);
        assertThat(list.text("/items/0/number")).isEqualTo(first);
        assertThat(list).says("পরে আসা বিজ্ঞপ্তি");
        assertThat(reader.get("/notices")).hasStatus(200).says("গুরুত্বপূর্ণ বিজ্ঞপ্তি");
        assertThat(reader.get(list.text("/items/0/path"))).hasStatus(200).says("গুরুত্বপূর্ণ বিজ্ঞপ্তি");
        assertThat(reader.get("/")).says("গুরুত্বপূর্ণ বিজ্ঞপ্তি").doesNotSay("পরে আসা বিজ্ঞপ্তি");
        assertThat(reader.get("/news")).doesNotSay("পরে আসা বিজ্ঞপ্তি");
        newsroom.withdraw(first).expect(200);
        assertThat(reader.get("/")).doesNotSay("গুরুত্বপূর্ণ বিজ্ঞপ্তি");
        assertThat(reader.get("/notices/" + first)).hasStatus(410);
    }

    @Test
    void whoIsInOfficeIsShownAndNobodyElse() {
        Caller author = as(server().people().newcomer("Profiling", "author"));
        var president = profile("রাবেয়া খাতুন", "2026-01-01");

        assertThat(author.post(PROFILES, president)).hasStatus(403);
        assertThat(ada.post(PROFILES, profile(" ", "2026-01-01")))
                .hasStatus(422)
                .complainsAbout("/nameBn");
        president.put("termEnds", "2025-01-01");
        assertThat(ada.post(PROFILES, president)).hasStatus(422).isProblem("news.profile.term");
        president.put("photo", "https://tracker.example/x.gif");
        assertThat(ada.post(PROFILES, president)).hasStatus(422).complainsAbout("/photo");
        assertThat(reader.get("/committee")).hasStatus(200).doesNotSay("রাবেয়া");
        assertThat(reader.get("/")).doesNotSay("/committee");

        president.remove("photo");
        president.put("termEnds", "2040-01-01");
        String id = ada.post(PROFILES, president).expect(201).text("id");
        ada.post(PROFILES, profile("আগামী জন", "2039-01-01")).expect(201);
        assertThat(reader.get("/committee"))
                .says("রাবেয়া খাতুন")
                .says("সভাপতি")
                .doesNotSay("আগামী জন");
        assertThat(reader.get("/en/committee")).says("President");
        assertThat(reader.get("/")).says("/committee");
        assertThat(reader.get("/api/news/profiles").expect(200).json()).hasSize(1);

        String one = PROFILES + "/" + id;
        assertThat(ada.put(one, president)).hasStatus(428);
        assertThat(ada.header("If-Match", "\"x\"").delete(one)).hasStatus(412);
        president.put("termEnds", "2026-02-01");
        ada.header("If-Match", ada.get(one).etag()).put(one, president).expect(200);
        assertThat(reader.get("/committee")).doesNotSay("রাবেয়া খাতুন");
        assertThat(ada.header("If-Match", ada.get(one).etag()).delete(one)).hasStatus(204);
        assertThat(ada.get(one)).hasStatus(404).isProblem("news.profile.not-found");
    }

    private static Map<String, Object> profile(String name, String begins) {
        return new HashMap<>(Map.of(
                "nameBn",
                name,
                "nameEn",
                "Rabeya Khatun",
                "officeBn",
                "সভাপতি",
                "officeEn",
                "President",
                "weight",
                1,
                "termBegins",
                begins));
    }

    private static Map<String, Object> notice(String title) {
        var notice = new HashMap<>(Newsroom.draft(title));
        notice.put("kind", "NOTICE");
        notice.remove("category");
        return notice;
    }

    private static Map<String, Object> draft(String title, Map<String, Object> details) {
        var draft = new HashMap<>(Newsroom.draft(title));
        draft.put("details", details);
        return draft;
    }
}
