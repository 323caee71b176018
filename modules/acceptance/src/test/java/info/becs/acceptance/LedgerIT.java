package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What statements show and nobody has said, and the ledger as a list with its sum. */
class LedgerIT extends WholeServer {

    private static final String API = "/api/membership";
    private static final String COUNTS = API + "/payments/counts";

    private final MembershipDesk desk = new MembershipDesk(server());

    /** M9: the queue is counted as far as one's chapters go. */
    @Test
    void whatWaitsIsCountedForWhoeverWorksThroughIt() {
        String id = desk.applied(
                MembershipDesk.answers("general").put("district", "khulna").put("upazila", "khulna_dighalia"));
        desk.does(id, "approval", Map.of()).expect(200);
        Caller there = as(server().people().newcomer("There", "registrar@membership.chapter:upazila.khulna_dighalia"));
        Caller elsewhere = as(server().people().newcomer("Else", "registrar@membership.chapter:upazila.khulna_rupsa"));
        assertThat(there.get(COUNTS).expect(200).json().at("/claimed/count").asInt())
                .isZero();

        pays(id, "C" + trx(), 20_000);

        assertThat(there.get(COUNTS).expect(200).json().at("/claimed/count").asInt())
                .isEqualTo(1);
        assertThat(there.get(COUNTS).json().at("/asked/count").asInt()).isZero();
        assertThat(elsewhere.get(COUNTS).expect(200).json().at("/claimed/count").asInt())
                .isZero();
        assertThat(as(ben()).get(COUNTS)).hasStatus(403);
    }

    /** M5 M6 */
    @Test
    void aMistypedIdIsTiedToItsLine() {
        String id = desk.approved("general").text("id");
        String right = "R" + trx();
        Answer said = pays(id, "W" + trx(), 19_900);
        statement(right + ",200,2026-11-20\n");
        String line = line(right);
        String attach = API + "/payments/" + said.text("id") + "/line";

        assertThat(as(nobody()).get(API + "/statements/lines")).hasStatus(401);
        assertThat(local().get(API + "/statements/lines")).hasStatus(403);
        assertThat(desk.registrar().get(API + "/statements/lines?method=shells"))
                .hasStatus(400);
        assertThat(local().header("If-Match", said.etag()).post(attach, Map.of("line", line)))
                .hasStatus(404);
        assertThat(desk.registrar().post(attach, Map.of("line", line))).hasStatus(428);
        assertThat(attach(said, "0")).hasStatus(409).isProblem("membership.statement.line-said");
        assertThat(desk.read(id).json().path("payments").path(0).path("amount").asInt())
                .isEqualTo(19_900);

        Answer tied = attach(said, line).expect(200);

        assertThat(tied.text("trxId")).isEqualTo(right);
        assertThat(tied.json().path("amount").asInt()).isEqualTo(20_000);
        assertThat(tied.text("state")).isEqualTo("claimed");
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
        assertThat(desk.read(id)).says("\"attached\"");
        assertThat(desk.registrar().get(API + "/statements/lines?size=200")).doesNotSay(right);
        Answer other = pays(desk.approved("general").text("id"), "V" + trx(), 20_000);
        assertThat(attach(other, line)).hasStatus(409).isProblem("membership.statement.line-said");

        desk.pays(said.text("id"), "verification", version(tied), Map.of("byHand", false))
                .expect(200);
        assertThat(desk.read(id).text("status")).isEqualTo("active");
    }

