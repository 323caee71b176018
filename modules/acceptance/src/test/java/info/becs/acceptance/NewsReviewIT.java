package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From author to reader: handing in, reading, wanting it changed, a second person, a minute, the trash. */
class NewsReviewIT extends WholeServer {

    private static final String RULES = "/api/news/desk/categories/event";

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada());
    private final Caller reader = as(nobody());

    @Test
    void whatIsNotInReviewIsNotReturnedAndNobodySpeaksOfWhatIsNotThere() {
        String live = desk(newsroom.published("সবাই পড়েছে"));
        String draft = desk(newsroom.drafted("কেউ জমা দেয়নি"));

        assertThat(ada.post(live + "/submission", Map.of("revision", 1)))
                .hasStatus(409)
                .isProblem("news.review.nothing-new");
        assertThat(ada.post(draft + "/return", Map.of("revision", 1, "words", "বদলান")))
                .hasStatus(409)
                .isProblem("news.review.not-submitted");
        assertThat(ada.post(draft + "/return", Map.of("revision", 1)))
                .hasStatus(422)
                .complainsAbout("/words");
        assertThat(ada.post(draft + "/submission", Map.of("revision", 2)))
                .hasStatus(409)
                .isProblem("news.revision.newer");
        assertThat(ada.post(draft + "/submission", Map.of())).hasStatus(422).complainsAbout("/revision");
        assertThat(ada.post(draft + "/remarks", Map.of("words", " "))).hasStatus(422);
        assertThat(ada.post(draft + "/remarks/none/settlement")).hasStatus(404).isProblem("news.remark.not-found");
        assertThat(as(ben()).get(draft + "/remarks")).hasStatus(403);

        assertThat(ada.get(draft)).says("\"stage\":\"WRITING\"");
        assertThat(ada.get(draft + "/remarks").json().path("items")).isEmpty();
    }

    /** N14 */
    @Test
    void anAuthorHandsInAndAnEditorReturnsOrPublishes() {
        Caller author = as(server().people().newcomer("Handing", "author"));
        String number = author.post(Newsroom.DESK, Newsroom.draft("পর্যালোচনার লেখা"))
                .expect(201)
                .text("number");
        String desk = desk(number);

        assertThat(author.post(desk + "/submission", Map.of("revision", 1, "words", "দেখে দিন")))
                .hasStatus(200)
                .says("\"status\":\"IN_REVIEW\"")
                .says("Handing");
        assertThat(author.post(desk + "/return", Map.of("revision", 1, "words", "x")))
                .hasStatus(403);
        assertThat(ada.get(Newsroom.DESK + "?status=IN_REVIEW&size=100")).says("পর্যালোচনার লেখা");
        String remark = ada.post(desk + "/remarks", Map.of("passage", "শর্তগুলো পড়ে", "words", "কোন শর্ত?"))
                .expect(201)
                .text("id");
        ada.post(desk + "/return", Map.of("revision", 1, "words", "সূত্র দিন")).expect(200);
        assertThat(author.get(desk)).says("\"stage\":\"RETURNED\"");

        Answer said = author.get(desk + "/remarks").expect(200);
        assertThat(said.text("/items/0/kind")).isEqualTo("RETURNED");
        assertThat(said.text("/items/0/words")).isEqualTo("সূত্র দিন");
        assertThat(said.text("/items/1/passage")).isEqualTo("শর্তগুলো পড়ে");
        assertThat(author.post(desk + "/remarks/" + remark + "/settlement").expect(200))
                .says("\"settledBy\"");
        save(author, number, "সূত্রসহ লেখা", "news").expect(200);
        author.post(desk + "/submission", Map.of("revision", 2)).expect(200);
        assertThat(ada.post(desk + "/publication?revision=2")).hasStatus(200).says("\"stage\":\"SETTLED\"");
        assertThat(reader.get("/api/news/articles/" + number)).says("সূত্রসহ লেখা");
    }

    /** N14 */
    @Test
    void whereTwoAreNeededNobodyPublishesWhatTheyWroteOrHandedIn() {
        Caller second = as(server().people().newcomer("Second", "editor"));
        twoPerson(true);
        try {
            var accusing = new HashMap<>(Newsroom.draft("অভিযোগের লেখা"));
            accusing.put("category", "event");
            String number = ada.post(Newsroom.DESK, accusing).expect(201).text("number");
            String desk = desk(number);

            assertThat(second.post(desk + "/publication"))
                    .as("unread")
                    .hasStatus(422)
                    .isProblem("news.review.revision-required");
            assertNeedsAnother(ada.post(desk + "/publication?revision=1"));
            assertNeedsAnother(schedule(ada, number, Map.of("publishAt", inHours(1), "revision", 1)));
            save(ada, number, "অন্য বিভাগে পাঠানো", "news").expect(200);
            assertNeedsAnother(ada.post(desk + "/publication?revision=2"));
            save(second, number, "দ্বিতীয় জন ছুঁয়েছেন", "event").expect(200);
            assertNeedsAnother(ada.post(desk + "/publication?revision=3"));
            assertNeedsAnother(second.post(desk + "/publication?revision=3"));
            assertThat(schedule(second, number, Map.of("publishAt", inHours(1))))
                    .as("planned unread")
                    .hasStatus(422)
                    .isProblem("news.review.revision-required");
            assertThat(ada.get(desk)).doesNotSay("\"schedule\"");
            assertThat(reader.get("/api/news/articles/" + number)).hasStatus(404);

            Caller third = as(server().people().newcomer("Third", "editor"));
            third.post(desk + "/submission", Map.of("revision", 3)).expect(200);
            assertNeedsAnother(third.post(desk + "/publication?revision=3"));
            as(server().people().newcomer("Fourth", "editor"))
                    .post(desk + "/publication?revision=3")
                    .expect(200);
            newsroom.withdraw(number).expect(200);
            ada.post(desk + "/publication?revision=3").expect(200);
            save(ada, number, "একা লেখা পরিবর্তন", "event").expect(200);
            assertNeedsAnother(ada.post(desk + "/publication?revision=4"));
            assertThat(reader.get("/api/news/articles/" + number)).says("দ্বিতীয় জন ছুঁয়েছেন");
        } finally {
            twoPerson(false);
        }
    }

    @Test
    void onlyWhoMayChangeTheRulesOfACategory() {
        assertThat(ada.put(RULES, Map.of("twoPerson", true))).hasStatus(403);
        Caller admin = as(admin());
        assertThat(admin.put(RULES, Map.of("twoPerson", true))).hasStatus(428);
        assertThat(admin.header("If-Match", "\"event-0\"").put(RULES, Map.of("twoPerson", true)))
                .hasStatus(412);
        assertThat(admin.header("If-Match", admin.get(RULES).etag()).put(RULES, Map.of()))
                .hasStatus(422);
        assertThat(admin.get("/api/news/desk/categories/nothing")).hasStatus(404);
        assertThat(admin.get(RULES).text("twoPerson")).isEqualTo("false");
    }

    /** N15 */
    @Test
    void aMinuteIsRefusedThatMakesNoSense() {
        String number = newsroom.drafted("সময়ে প্রকাশ");

        assertThat(ada.put(desk(number) + "/schedule", Map.of("publishAt", inHours(1))))
                .hasStatus(428);
        assertThat(schedule(ada, number, Map.of())).hasStatus(422).isProblem("news.schedule.empty");
        assertThat(schedule(ada, number, Map.of("publishAt", inHours(-1))))
                .isProblem("news.schedule.passed")
                .complainsAbout("/publishAt");
        assertThat(schedule(ada, number, Map.of("publishAt", inHours(24 * 800))))
                .isProblem("news.schedule.too-far");
        assertThat(schedule(ada, number, Map.of("publishAt", inHours(2), "withdrawAt", inHours(2))))
                .isProblem("news.schedule.order");
        assertThat(schedule(ada, number, Map.of("withdrawAt", inHours(2))))
                .hasStatus(409)
                .isProblem("news.article.never-published");
        assertThat(schedule(ada, number, Map.of("publishAt", "tomorrow"))).hasStatus(400);
        assertThat(schedule(ada, number, Map.of("publishAt", inHours(1), "revision", 9)))
                .isProblem("news.revision.newer");

        assertThat(ada.get(desk(number))).says("\"status\":\"DRAFT\"").doesNotSay("\"schedule\"");
    }

    /** N15: the approved revision goes out, whatever is saved meanwhile. */
    @Test
    void whatIsPlannedStandsInTheListUntilItIsCancelledOrDoneByHand() {
        String number = newsroom.drafted("পরিকল্পিত লেখা");
        String at = inHours(3);

        Answer planned = schedule(ada, number, Map.of("publishAt", at, "withdrawAt", inHours(5)))
                .expect(200);
        assertThat(planned.text("status")).isEqualTo("SCHEDULED");
        assertThat(planned.text("/schedule/publishAt"))
                .isEqualTo(Instant.parse(at).truncatedTo(ChronoUnit.MINUTES).toString());
        save(ada, number, "পরে লেখা", "news").expect(200);
        assertThat(ada.get(desk(number)).text("/schedule/revision")).isEqualTo("1");
        assertThat(ada.get(Newsroom.DESK + "?status=SCHEDULED&size=100")).says("\"number\":" + number + ",");
        ada.delete(desk(number) + "/schedule").expect(200);
        assertThat(ada.get(desk(number))).doesNotSay("\"schedule\"");

        schedule(ada, number, Map.of("publishAt", at)).expect(200);
        newsroom.publish(number).expect(200);
        assertThat(ada.get(desk(number))).says("\"status\":\"LIVE\"").doesNotSay("\"schedule\"");
    }

    /** N16 */
    @Test
    void whatIsThrownAwayCanBeTakenOutAgain() {
        String live = newsroom.published("পাঠকের লেখা");
        String number = newsroom.drafted("ফেলে দেওয়া লেখা");
        String desk = desk(number);

        assertThat(ada.header("If-Match", ada.get(desk(live)).etag()).delete(desk(live)))
                .hasStatus(409)
                .isProblem("news.article.still-live");
        assertThat(ada.delete(desk)).hasStatus(428);
        assertThat(as(server().people().newcomer("Keeping", "author"))
                        .header("If-Match", ada.get(desk).etag())
                        .delete(desk))
                .hasStatus(403);
        ada.header("If-Match", ada.get(desk).etag()).delete(desk).expect(200);

        assertThat(ada.get(Newsroom.DESK + "?size=100")).doesNotSay("ফেলে দেওয়া লেখা");
        assertThat(ada.get(Newsroom.DESK + "?trash=true&size=100"))
                .says("ফেলে দেওয়া লেখা")
                .doesNotSay("পাঠকের লেখা");
        assertThat(newsroom.publish(number)).hasStatus(409).isProblem("news.article.in-trash");
        assertThat(save(ada, number, "ঝুড়িতে লেখা", "news")).hasStatus(409);
        assertThat(reader.get("/api/news/articles/" + live)).hasStatus(200);
        ada.post(desk + "/recovery").expect(200);
        newsroom.publish(number).expect(200);
    }

    @Test
    void readersAreToldWhatWasWrong() {
        String draft = newsroom.drafted("এখনো কেউ পড়েনি");
        String number = newsroom.published("ভুল ছিল");
        String path = reader.get("/api/news/articles/" + number).text("path");
        var words = Map.of("words", "দাম ১০০ নয়, ১২০ টাকা <b>ছিল</b>।");

        assertThat(ada.post(desk(draft) + "/corrections", words)).hasStatus(409).isProblem("news.article.not-live");
        assertThat(ada.post(desk(number) + "/corrections", Map.of("words", ""))).hasStatus(422);
        assertThat(as(server().people().newcomer("Correcting", "author")).post(desk(number) + "/corrections", words))
                .hasStatus(403);
        assertThat(reader.get("/api/news/articles/" + number).json().path("corrections"))
                .isEmpty();
        ada.post(desk(number) + "/corrections", words).expect(200);

        assertThat(reader.get("/api/news/articles/" + number).text("/corrections/0/words"))
                .startsWith("দাম ১০০ নয়");
        assertThat(reader.get(path)).says("দাম ১০০ নয়").doesNotSay("<b>ছিল");
    }

    private static void assertNeedsAnother(Answer answer) {
        assertThat(answer).hasStatus(403).isProblem("news.review.second-person");
    }

    private static void twoPerson(boolean wanted) {
        Caller admin = as(admin());
        admin.header("If-Match", admin.get(RULES).expect(200).etag())
                .put(RULES, Map.of("twoPerson", wanted))
                .expect(200);
    }

    private Answer schedule(Caller by, String number, Map<String, Object> wanted) {
        return by.header("If-Match", ada.get(desk(number)).etag()).put(desk(number) + "/schedule", wanted);
    }

    private Answer save(Caller by, String number, String title, String category) {
        return by.header("If-Match", ada.get(desk(number)).etag())
                .put(
                        desk(number),
                        Map.of("category", category, "title", title, "lead", "এক বাক্যে।", "body", "<p>কথা।</p>"));
    }

    private static String inHours(int hours) {
        return Instant.now().plus(hours, ChronoUnit.HOURS).toString();
    }

    private static String desk(String number) {
        return Newsroom.DESK + "/" + number;
    }
}
