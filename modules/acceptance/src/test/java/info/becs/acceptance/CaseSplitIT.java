package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two matters in one complaint: each becomes a case. */
class CaseSplitIT extends WholeServer {

    private static final String CASES = CaseDesk.CASES;
    private static final long CLAIMED = 12_500_000;

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();
    private final SplitCases parts = new SplitCases(cell);

    /** Q4 */
    @Test
    void whatCannotBeSplitStaysAsItIs() {
        Caller officer = as(server().people().newcomer("Splitter", "officer")).in("en");
        String own = registered("চাচাতো কুরিয়ার");
        officer.post("/api/complaints/interests", Map.of("merchant", own)).expect(201);
        String number = cell.opened("ভাগ হয় না").number();
        String before = cell.read(number).body();
        var wish = Map.of("words", "দ্বিতীয় বিষয়");

        assertThat(as(nobody()).post(SplitCases.address(number), wish)).hasStatus(401);
        assertThat(as(ben()).post(SplitCases.address(number), wish)).hasStatus(403);
        assertThat(officer.post(SplitCases.address(number), wish)).hasStatus(428);
        assertThat(officer.header("If-Match", "\"" + number + "-7\"").post(SplitCases.address(number), wish))
                .hasStatus(412);
        assertThat(parts.split(officer, number, Map.of("words", " ")))
                .hasStatus(422)
                .complainsAbout("/words");
        refused(officer, number, Map.of("merchant", "অচেনা " + UUID.randomUUID()), "merchant-unknown", "/merchant");
        refused(officer, number, Map.of("merchant", own), "own-interest", "/merchant");
        refused(officer, number, Map.of("issue", "weather"), "issue-unknown", "/issue");
        for (long amount : new long[] {0, -1, CLAIMED + 1, Long.MAX_VALUE}) {
            refused(officer, number, Map.of("amount", amount), "amount", "/amount");
        }
        assertThat(parts.split(
                        officer,
                        number,
                        Map.of("words", "x", "assign", UUID.randomUUID().toString())))
                .hasStatus(409)
                .isProblem("complaints.officer.not-there");
        assertThat(cell.read(number).body()).isEqualTo(before);

        String other = cell.opened("অন্য অভিযোগ").number();
        cell.step(number, Map.of("to", "duplicate", "other", other)).expect(200);
        assertThat(parts.split(officer, number, wish))
                .hasStatus(409)
                .isProblem("complaints.split.duplicate")
                .says(other);
        cell.step(other, Map.of("to", "rejected", "reason", "no-purchase")).expect(200);
        assertThat(parts.split(officer, other, wish)).hasStatus(409).isProblem("complaints.split.ended");
        assertThat(cell.about("ভাগ হয় না")).containsExactly(number);
        assertThat(cell.about("অন্য অভিযোগ")).containsExactly(other);
    }

    /** Q4 L1 C9 */
    @Test
    void aPartIsACaseOfItsOwnWithItsShareOfTheClaim() {
        String courier = registered("ভাগের কুরিয়ার");
        Opened opened = cell.opened("দুই বিষয়ের দোকান");
        String number = opened.number();
        Caller once = lead.header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", cell.read(number).etag());
        Map<String, Object> wish = Map.of(
                "words", "কুরিয়ার যা নিয়েছে।",
                "merchant", courier,
                "issue", "courier",
                "amount", 500_000,
                "assign", "me");

        Answer part = once.post(SplitCases.address(number), wish).expect(201);
        Answer again = once.post(SplitCases.address(number), wish).expect(201);

        String second = part.text("number");
        assertThat(again.text("number")).isEqualTo(second);
        assertThat(part.text("part")).isEqualTo("2");
        assertThat(part.text("merchant")).isEqualTo(courier);
        assertThat(part.text("issue")).isEqualTo("courier");
        assertThat(part.text("status")).isEqualTo("received");
        assertThat(part.text("amountClaimed")).isEqualTo("500000");
        assertThat(part.text("/assignee/id")).isNotEmpty();
        assertThat(part.text("receivedAt")).isEqualTo(cell.read(number).text("receivedAt"));
        assertThat(part.text("firstAnswerDue")).isEqualTo(cell.read(number).text("firstAnswerDue"));
        assertThat(part.text("submission")).isEqualTo(cell.read(number).text("submission"));
        assertThat(cell.about(courier)).containsExactly(second);
        assertThat(lead.get(CASES + "?merchant=" + encoded(courier)).expect(200))
                .says(second);
        assertThat(lead.post(CASES + "/search", Map.of("words", courier)).expect(200))
                .says(second)
                .doesNotSay(number);

        assertThat(parts.related(number)).containsExactly("part " + second);
        assertThat(parts.related(second)).containsExactly("whole " + number);
        assertThat(parts.kinds(number)).containsExactly("split");
        assertThat(parts.kinds(second)).containsExactly("part", "claim");
        assertThat(money(number, "claimed") + money(second, "claimed")).isEqualTo(CLAIMED);
        assertThat(money(second, "claimed")).isEqualTo(500_000);
        assertThat(lead.get(CASES + "/" + number + "/money").json().path("lines"))
                .hasSize(2);
        assertThat(lead.post(CASES + "/" + number + "/money/2/correction"))
                .hasStatus(409)
                .isProblem("complaints.money.not-correctable");
        for (String each : List.of(number, second)) {
            assertThat(cell.read(each).json().path("sound").asBoolean()).isTrue();
            assertThat(lead.get(CASES + "/" + each + "/money")
                            .json()
                            .path("sound")
                            .asBoolean())
                    .isTrue();
        }
        assertThat(lead.get("/api/core/audit?action=complaints.case.split&subject=" + number)
                        .expect(200))
                .says(second)
                .doesNotSay("কুরিয়ার যা");
        assertThat(cell.step(second, Map.of("to", "duplicate", "other", number)))
                .hasStatus(409)
                .isProblem("complaints.case.same-complaint");
        assertThat(parts.split(lead, number, Map.of("words", "বাকি সব", "amount", CLAIMED - 499_999)))
                .hasStatus(422);
    }