    /** M6: whoever presses twice, or two registrars at once, read one statement. */
    @Test
    void aStatementThatComesManyTimesAtOnceIsThereOnce() throws Exception {
        String mark = "C" + trx();
        String rows = rows(mark, 1_200);
        Instant before = Instant.now();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        List<Answer> answers = new ArrayList<>();
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                sent.add(threads.submit(() -> sends(rows)));
            }
            for (Future<Answer> each : sent) {
                answers.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.json().path("added").asInt())
                        .sum())
                .isEqualTo(1_200);
        // Each part is told with its lines: what breaks off in between leaves none that nobody has read.
        List<Integer> told =
                Auditor.of(server()).entries("action=membership.statement.read&subject=bank&from=" + before).stream()
                        .map(entry ->
                                entry.path("changes").path(0).path("after").asInt())
                        .toList();
        assertThat(told).hasSize(15).allMatch(lines -> lines <= 500);
        assertThat(told.stream().mapToInt(lines -> lines).sum()).isEqualTo(1_200);
        assertThat(sends(rows).expect(200).text("known")).isEqualTo("1200");
    }

    /** M6: as long as it may be; of one that is longer nothing is kept. */
    @Test
    void theLongestStatementIsRead() {
        String mark = "L" + trx();
        String rows = rows(mark, 20_000);

        assertThat(sends(rows + mark + "X,200,2026-11-20\n")).hasStatus(422);
        assertThat(sends(rows).expect(200).text("added")).isEqualTo("20000");
        assertThat(sends(rows).expect(200).text("known")).isEqualTo("20000");
    }

    private static String rows(String mark, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> mark + i + ",200,2026-11-20\n")
                .collect(Collectors.joining());
    }

    /** M7 M9 */
    @Test
    void theLedgerTellsWhatCameIn() {
        String id = desk.approved("general").text("id");
        long before = sum("rocket");
        Answer paid = desk.does(
                        id,
                        "payments",
                        Map.of("method", "rocket", "trxId", "L" + trx(), "amount", 20_000, "paidOn", "2026-11-20"))
                .expect(201);
        desk.pays(paid.text("id"), "verification", version(paid), Map.of("byHand", true))
                .expect(200);
        String receipt = desk.read(id).text("/receipts/0/number");

        assertThat(as(nobody()).get(API + "/ledger")).hasStatus(401);
        assertThat(as(ben()).get(API + "/ledger")).hasStatus(403);
        assertThat(desk.registrar().get(API + "/ledger?method=shells")).hasStatus(400);
        assertThat(desk.registrar().get(API + "/ledger?from=2026-02-30")).hasStatus(400);
        assertThat(desk.registrar().get(API + "/ledger/entries.pdf")).hasStatus(400);
        assertThat(sum("rocket") - before).isEqualTo(20_000);
        assertThat(desk.registrar().get(API + "/ledger?method=rocket&size=1").text("/items/0/receipt"))
                .isEqualTo(receipt);
        assertThat(desk.registrar()
                        .get(API + "/ledger?to=2020-01-01")
                        .expect(200)
                        .json()
                        .path("rows")
                        .asInt())
                .isZero();
        assertThat(local().get(API + "/ledger?size=200")).hasStatus(200).doesNotSay(receipt);

        desk.does(id, "details", Map.of("nameBn", "=HYPERLINK(1)")).expect(200);
        Answer file =
                desk.registrar().get(API + "/ledger/entries.csv?method=rocket").expect(200);
        assertThat(file.body()).contains(receipt).contains("200.00").contains("'=HYPERLINK(1)");
        assertThat(desk.registrar().get("/api/core/audit?action=membership.ledger.export"))
                .hasStatus(200)
                .says("exported");
    }

    private long sum(String method) {
        return desk.registrar()
                .get(API + "/ledger?method=" + method)
                .expect(200)
                .json()
                .path("sum")
                .asLong();
    }

    private Answer pays(String id, String trx, int amount) {
        return desk.does(
                        id,
                        "payments",
                        Map.of("method", "bank", "trxId", trx, "amount", amount, "paidOn", "2026-11-20"))
                .expect(201);
    }

    private Answer attach(Answer payment, String line) {
        return desk.registrar()
                .header("If-Match", payment.etag())
                .post(API + "/payments/" + payment.text("id") + "/line", Map.of("line", line));
    }

    private void statement(String rows) {
        sends(rows).expect(200);
    }

    private Answer sends(String rows) {
        return desk.registrar()
                .send(
                        "POST",
                        API + "/statements?method=bank",
                        "text/csv",
                        ("trx_id,amount,date\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private String line(String trx) {
        JsonNode lines = desk.registrar()
                .get(API + "/statements/lines?method=bank&size=200")
                .expect(200)
                .json()
                .path("items");
        for (JsonNode line : lines) {
            if (line.path("trxId").asString("").equals(trx)) {
                return line.path("id").asString();
            }
        }
        throw new AssertionError("No line " + trx);
    }

    private static int version(Answer payment) {
        return payment.json().path("version").asInt();
    }

    private static String trx() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Caller local() {
        return as(server().people().newcomer("Registrar Bhola", "registrar@membership.chapter:district.bhola"))
                .in("en");
    }
}
