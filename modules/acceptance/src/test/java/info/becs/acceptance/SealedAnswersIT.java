package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is sensitive in a complaint is kept encrypted, opened for those who may see it, and forgotten for good. */
class SealedAnswersIT extends WholeServer {

    private static final String DESK = "/api/forms/submissions/";
    private static final String VAULT = "/api/forms/vault/";

    private final Complainant customer = new Complainant(server());
    private final Complaints cell = new Complaints(server());
    private final Caller admin = as(admin()).in("en");

    private static ObjectNode story(String words) {
        return Complainant.answers().put("what_happened", "They took the money. " + words);
    }

    private String received(ObjectNode answers) {
        return cell.submission(
                customer.hands(UUID.randomUUID().toString(), answers).expect(201));
    }

    @Test
    void onlyThoseWhoMayOpenEraseAndRotate() {
        String id = received(story("onlyThoseWhoMay"));

        assertThat(as(nobody()).get(DESK + id)).hasStatus(401);
        assertThat(as(ben()).get(DESK + id)).hasStatus(403);
        assertThat(as(nobody()).delete(DESK + id)).hasStatus(401);
        assertThat(as(ben()).delete(DESK + id)).hasStatus(403);
        assertThat(as(ben()).post(VAULT + "keys")).hasStatus(403);
        assertThat(as(ada()).post(VAULT + "rewrapping")).hasStatus(403);
        assertThat(as(nobody()).get("/api/forms/vault")).hasStatus(401);
        assertThat(as(ben()).get("/api/forms/vault")).hasStatus(403);
        assertThat(admin.get(DESK + id))
                .hasStatus(403)
                .isProblem("forms.submission.handled-elsewhere")
                .doesNotSay("onlyThoseWhoMay");
        assertThat(cell.answers(id)).hasStatus(200).says("onlyThoseWhoMay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "x", "x.y", "1' OR '1'='1"})
    void whatIsNotThereIsNeitherShownNorErased(String id) {
        String path = DESK + id.replace(" ", "%20").replace("'", "%27");

        assertThat(admin.get(path)).hasStatus(404);
        assertThat(admin.delete(path)).hasStatus(404);
    }

    @Test
    void aPlaceThatNobodyGaveIsRefused() {
        assertThat(admin.post(VAULT + "rewrapping?after=%27--")).hasStatus(400).isProblem("forms.vault.place");
    }

    /** F21 */
    @Test
    void whoOpensThemLeavesATrace() {
        new FormsFolder(server()).open("trace.form.zip", "test.trace");
        String id = UUID.randomUUID().toString();
        as(nobody())
                .header("Idempotency-Key", id)
                .post("/api/forms/forms/test.trace/submissions", Map.of("name", "leavesATrace", "truth", true))
                .expect(201);

        Answer opened = admin.get(DESK + id).expect(200);

        assertThat(opened.json().path("answers").asString()).contains("leavesATrace");
        assertThat(Auditor.of(server()).entries("subject=" + id + "&action=forms.submission.read"))
                .hasSize(1)
                .noneMatch(entry -> entry.toString().contains("leavesATrace"));
    }

    /** F22 */
    @Test
    void theSameTransactionIsFoundWithoutOpeningAny() {
        String trx = "TRX" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String first = received(paidBy(trx));
        String second = received(paidBy(trx.toLowerCase(Locale.ROOT) + " "));
        String other = received(paidBy(trx + "9"));
        cell.caseOf(second);

        assertThat(cell.answers(first).expect(200).json().path("alike").toString())
                .contains(cell.caseOf(second))
                .doesNotContain(cell.caseOf(other));
    }

    /** F22: what makes two complaints of one person alike, also with another payment. */
    @Test
    void theSameMobileIsFoundHoweverItIsWritten() {
        String mobile = "017" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        String first = received(calledAt(mobile));
        String second = received(calledAt("+88" + mobile));
        String other = received(calledAt("018" + mobile.substring(3)));
        cell.caseOf(other);

        assertThat(cell.answers(first).expect(200).json().path("alike"))
                .extracting(JsonNode::asString)
                .containsExactly(cell.caseOf(second));
    }

    private static ObjectNode calledAt(String mobile) {
        return paidBy("TRX" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT))
                .put("mobile", mobile);
    }

    /** F22: a number that shops give out themselves is one only at the same shop, however both are written. */
    @Test
    void theSameOrderOfTheSameShopIsFoundAndThatOfAnotherIsNot() {
        String order = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
        String shop = "Order Shop " + order;
        String first = received(ordered(shop, "ORD-" + order));
        String second = received(ordered(shop.toLowerCase(Locale.ROOT), "#ord " + order));
        String other = received(ordered("Other " + shop, "ORD-" + order));
        String none = received(ordered(shop, "নেই"));
        String fifth = received(ordered(shop, "নেই"));
        cell.caseOf(fifth);

        assertThat(cell.answers(first).expect(200).json().path("alike"))
                .extracting(JsonNode::asString)
                .containsExactly(cell.caseOf(second));
        assertThat(cell.answers(other).expect(200).json().path("alike")).isEmpty();
        assertThat(cell.answers(none).expect(200).json().path("alike")).isEmpty();
    }

    private static ObjectNode ordered(String merchant, String order) {
        ObjectNode answers =
                paidBy("TRX" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        answers.put("merchant_name", merchant);
        ((ObjectNode) answers.path("orders").path(0)).put("order_no", order);
        return answers;
    }

    /** Each with a telephone and an order of its own: these are searched, too. */
    private static ObjectNode paidBy(String trx) {
        ObjectNode answers = story("paid by " + trx);
        answers.put("mobile", "017" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
        ((ObjectNode) answers.path("orders").path(0))
                .put("order_no", String.valueOf(ThreadLocalRandom.current().nextLong(1L << 40)));
        answers.path("payments")
                .forEach(payment -> ((ObjectNode) payment).put("trx_id", trx).remove("payer_number"));
        return answers;
    }

    /** F21 */
    @Test
    void aNewKeyOpensWhatTheOldOneSealed() {
        String before = received(story("beforeTheRotation"));
        var standing = admin.get("/api/forms/vault").expect(200).json();
        String key = admin.post(VAULT + "keys").expect(200).text("key");
        var rotated = admin.get("/api/forms/vault").expect(200).json();
        assertThat(rotated.path("key").asString())
                .isEqualTo(key)
                .isNotEqualTo(standing.path("key").asString());
        assertThat(rotated.path("generation").asInt())
                .isEqualTo(standing.path("generation").asInt() + 1);
        assertThat(rotated.at("/submissions/older").asLong()).isPositive();

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            Answer step = admin.post(VAULT + "rewrapping").expect(200);
            while (step.text("state").equals("UNDER_WAY")) {
                step = admin.post(VAULT + "rewrapping?after=" + step.text("next"))
                        .expect(200);
            }
            return step.json().path("rewrapped").asInt() == 0;
        });

        assertThat(key).matches("[0-9]{1,10}");
        assertThat(admin.get("/api/forms/vault")
                        .expect(200)
                        .json()
                        .at("/submissions/older")
                        .asLong())
                .isZero();
        assertThat(cell.answers(before)).hasStatus(200).says("beforeTheRotation");
        assertThat(cell.answers(received(story("afterTheRotation")))).says("afterTheRotation");
    }

    /** F21 */
    @Test
    void anOperatorChangesTheKeyFromTheCommandLine() throws Exception {
        String before = received(story("beforeTheCommand"));
        JsonNode standing = admin.get("/api/forms/vault").expect(200).json();

        for (String token : List.of("nonsense", ben().token().orElseThrow())) {
            assertThat(BecsCommand.at(server(), token, "keys-rotate").exit()).isEqualTo(1);
        }
        assertThat(admin.get("/api/forms/vault").expect(200).json().path("generation"))
                .isEqualTo(standing.path("generation"));

        var rotated = BecsCommand.at(server(), admin(), "keys-rotate");

        assertThat(rotated.text()).contains("\"key\":", "\"DONE\"");
        assertThat(rotated.exit()).isZero();
        JsonNode now = admin.get("/api/forms/vault").expect(200).json();
        assertThat(now.path("generation").asInt())
                .isEqualTo(standing.path("generation").asInt() + 1);
        assertThat(now.at("/submissions/older").asLong()).isZero();
        assertThat(cell.answers(before)).hasStatus(200).says("beforeTheCommand");
        assertThat(BecsCommand.at(server(), admin(), "keys-rewrap").exit()).isZero();
    }

    /** F23 */
    @Test
    void whoeverIsForgottenKeepsTheReceipt() {
        String instance = UUID.randomUUID().toString();
        Answer receipt = customer.hands(instance, story("toBeForgotten")).expect(201);
        String id = cell.submission(receipt);

        assertThat(cell.answers(id)).says("toBeForgotten");

        admin.delete(DESK + id).expect(204);
        admin.delete(DESK + id).expect(204);

        Answer left = cell.answers(id).expect(200);
        assertThat(left.body()).doesNotContain("toBeForgotten");
        assertThat(left.json().path("sections")).isNotEmpty();
        assertThat(customer.asksAfter(receipt)).hasStatus(200);
        assertThat(customer.hands(instance, story("toBeForgotten")).expect(200).text("receiptNumber"))
                .isEqualTo(receipt.text("receiptNumber"));
        assertThat(Auditor.of(server()).entries("subject=" + id + "&action=forms.submission.erase"))
                .isNotEmpty();
    }
}
