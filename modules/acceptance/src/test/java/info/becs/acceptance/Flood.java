package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.LibertyNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many complaints at once at one node, with their photos. */
final class Flood {

    /** How many people hand in at the same time. */
    static final int AT_ONCE = 5;

    private static final int ASKED_AGAIN = 100;
    private static final byte[] PHOTO = FilesIT.picture();

    private final LibertyNode node;
    private final Complainant customer;

    Flood(LibertyNode node) {
        this.node = node;
        this.customer = new Complainant(node);
    }

    /** Each five times at the same moment: one is taken, all have one receipt. Receipts by id. */
    Map<String, String> handedInFiveTimesEach(int ids) throws Exception {
        var kept = new ConcurrentHashMap<String, String>();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < ids; i++) {
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
            assertThat(answers).extracting(Flood::receipt).containsOnly(receipt(answers.get(0)));
            kept.put(id, receipt(answers.get(0)));
        }
        threads.shutdown();
        return kept;
    }

    /** Id and receipt. */
    Map.Entry<String, String> complaint() {
        String id = UUID.randomUUID().toString();
        return Map.entry(id, receipt(customer.hands(id, Complainant.answers()).expect(201)));
    }

    /** Each once in the list of staff; and whoever sends one again is given the same receipt. */
    void assertKept(Map<String, String> complaints) {
        List<String> listed = new Complaints(node).submissionIds();
        assertThat(listed).doesNotHaveDuplicates().containsAll(complaints.keySet());

        complaints.entrySet().stream().limit(ASKED_AGAIN).forEach(each -> {
            Answer again = customer.hands(each.getKey(), Complainant.answers()).expect(200);
            assertThat(receipt(again)).isEqualTo(each.getValue());
        });
    }

    /** Of a complaint that has still to be handed in: its id, and what its answers say of the file. */
    Map.Entry<String, String> photo() {
        String id = UUID.randomUUID().toString();
        Answer sent = node.anonymous()
                .header("Idempotency-Key", id)
                .send("POST", Complainant.FORM + "/files?field=evidence.file", "image/jpeg", PHOTO);
        return Map.entry(id, sent.expect(201).text("value"));
    }

    /** F25: the complaint takes each of them up, and it is whole; without a complaint cell it is opened at the desk of the forms. */
    void assertWhole(Map<String, String> photos) {
        var admin = node.as(node.people().admin()).in("en");
        for (Map.Entry<String, String> each : photos.entrySet()) {
            var answers = Complainant.answers();
            answers.putArray("evidence").addObject().put("kind", "sms").put("file", each.getValue());
            customer.hands(each.getKey(), answers).expect(201);
            String files = "/api/forms/submissions/" + each.getKey() + "/files";
            String file = files + "/" + each.getValue().substring("upload:".length());
            assertThat(admin.get(file + "?reason=flood&unscanned=true")
                            .expect(200)
                            .bytes())
                    .isEqualTo(PHOTO);
            admin.get(file + "/view").expect(200);
        }
    }

    private static String receipt(Answer answer) {
        return answer.text("receiptNumber") + " " + answer.text("secret");
    }
}
