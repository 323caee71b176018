package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * F25: kill -9 while files come in.
 *
 * <p>Once by itself; as often as wanted: {@code -Dit.test=FilesCrashIT -Dflood.rounds=50}.
 */
class FilesCrashIT {

    private static final int ROUNDS = Integer.getInteger("flood.rounds", 1);
    private static final int ENOUGH = 30;
    private static final byte[] PHOTO = FilesIT.picture();

    @Test
    void everyAcknowledgedFileIsThereAndWhole() throws InterruptedException {
        try (var node = LibertyNode.bare("files-crash-" + Database.engine())
                .with("forms")
                .database(Database.empty())
                .environment("PLATFORM_MODULE_START_TIMEOUT", "120") // as in FloodIT
                .start()) {
            for (int round = 0; round < ROUNDS; round++) {
                Map<String, String> acknowledged = acknowledgedUntilItIsKilled(node);
                node.start();
                assertWhole(node, acknowledged);
            }
        }
    }

    private static Map<String, String> acknowledgedUntilItIsKilled(LibertyNode node) throws InterruptedException {
        var acknowledged = new ConcurrentHashMap<String, String>();
        ExecutorService phones = Executors.newFixedThreadPool(3);
        for (int i = 0; i < 3; i++) {
            phones.execute(() -> sendUntilItEnds(node, acknowledged));
        }
        Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> acknowledged.size() >= ENOUGH);
        node.kill();
        phones.shutdown();
        assertThat(phones.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }

    private static void assertWhole(LibertyNode node, Map<String, String> acknowledged) {
        var admin = node.as(node.people().admin()).in("en");
        var customer = new Complainant(node);
        for (Map.Entry<String, String> each : acknowledged.entrySet()) {
            var answers = Complainant.answers();
            answers.putArray("evidence").addObject().put("kind", "sms").put("file", each.getValue());
            assertThat(customer.hands(each.getKey(), answers)).hasStatus(201);
            String files = "/api/forms/submissions/" + each.getKey() + "/files";
            String file = files + "/" + each.getValue().substring("upload:".length());
            assertThat(admin.get(file).expect(200).bytes()).isEqualTo(PHOTO);
            admin.get(file + "/view").expect(200);
        }
    }

    private static void sendUntilItEnds(LibertyNode node, Map<String, String> acknowledged) {
        try {
            while (true) {
                String instance = UUID.randomUUID().toString();
                Answer sent = node.anonymous()
                        .header("Idempotency-Key", instance)
                        .send("POST", Complainant.FORM + "/files?field=evidence.file", "image/jpeg", PHOTO);
                acknowledged.put(instance, sent.expect(201).text("value"));
            }
        } catch (java.io.UncheckedIOException theServerIsGone) {
            // What was not acknowledged may be there or not.
        }
    }
}
