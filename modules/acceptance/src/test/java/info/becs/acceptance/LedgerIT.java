package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What statements show and nobody has said, and the ledger as a list with its sum. */
class LedgerIT extends WholeServer {

    private static final String API = "/api/membership";

    private final MembershipDesk desk = new MembershipDesk(server());

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
        desk.registrar()
                .send(
                        "POST",
                        API + "/statements?method=bank",
                        "text/csv",
                        ("trx_id,amount,date\n" + rows).getBytes(StandardCharsets.UTF_8))
                .expect(200);
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