    /** Q4 L2: what was sent once is answered again; something else by the same key is not taken for it. */
    @Test
    void somethingElseByTheSameKeyIsRefused() {
        String courier = registered("আরেক কুরিয়ার");
        String number = cell.opened("একই চাবির দোকান").number();
        String key = UUID.randomUUID().toString();
        Caller once = lead.header("Idempotency-Key", key)
                .header("If-Match", cell.read(number).etag());
        Map<String, Object> wish = Map.of("words", "প্রথম ভাগ", "amount", 500_000);
        String second = once.post(SplitCases.address(number), wish).expect(201).text("number");

        Map.<String, Object>of(
                        "words", "অন্য ভাগ",
                        "amount", 600_001,
                        "merchant", courier,
                        "issue", "courier",
                        "assign", "me")
                .forEach((name, value) -> {
                    var other = new HashMap<>(wish);
                    other.put(name, value);
                    assertThat(once.post(SplitCases.address(number), other))
                            .as(name)
                            .hasStatus(409)
                            .isProblem("complaints.request.used");
                });
        assertThat(once.post(SplitCases.address(number), Map.of("words", "প্রথম ভাগ")))
                .hasStatus(409);
        assertThat(lead.header("Idempotency-Key", key)
                        .post(CASES + "/" + number + "/messages", Map.of("words", "প্রথম ভাগ")))
                .hasStatus(409);
        Caller said = lead.header("Idempotency-Key", UUID.randomUUID().toString());
        said.post(CASES + "/" + number + "/notes", Map.of("words", "প্রথম ভাগ")).expect(201);
        assertThat(said.header("If-Match", cell.read(number).etag())
                        .post(SplitCases.address(number), Map.of("words", "প্রথম ভাগ")))
                .hasStatus(409)
                .isProblem("complaints.request.used");

        assertThat(once.post(SplitCases.address(number), wish).expect(201).text("number"))
                .isEqualTo(second);
        assertThat(cell.about("একই চাবির দোকান")).containsExactlyInAnyOrder(number, second);
        assertThat(parts.related(number)).containsExactly("part " + second);
        assertThat(cell.read(number).text("amountClaimed")).isEqualTo(String.valueOf(CLAIMED - 500_000));
        assertThat(lead.get("/api/core/audit?action=complaints.case.split&subject=" + number)
                        .expect(200))
                .says("500000")
                .doesNotSay("600001");
    }

