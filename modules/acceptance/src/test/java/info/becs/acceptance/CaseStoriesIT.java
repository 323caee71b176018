package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cases are found by words of what was told and written, though the database holds none of them. */
class CaseStoriesIT extends WholeServer {

    private static final String SEARCH = CaseDesk.CASES + "/search";
    private static final String STORY =
            "গত শুক্রবার একটি ঝিনুকখচিত হারমোনিয়াম কিনেছিলাম, কুরিয়ার ভাঙা অবস্থায় দিয়েছে; "
                    + "চালানের নম্বর ৭৭৪৪১। The bellows were torn.";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    private Opened told(String merchant, String story) {
        Opened opened = cell.opened(merchant, Map.of("what_happened", story));
        String first = story.split(" ")[story.split(" ").length - 1];
        await("the words of " + opened.number() + " are kept")
                .atMost(Duration.ofSeconds(60))
                .until(() -> found(first).contains(opened.number()));
        return opened;
    }

    /** C28 */
    @Test
    void allOfTheWordsHaveToStandInWhatWasToldOrWritten() {
        Opened opened = told("হারমোনিয়ামের দোকান", STORY);
        String number = opened.number();

        assertThat(found("হারমোনিয়াম")).containsExactly(number);
        assertThat(found("হারমোনিয়ামের")).as("another ending").containsExactly(number);
        assertThat(found("শুক্রবারে, ঝিনুকখচিত")).containsExactly(number);
        assertThat(found("77441 Bellow")).as("either digits, either language").containsExactly(number);
        assertThat(found("হারমোনিয়াম তবলা")).isEmpty();
        assertThat(found("হারমোনি")).as("a word is found as a whole").isEmpty();
        String many = "হারমোনিয়াম ঝিনুকখচিত কুরিয়ার ভাঙা চালানের নম্বর bellows torn শুক্রবার 77441 অবস্থায়";
        assertThat(found(many)).containsExactly(number);
        assertThat(found(many + " তবলা")).as("all of many words").isEmpty();

        assertThat(found("গুবাকবন")).isEmpty();
        lead.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(CaseDesk.CASES + "/" + number + "/notes", Map.of("words", "গুবাকবনের পাশে অফিস"))
                .expect(201);
        assertThat(found("গুবাকবন হারমোনিয়াম")).containsExactly(number);
        assertThat(numbers(lead.post(SEARCH, Map.of("words", "হারমোনিয়াম"))))
                .as("not by the name of a merchant alone")
                .containsExactly(number);
    }

    /** C28 */
    @Test
    void theFiltersOfTheQueueHoldAndAPageLeadsToTheNext() {
        String first = told("প্রথম পালকি", "লাল মখমলের পালকি ভেঙেছে, সাঁঝবাতি নিভেছে palanquin")
                .number();
        String second = told("দ্বিতীয় পালকি", "নীল মখমলের পালকি আসেনি, সাঁঝবাতি নেই palanquin")
                .number();
        cell.step(first, Map.of("to", "triaged")).expect(200);

        Answer page = search("palanquin", Map.of("size", "1"));
        assertThat(numbers(page)).containsExactly(second);
        assertThat(numbers(search("palanquin", Map.of("size", "1", "after", page.text("next")))))
                .containsExactly(first);
        assertThat(numbers(search("palanquin", Map.of("status", "triaged")))).containsExactly(first);
        assertThat(numbers(search("সাঁঝবাতি", Map.of("assignee", "me")))).isEmpty();
        assertThat(numbers(search("সাঁঝবাতি", Map.of("issue", "scheme")))).isEmpty();
    }

    /** C28 */
    @Test
    void whatTellsNothingAndWhoeverMayNotAskIsRefused() {
        assertThat(lead.post(SEARCH, Map.of("words", "এবং the", "in", "story")))
                .hasStatus(422)
                .isProblem("complaints.case.words-tell-nothing");
        assertThat(lead.post(SEARCH, Map.of("words", "x", "in", "letters"))).hasStatus(422);
        assertThat(as(ben()).post(SEARCH, Map.of("words", "x", "in", "story"))).hasStatus(403);

        found("খুঁজেদেখা");
        assertThat(Auditor.of(server()).entries("action=complaints.case.search"))
                .anyMatch(entry -> entry.toString().contains("found in stories"))
                .noneMatch(entry -> entry.toString().contains("খুঁজেদেখা"));
    }

    /** C13 C28 */
    @Test
    void whoHasToDoWithTheMerchantFindsNothing() {
        Caller officer = as(server().people().newcomer("Aunt", "officer")).in("en");
        String number = told("খালার বেহালাঘর", "বেহালার ছড় ভাঙা, কাঠগোলাপ রঙের বাক্স frangipani")
                .number();
        assertThat(numbers(officer.post(SEARCH, Map.of("words", "কাঠগোলাপ", "in", "story"))))
                .containsExactly(number);

        officer.post("/api/complaints/interests", Map.of("merchant", "খালার বেহালাঘর"))
                .expect(201);

        assertThat(numbers(officer.post(SEARCH, Map.of("words", "কাঠগোলাপ", "in", "story"))))
                .isEmpty();
    }

