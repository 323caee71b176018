package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Many complaints at once, and the plug pulled meanwhile.
 *
 * <p>Small by itself. All of it, in half an hour: {@code -Dit.test=FloodIT -Dflood.ids=10000 -Dflood.rounds=50}.
 */
class FloodIT {

    private static final int IDS = Integer.getInteger("flood.ids", 200);
    private static final int ROUNDS = Integer.getInteger("flood.rounds", 2);
    private static final int AT_ONCE = 5;
    private static final int ENOUGH = 100;

    /** F7 F8: whatever arrives how often, each is there once, with one receipt; and what was acknowledged survives kill -9. */
    @Test
    void eachIsThereOnceAndNothingAcknowledgedIsLost() throws Exception {
        try (var node = LibertyNode.bare("flood-" + Database.engine())
                .with("forms")
                .database(Database.empty())
                .environment(
                        "PLATFORM_MODULE_START_TIMEOUT", "120") // this machine may have other work, half an hour long
                .start()) {
            var folder = new FormsFolder(node);
            folder.awaitState("complaint.ecommerce", "1.0.0", "ENABLED");
            Map<String, String> kept = handedInFiveTimesEach(node);
            assertKept(node, kept);

            for (int round = 0; round < ROUNDS; round++) {
                kept.putAll(acknowledgedUntilItIsKilled(node));
                node.start();
                assertKept(node, kept);
            }
        }
    }

    /** Receipt numbers by id. */
    private static Map<String, String> handedInFiveTimesEach(LibertyNode node) throws Exception {
        var kept = new ConcurrentHashMap<String, String>();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        var customer = new Complainant(node);
        for (int i = 0; i < IDS; i++) {
            String id = UUID.randomUUID().toString();
            Callable<Answer> post = () -> customer.hands(id, Complainant.answers());
            var answers = new ArrayList<Answer>();
            for (var each : threads.invokeAll(Collections.nCopies(AT_ONCE, post))) {
                answers.add(each.get());
            }
            assertThat(answers)
                    .extracting(Answer::status)
                    .containsOnly(200, 201)
                    .containsOnlyOnce(201);
            assertThat(answers).extracting(FloodIT::receipt).containsOnly(receipt(answers.get(0)));
            kept.put(id, receipt(answers.get(0)));
        }
        threads.shutdown();
        return kept;
    }

    private static Map<String, String> acknowledgedUntilItIsKilled(LibertyNode node) throws InterruptedException {
        var acknowledged = new ConcurrentHashMap<String, String>();
        ExecutorService customers = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            customers.execute(() -> complainUntilItEnds(node, acknowledged));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= ENOUGH);
        node.kill();
        customers.shutdown();
        assertThat(customers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }

    private static void complainUntilItEnds(LibertyNode node, Map<String, String> acknowledged) {
        var customer = new Complainant(node);
        try {
            while (true) {
                String id = UUID.randomUUID().toString();
                acknowledged.put(
                        id, receipt(customer.hands(id, Complainant.answers()).expect(201)));
            }
        } catch (UncheckedIOException theServerIsGone) {
            // What was not acknowledged may be there or not.
        }
    }

    /** Each once in the list of staff; and whoever sends one again is given the same receipt. */
    private static void assertKept(LibertyNode node, Map<String, String> kept) {
        List<String> listed = new Complaints(node).submissionIds();
        assertThat(listed).doesNotHaveDuplicates().containsAll(kept.keySet());

        var customer = new Complainant(node);
        kept.entrySet().stream().limit(ENOUGH).forEach(each -> {
            Answer again = customer.hands(each.getKey(), Complainant.answers()).expect(200);
            assertThat(receipt(again)).isEqualTo(each.getValue());
        });
    }

    private static String receipt(Answer answer) {
        return answer.text("receiptNumber") + " " + answer.text("secret");
    }
}
