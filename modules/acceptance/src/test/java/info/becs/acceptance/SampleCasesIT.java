package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** What whoever tries the platform out finds: a server as it ships, stopped while it made its sample cases, and started again. */
@TestMethodOrder(OrderAnnotation.class)
class SampleCasesIT {

    private static final String JOBS = "/api/core/jobs";
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int ALL = 89;

    private static LibertyNode node;
    private static Caller lead;

    @BeforeAll
    static void start() {
        node = LibertyNode.named("sample-cases")
                .without("PLATFORM_SAMPLE_CASES")
                .database(Database.empty())
                .start();
        lead = node.as(node.people().admin()).in("en");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static Stream<JsonNode> queue() {
        return lead.get(CaseDesk.CASES + "?size=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream();
    }

    private static JsonNode counts() {
        return lead.get(CaseDesk.CASES + "/counts").expect(200).json();
    }

    private static boolean isOffered(String job) {
        return lead.get(JOBS)
                .expect(200)
                .json()
                .valueStream()
                .anyMatch(each -> each.path("name").asString().equals(job));
    }

    /** Now, and not when its seconds are over; unless it was done meanwhile and is taken back. */
    private static void isLookedAfter(String job) {
        await(job + " can be asked for")
                .atMost(PATIENCE)
                .until(() -> lead.post(JOBS + "/" + job + "/run").status() == 202 || !isOffered(job));
    }

    private static void allAreWalked() {
        await("all cases are walked")
                .atMost(PATIENCE)
                .until(() ->
                        counts().path("statuses").path("received").asInt() == 2 && !isOffered("complaints.samples"));
    }

    private static List<String> histories() {
        return queue().map(line -> line.path("number").asString()
                        + lead.get(CaseDesk.CASES + "/" + line.path("number").asString())
                                .expect(200)
                                .etag())
                .toList();
    }

    /** F33 Q5 */
    @Test
    @Order(1)
    void aServerThatIsStoppedMeanwhileGoesOnWhereItWas() {
        isLookedAfter("forms.samples");
        await("the first cases are walked")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        queue().anyMatch(line -> line.path("status").asString().equals("closed")));
        assertThat(counts().path("statuses").path("received").asInt())
                .as("it was stopped too late")
                .isGreaterThan(20);
        node.stop();
        node.start();

        allAreWalked();
        Map<String, Integer> statuses = new TreeMap<>();
        queue().forEach(line -> statuses.merge(line.path("status").asString(), 1, Integer::sum));
        assertThat(statuses.values().stream().mapToInt(count -> count).sum()).isEqualTo(ALL);
        assertThat(statuses)
                .containsEntry("received", 2)
                .containsKeys(
                        "incomplete",
                        "triaged",
                        "accepted",
                        "sent-to-merchant",
                        "merchant-answered",
                        "resolved",
                        "referred",
                        "closed");
    }

    /** F33 Q5 */
    @Test
    @Order(2)
    void anotherStartAddsNothing() {
        allAreWalked();
        List<String> before = histories();

        node.stop();
        node.start();
        isLookedAfter("forms.samples");
        isLookedAfter("complaints.samples");
        await("the jobs look again and are taken back")
                .atMost(PATIENCE)
                .until(() -> !isOffered("complaints.samples") && !isOffered("forms.samples"));

        assertThat(histories()).hasSize(ALL).isEqualTo(before);
    }

    /** Q4 */
    @Test
    @Order(3)
    void theHistoriesHoldAndTellOfThePast() {
        List<JsonNode> cases = queue().map(line -> lead.get(
                                CaseDesk.CASES + "/" + line.path("number").asString())
                        .expect(200)
                        .json())
                .toList();

        assertThat(cases)
                .allSatisfy(
                        each -> assertThat(each.path("sound").asBoolean(false)).isTrue());
        assertThat(cases)
                .anySatisfy(each -> assertThat(
                                each.path("keeping").path("heldSince").asString(""))
                        .isNotEmpty());
        assertThat(counts().path("overdue").asInt()).isBetween(1, 30);
        assertThat(lead.get("/api/complaints/views").expect(200).json().path("items"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(lead.get("/api/complaints/merchants?size=50")
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(14);
        assertThat(lead.get("/api/complaints/officers").expect(200))
                .says("Sample worker 1")
                .says("Sample worker 3");
    }

    /** C18 */
    @Test
    @Order(4)
    void theFiguresShowSevenMonths() {
        JsonNode figures =
                node.anonymous().get("/api/complaints/figures").expect(200).json();

        assertThat(figures.path("months")
                        .valueStream()
                        .filter(month -> month.path("received").asInt() >= 10))
                .hasSize(7)
                .allSatisfy(month -> assertThat(month.path("solved").asInt()).isPositive());
        assertThat(figures.path("issues").size()).isGreaterThanOrEqualTo(4);
        assertThat(figures.path("districts").size()).isGreaterThanOrEqualTo(3);
        assertThat(figures.path("merchants").size()).isGreaterThanOrEqualTo(3);
        assertThat(node.anonymous().get("/en/complaints/figures"))
                .hasStatus(200)
                .says("Tarapukur Bazar (sample)");
    }

    /** What README says that one can try. */
    @Test
    @Order(5)
    void theReceiptThatEverybodyKnowsOpensItsStatusPage() {
        assertThat(new Complainant(node).asksAfter("B-DEM0-CSEA", "DEM0-N0TA-SECR-ET00"))
                .hasStatus(200)
                .says("The merchant has answered")
                .says("Will refund");
    }
}
