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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A complaint is erased by staff while the cell still works on it. */
class ErasedCasesIT extends WholeServer {

    private static final String ROUND = "complaints.erased";
    private static final String DAILY = "complaints.erased-open";
    private static final String OPEN_AGAIN =
            "UPDATE complaints_case SET ended_at = NULL, status = 'received', answer_since = received_at WHERE case_number = ?";
    private static final String ENDED_BY_IT = "The complaint was erased";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    /** C46 C9: from the first status to one that waits for others; the queue, its counts and the clocks know of it no more. */
    @Test
    void anOpenCaseEndsByItWhereverItStands() {
        Opened fresh = cell.opened("মোছা নতুন কেস");
        Opened accepted = cell.opened("মোছা গৃহীত কেস");
        Opened waiting = cell.opened("মোছা অপেক্ষার কেস");
        cell.accepted(accepted.number());
        lead.post(CaseDesk.CASES + "/" + accepted.number() + "/claim").expect(200);
        cell.step(waiting.number(), Map.of("to", "incomplete", "words", "চালানটি পাঠান"))
                .expect(200);
        int received = count("received");

        for (Opened each : List.of(fresh, accepted, waiting)) {
            erase(each);
        }

        for (Opened each : List.of(fresh, accepted, waiting)) {
            JsonNode read = ended(each);
            assertThat(read.path("status").asString()).isEqualTo("closed");
            assertThat(read.has("outcome")).isFalse();
            assertThat(read.has("dueAt")).isFalse();
            assertThat(read.path("clocks")).isEmpty();
            assertThat(read.has("solutionLeft")).isFalse();
            assertThat(read.path("next")).isEmpty();
            assertThat(read.path("keeping").path("erased").asBoolean()).isTrue();
            assertThat(read.path("sound").asBoolean()).isTrue();
            JsonNode last = read.path("steps").path(read.path("steps").size() - 1);
            assertThat(last.path("maker").asString()).isEqualTo("platform");
            assertThat(last.path("said").path("en").asString()).isEqualTo(ENDED_BY_IT);
            assertThat(last.path("said").path("bn").asString()).isEqualTo("অভিযোগটি মুছে ফেলা হয়েছে");
            for (String query : List.of("open=true", "assignee=me&open=true", "assignee=nobody", "soon=true")) {
                assertThat(listed(query)).as(query).doesNotContain(each.number());
            }
            assertThat(cell.status(each.receipt())).says(ENDED_BY_IT).doesNotSay("Next:");
        }
        assertThat(count("received")).isEqualTo(received - 1);
        assertThat(ended(fresh).has("answeredAt")).as("nobody has answered it").isFalse();
    }

    /** C46 C9: what was erased takes up nothing new, from neither side; what is refused changes nothing. */
    @Test
    void nothingCanBeDoneAboutItAnyMore() {
        Opened opened = cell.opened("মোছা শেষ কেস");
        String address = CaseDesk.CASES + "/" + opened.number();
        lead.post(address + "/claim").expect(200);
        erase(opened);
        ended(opened);
        String before = cell.read(opened.number()).etag();
        JsonNode history =
                lead.get(address + "/timeline?reason=check").expect(200).json();

        assertThat(cell.step(opened.number(), Map.of("to", "reopened", "words", "আবার")))
                .hasStatus(409)
                .isProblem("complaints.case.erased");
        for (String said : List.of("messages", "notes")) {
            assertThat(lead.header("Idempotency-Key", UUID.randomUUID().toString())
                            .post(address + "/" + said, Map.of("words", "আমার ফোন নম্বর …")))
                    .as(said)
                    .hasStatus(409)
                    .isProblem("complaints.case.erased");
        }
        assertThat(lead.header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("X-File-Name", "photo.jpg")
                        .send("POST", address + "/files", "image/jpeg", FilesIT.picture()))
                .hasStatus(409)
                .isProblem("complaints.case.erased");
        for (Map.Entry<String, Map<String, ?>> wish : Map.<String, Map<String, ?>>of(
                        "hold", Map.of("on", true, "words", "মামলা ১২/২০২৬"),
                        "dossiers", Map.of("authority", "ministry"),
                        "particulars", Map.of("answers", Map.of("occupation", "চাকরি"), "saidBy", "ফোনে"),
                        "split", Map.of("words", "বাকি অংশ"))
                .entrySet()) {
            assertThat(lead.header("If-Match", before).post(address + "/" + wish.getKey(), wish.getValue()))
                    .as(wish.getKey())
                    .hasStatus(409);
        }
        for (Map.Entry<String, ?> doing : Map.of("step", Map.of("to", "reopened", "words", "আবার"), "assign", "nobody")
                .entrySet()) {
            assertThat(lead.post(
                                    CaseDesk.CASES + "/bulk",
                                    Map.of(
                                            "cases",
                                            List.of(Map.of("number", opened.number(), "version", version(opened))),
                                            doing.getKey(),
                                            doing.getValue()))
                            .expect(200)
                            .json()
                            .path("items")
                            .path(0)
                            .path("done")
                            .asBoolean())
                    .as(doing.getKey())
                    .isFalse();
        }

        assertThat(cell.read(opened.number()).etag()).isEqualTo(before);
        assertThat(lead.get(address + "/timeline?reason=check").expect(200).json())
                .isEqualTo(history);
    }