    /** C28 */
    @Test
    void theWordsGoWithTheErasureAndOlderCasesAreGoneThroughOnce() {
        Opened opened = told("মোছার দোকান", "নক্ষত্রপুঞ্জ আঁকা শতরঞ্জি পাইনি constellation");
        String submission = cell.read(opened.number()).text("submission");
        assertThat(found("শতরঞ্জি")).containsExactly(opened.number());

        lead.post("/api/forms/submissions/" + submission + "/erasure", Map.of("reason", "চিঠিতে চেয়েছেন"))
                .expect(204);

        await("the words are gone")
                .atMost(Duration.ofSeconds(60))
                .until(() -> found("শতরঞ্জি").isEmpty());
        cell.runs("complaints.words");
        assertThat(found("constellation")).isEmpty();
    }

    /** C28 */
    @Test
    void theDatabaseHoldsNoWordAndWhatWasThereBeforeIsTakenIn() {
        String number = told("পুরোনো দোকান", "কুয়াশাঢাকা কিশলয় বাতাস দিয়ে chlorophyll")
                .number();
        if (!Database.engine().equals("postgresql")) {
            return;
        }
        var tables = Tables.of(server());
        assertThat(tables.column("SELECT mark FROM complaints_word"))
                .isNotEmpty()
                .allMatch(mark -> mark.matches("[A-Za-z0-9_-]{12}"))
                .doesNotContain("chlorophyll");
        String id = tables.column("SELECT id FROM complaints_case WHERE case_number = '" + number + "'")
                .get(0);
        tables.change("DELETE FROM complaints_word WHERE case_id = ?", id);
        assertThat(found("chlorophyll")).isEmpty();

        tables.change("UPDATE complaints_walk SET ended = 0, last_case = ' ' WHERE name = 'words'");
        cell.runs("complaints.words");

        assertThat(found("chlorophyll কিশলয়")).containsExactly(number);
        assertThat(tables.column("SELECT ended FROM complaints_walk WHERE name = 'words'"))
                .containsExactly("1");
    }

    /** C28: twenty times 256 marks are looked at for a page. */
    @Test
    void aWordOfVeryManyCasesEndsAPageAndLeadsOn() {
        String number = told("অগুনতি দোকান", "গতকাল শীতলপাটি আসেনি multitude").number();
        if (!Database.engine().equals("postgresql")) {
            return;
        }
        var tables = Tables.of(server());
        String marks =
                "SELECT mark FROM complaints_word w, complaints_case c WHERE w.case_id = c.id AND c.case_number = '"
                        + number + "'";
        List<String> before = tables.column(marks);
        lead.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(CaseDesk.CASES + "/" + number + "/notes", Map.of("words", "countless"))
                .expect(201);
        List<String> after = new ArrayList<>(tables.column(marks));
        after.removeAll(before);
        assertThat(after).hasSize(1);
        Timestamp later = Timestamp.from(Instant.now().plus(Duration.ofDays(1)));
        tables.fill("INSERT INTO complaints_word (case_id, mark, received_at) VALUES (?, ?, ?)", 5_300, i ->
                new Object[] {"none-" + i, after.get(0), later});

        Answer page = search("countless", Map.of());
        assertThat(numbers(page)).isEmpty();
        assertThat(numbers(search("countless", Map.of("after", page.text("next")))))
                .containsExactly(number);
        assertThat(found("countless multitude")).as("the rarer word leads").containsExactly(number);
        tables.change("DELETE FROM complaints_word WHERE case_id LIKE 'none-%'");
    }

    /** C28 */
    @Test
    void aVeryLongStoryKeepsAsManyWordsAsAreKept() {
        var story = new StringBuilder("শুরু");
        for (int i = 0; i < 400; i++) {
            story.append(" শব্দ").append(i);
        }
        String number = told("লম্বা গল্প", story + " দীর্ঘতমশব্দটিএখানে").number();
        if (Database.engine().equals("postgresql")) {
            assertThat(Tables.of(server())
                            .column("SELECT COUNT(*) FROM complaints_word w, complaints_case c WHERE w.case_id = c.id"
                                    + " AND c.case_number = '" + number + "'"))
                    .containsExactly("200");
        }
        assertThat(found("দীর্ঘতমশব্দটিএখানে")).containsExactly(number);
    }

    private List<String> found(String words) {
        return numbers(search(words, Map.of()));
    }

    private Answer search(String words, Map<String, String> more) {
        var wish = new HashMap<String, String>(more);
        wish.put("words", words);
        wish.put("in", "story");
        return lead.post(SEARCH, wish).expect(200);
    }

    private static List<String> numbers(Answer answer) {
        var numbers = new ArrayList<String>();
        answer.expect(200)
                .json()
                .path("items")
                .forEach(line -> numbers.add(line.path("number").asString()));
        return numbers;
    }
}
