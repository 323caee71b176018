package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** Somebody who reads and verifies the audit log of one node. */
final class Auditor {

    static final String LOG = "/api/core/audit";

    private final Caller admin;

    private Auditor(Caller admin) {
        this.admin = admin;
    }

    static Auditor of(LibertyNode node) {
        return new Auditor(node.as(node.people().admin()).in("en"));
    }

    /** Entries that answer this question, newest first, at most 200. */
    List<JsonNode> entries(String question) {
        var found = new ArrayList<JsonNode>();
        admin.get(LOG + "?size=200&" + question)
                .expect(200)
                .json()
                .path("items")
                .forEach(found::add);
        return found;
    }

    /** The only one, once it has its place in the chain. */
    JsonNode linked(String question) {
        var only = new AtomicReference<JsonNode>();
        await(question + " is in the chain").atMost(Duration.ofSeconds(60)).until(() -> {
            List<JsonNode> found = entries(question);
            only.set(found.size() == 1 ? found.get(0) : null);
            return only.get() != null && only.get().path("position").asLong(0) > 0;
        });
        return only.get();
    }

    /** The last answer of a verification that was gone through to its end. */
    Answer verify(String known) {
        Answer answer = step(known);
        while (answer.text("state").equals("UNDER_WAY")) {
            answer = step("after=" + answer.text("next"));
        }
        return answer;
    }

    private Answer step(String question) {
        return admin.post(LOG + "/verification?" + question).expect(200);
    }

    /** Every entry is in the chain, and the chain is whole. */
    void awaitSound() {
        await("everything has its place in the chain")
                .atMost(Duration.ofSeconds(60))
                .until(() -> entries("").stream()
                        .allMatch(entry -> entry.path("position").asLong(0) > 0));
        Answer answer = verify("");
        if (!answer.text("state").equals("SOUND")) {
            throw new AssertionError(answer.toString());
        }
    }
}