    /** Q4 C4 */
    @Test
    void ofThoseWhoSplitAtOnceOneWins() throws Exception {
        String number = cell.opened("একসঙ্গে ভাগ").number();
        Caller seen = lead.header("If-Match", cell.read(number).etag());
        List<Answer> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            var start = new CountDownLatch(1);
            List<Future<Answer>> splits = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                splits.add(threads.submit(() -> {
                    start.await();
                    return seen.post(SplitCases.address(number), Map.of("words", "একসঙ্গে", "amount", 100));
                }));
            }
            start.countDown();
            for (Future<Answer> each : splits) {
                answers.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 412, 503);
        assertThat(cell.about("একসঙ্গে ভাগ")).hasSize(2);
        assertThat(money(number, "claimed")).isEqualTo(CLAIMED - 100);
    }

    /** Q4 C13: the answers tell of both. */
    @Test
    void whoeverHasToDoWithOneMerchantSeesNoneOfTheCases() {
        String courier = registered("ভাইয়ের কুরিয়ার");
        Opened opened = cell.opened("ভাইয়ের সঙ্গে দোকান");
        Caller brother =
                as(server().people().newcomer("Courier’s brother", "officer")).in("en");
        brother.post("/api/complaints/interests", Map.of("merchant", courier)).expect(201);
        brother.post(CASES + "/" + opened.number() + "/claim").expect(200);

        String second = parts.split(lead, opened.number(), Map.of("words", "কুরিয়ার", "merchant", courier))
                .expect(201)
                .text("number");

        assertThat(cell.read(opened.number()).json().has("assignee")).isFalse();
        for (String each : List.of(opened.number(), second)) {
            assertThat(brother.get(CASES + "/" + each)).hasStatus(404);
            assertThat(brother.get(CASES + "/" + each + "/answers?reason=check"))
                    .hasStatus(404);
            assertThat(brother.get(CASES + "?size=200")).doesNotSay(each);
        }
        assertThat(Integer.parseInt(brother.get(CASES + "/counts").text("/statuses/received")))
                .isEqualTo(Integer.parseInt(lead.get(CASES + "/counts").text("/statuses/received")) - 2);
        String asked = "?from=2026-01-01&open=true&q=" + encoded(courier);
        assertThat(lead.get(CASES + "/counts" + asked).text("asked")).isEqualTo("1");
        assertThat(brother.get(CASES + "/counts" + asked).text("asked")).isEqualTo("0");
    }

    /** Q4 Q1 X1 */
    @Test
    void eachIsALineOfItsOwnInBulkAndInAFile() {
        String shop = "ফাইলের দোকান " + UUID.randomUUID();
        String first = cell.opened(shop).number();
        String second = parts.part(first, "আলাদা করে");
        List<Map<String, Object>> chosen = List.of(first, second).stream()
                .map(each -> Map.<String, Object>of(
                        "number",
                        each,
                        "version",
                        cell.read(each).json().path("version").asInt()))
                .toList();

        assertThat(lead.post(CASES + "/bulk", Map.of("cases", chosen, "assign", "me", "step", Map.of("to", "triaged"))))
                .hasStatus(200);

        assertThat(cell.read(first).text("status")).isEqualTo("triaged");
        assertThat(cell.read(second).text("status")).isEqualTo("triaged");
        Caller taker = taker();
        Answer asked = taker.post(
                        "/api/complaints/exports",
                        Map.of("reason", "for the report", "format", "csv", "filter", Map.of("merchant", shop)))
                .expect(201);
        assertThat(asked.text("cases")).isEqualTo("2");
        assertThat(taker.post("/api/complaints/exports/" + asked.text("export") + "/file"))
                .hasStatus(200)
                .says(first)
                .says(second);
    }

    private Caller taker() {
        lead.put(
                        "/api/core/roles/taking-parts",
                        Map.of(
                                "nameBn",
                                "taking-parts",
                                "nameEn",
                                "taking-parts",
                                "permissions",
                                List.of("complaints.case.export", "complaints.case.read"),
                                "secondFactor",
                                false))
                .expect(201);
        return as(InPerson.administrator(server()).newcomer("Parts", "taking-parts"))
                .in("en");
    }

    private void refused(Caller officer, String number, Map<String, ?> wrong, String code, String where) {
        var wish = new HashMap<String, Object>(wrong);
        wish.put("words", "দ্বিতীয় বিষয়");
        assertThat(parts.split(officer, number, wish))
                .hasStatus(422)
                .isProblem("complaints.split." + code)
                .complainsAbout(where);
    }

    /** A merchant of the register; its name. */
    private String registered(String name) {
        String unique = name + " " + UUID.randomUUID().toString().substring(0, 8);
        lead.post("/api/complaints/merchants", Map.of("nameBn", unique, "nameEn", unique + " BD", "status", "active"))
                .expect(201);
        return unique;
    }

    private long money(String number, String account) {
        return lead.get(CASES + "/" + number + "/money")
                .expect(200)
                .json()
                .path(account)
                .asLong();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