    /** C46: also what holds no words; what is refused changes nothing, in none of the cases that it is about. */
    @Test
    void nothingWithoutWordsIsTakenUpEither() {
        Opened opened = cell.opened("মোছা নীরব কেস", Map.of("consent_ministry", "v2026_11"));
        String number = opened.number();
        String linked = cell.opened("মোছার পাশের কেস").number();
        String other = cell.opened("মোছার দূরের কেস").number();
        String address = CaseDesk.CASES + "/" + number;
        Map<String, Object> entry =
                Map.of("stage", "verified", "amount", 100_000, "saidBy", "officer", "proof", "bank-statement");
        cell.accepted(number);
        lead.post(address + "/claim").expect(200);
        cell.step(number, Map.of("to", "referred", "authority", "ministry", "reference", "CCMS 46"))
                .expect(200);
        lead.put(address + "/links/" + linked, Map.of()).expect(200);
        once().post(address + "/money", entry).expect(201);
        String referral = lead.get(address + "/referrals").expect(200).text("/items/0/id");
        int place = correctable(opened);
        erase(opened);
        ended(opened);
        List<JsonNode> before = seen(number, linked, other);

        List<Answer> refused = List.of(
                once().post(address + "/money", entry),
                once().post(address + "/money/" + place + "/correction"),
                lead.post(address + "/checklist", Map.of("item", "payment", "done", true)),
                lead.put(address + "/links/" + other, Map.of()),
                lead.delete(address + "/links/" + linked),
                lead.put(CaseDesk.CASES + "/" + other + "/links/" + number, Map.of()),
                cell.step(other, Map.of("to", "duplicate", "other", number)),
                current(number)
                        .post(
                                address + "/referrals",
                                Map.of("authority", "court", "status", "sent", "on", "2026-11-20")),
                current(number)
                        .post(address + "/referrals/" + referral, Map.of("status", "hearing", "on", "2026-11-20")),
                current(number).post(address + "/seen"),
                current(number).post(address + "/release"));

        assertThat(refused)
                .allSatisfy(answer -> assertThat(answer).hasStatus(409).isProblem("complaints.case.erased"));
        assertThat(seen(number, linked, other)).isEqualTo(before);
    }

    /** C46: a case that went into it does not go on there. */
    @Test
    void whatWentIntoItSaysNothingThereAnyMore() {
        Opened erased = cell.opened("মোছা বেঁচে থাকা কেস");
        Opened duplicate = cell.opened("মোছার ভেতরের কেস");
        cell.step(duplicate.number(), Map.of("to", "duplicate", "other", erased.number()))
                .expect(200);
        erase(erased);
        ended(erased);
        List<JsonNode> before = seen(erased.number(), duplicate.number());

        assertThat(as(nobody())
                        .in("en")
                        .post(
                                "/api/forms/status/replies",
                                Map.of(
                                        "number", duplicate.receipt().text("receiptNumber"),
                                        "secret", duplicate.receipt().text("secret"),
                                        "id", UUID.randomUUID().toString(),
                                        "choice", "message",
                                        "words", "কেউ আছেন?")))
                .hasStatus(409)
                .isProblem("complaints.message.ended");

        assertThat(seen(erased.number(), duplicate.number())).isEqualTo(before);
    }

    /** C46: those that were erased before that ended them do not stay open; the others do. */
    @Test
    void whatWasErasedBeforeEndsOnce() {
        Opened opened = cell.opened("আগে মোছা কেস");
        Opened other = cell.opened("আগে না মোছা কেস");
        erase(opened);
        String version = ended(opened).path("version").asString();
        cell.runs(ROUND);
        assertThat(version(opened)).hasToString(version);
        if (!Database.engine().equals("postgresql")) {
            return;
        }
        var tables = Tables.of(server());
        tables.change(OPEN_AGAIN, opened.number());
        assertThat(listed("open=true")).contains(opened.number(), other.number());
        cell.runs(ROUND);
        assertThat(listed("open=true")).as("it is done once").contains(opened.number());

        tables.change("UPDATE complaints_walk SET ended = 0, last_case = ' ' WHERE name = 'erased'");
        cell.runs(ROUND);

        JsonNode read = cell.read(opened.number()).json();
        assertThat(read.path("status").asString()).isEqualTo("closed");
        assertThat(read.hasNonNull("endedAt")).isTrue();
        assertThat(read.has("answerSince")).isFalse();
        assertThat(read.path("sound").asBoolean()).isTrue();
        assertThat(read.path("steps")
                        .valueStream()
                        .map(step -> step.path("said").path("en").asString()))
                .containsExactly(ENDED_BY_IT, ENDED_BY_IT);
        assertThat(listed("open=true")).doesNotContain(opened.number()).contains(other.number());
        assertThat(tables.column("SELECT ended FROM complaints_walk WHERE name = 'erased'"))
                .containsExactly("1");
    }

    /** C46: a node of the version before has heard of it when the older ones had been gone through. */
    @Test
    void whatStaysOpenThoughItIsErasedEndsADayLater() {
        Opened opened = cell.opened("মোছা অথচ খোলা কেস");
        Opened other = cell.opened("না মোছা খোলা কেস");
        erase(opened);
        String version = ended(opened).path("version").asString();
        cell.runs(DAILY);
        assertThat(version(opened)).hasToString(version);
        assertThat(cell.read(other.number()).json().hasNonNull("endedAt")).isFalse();
        if (!Database.engine().equals("postgresql")) {
            return;
        }
        var tables = Tables.of(server());
        tables.change(OPEN_AGAIN, opened.number());
        Timestamp later = Timestamp.from(Instant.now().plus(Duration.ofDays(1)));
        tables.fill(
                "INSERT INTO complaints_case (id, version, case_number, submission_id, form, status, received_at, opened_at)"
                        + " VALUES (?, 1, ?, ?, 'complaint.ecommerce', 'received', ?, ?)",
                450,
                i -> new Object[] {"later-" + i, "later" + i, UUID.randomUUID().toString(), later, later});

        cell.runs(DAILY);

        JsonNode read = cell.read(opened.number()).json();
        assertThat(read.path("status").asString()).isEqualTo("closed");
        assertThat(read.hasNonNull("endedAt")).isTrue();
        assertThat(read.has("answerSince")).isFalse();
        assertThat(cell.read(other.number()).json().hasNonNull("endedAt")).isFalse();
        assertThat(tables.column("SELECT id FROM complaints_case WHERE id LIKE 'later-%' AND ended_at IS NOT NULL"))
                .isEmpty();
        tables.change("DELETE FROM complaints_case WHERE id LIKE 'later-%'");
    }

    /** C46 L1 L2: what it has come to stays, and with it what the public is told. */
    @Test
    void whatItHasComeToStays() {
        Opened opened = cell.opened("মোছা নিষ্পত্তির কেস");
        cell.accepted(opened.number());
        cell.step(
                        opened.number(),
                        Map.of(
                                "to",
                                "resolved",
                                "outcome",
                                Map.of(
                                        "kind", "full-refund",
                                        "amount", 125_000,
                                        "on", "2026-11-20",
                                        "proof", "receipt",
                                        "saidBy", "merchant")))
                .expect(200);
        JsonNode money = money(opened);

        erase(opened);

        JsonNode read = ended(opened);
        assertThat(read.path("status").asString()).isEqualTo("closed");
        assertThat(read.path("outcome").asString()).isEqualTo("full-refund");
        assertThat(read.path("amountReturned").asLong()).isEqualTo(125_000);
        assertThat(money(opened)).isEqualTo(money);
        assertThat(money.path("sound").asBoolean()).isTrue();
    }

    private Caller once() {
        return lead.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Caller current(String number) {
        return lead.header("If-Match", cell.read(number).etag());
    }

    private int correctable(Opened opened) {
        return money(opened)
                .path("lines")
                .valueStream()
                .filter(line -> line.path("correctable").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("place")
                .asInt();
    }

    /** All that officers see of these cases. */
    private List<JsonNode> seen(String... numbers) {
        return Stream.of(numbers)
                .map(number -> CaseDesk.CASES + "/" + number)
                .flatMap(address -> Stream.of("", "/timeline?reason=check", "/money", "/referrals", "/checklist")
                        .map(part -> lead.get(address + part).expect(200).json()))
                .toList();
    }

    private void erase(Opened opened) {
        lead.post(
                        "/api/forms/submissions/" + cell.read(opened.number()).text("submission") + "/erasure",
                        Map.of("reason", "আদালতের আদেশে"))
                .expect(204);
    }

    private JsonNode ended(Opened opened) {
        return await(opened.number() + " ends")
                .atMost(Duration.ofSeconds(60))
                .until(() -> cell.read(opened.number()).json(), read -> read.hasNonNull("endedAt"));
    }

    private JsonNode money(Opened opened) {
        return lead.get(CaseDesk.CASES + "/" + opened.number() + "/money")
                .expect(200)
                .json();
    }

    private int version(Opened opened) {
        return cell.read(opened.number()).json().path("version").asInt();
    }

    private int count(String status) {
        Answer counts = lead.get(CaseDesk.CASES + "/counts").expect(200);
        return counts.json().path("statuses").path(status).asInt();
    }

    private List<String> listed(String query) {
        return lead.get(CaseDesk.CASES + "?size=200&" + query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("number").asString())
                .toList();
    }
}
