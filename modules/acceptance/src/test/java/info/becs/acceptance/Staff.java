package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the administrator does with modules on one node. */
final class Staff {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Caller admin;

    private Staff(Caller admin) {
        this.admin = admin;
    }

    static Staff of(LibertyNode node) {
        return new Staff(node.as(node.people().admin()).in("en"));
    }

    Answer module(String id) {
        return admin.get("/api/core/modules/" + id);
    }

    String state(String id) {
        Answer answer = module(id);
        return answer.status() == 404 ? "ABSENT" : answer.expect(200).text("state");
    }

    String reason(String id) {
        return module(id).expect(200).json().path("reason").asString("");
    }

    Answer enable(String id) {
        return admin.post("/api/core/modules/" + id + "/enable");
    }

    Answer disable(String id) {
        return admin.post("/api/core/modules/" + id + "/disable");
    }

    Answer resume(String id) {
        return admin.post("/api/core/modules/" + id + "/resume");
    }

    void awaitState(String id, String state) {
        await(id + " is " + state).atMost(PATIENCE).until(() -> state(id).equals(state));
    }

    /** How many versions of it are deployed on this node: none when its WAR is gone. */
    int versions(String id) {
        Answer answer = module(id);
        return answer.status() == 404
                ? 0
                : answer.expect(200).json().path("versions").size();
    }

    void awaitVersions(String id, int count) {
        await(id + " runs in " + count + " versions")
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .atMost(PATIENCE)
                .until(() -> versions(id) == count);
    }

    /** Enables it as soon as it is here, and waits until it answers at this address. */
    void open(String id, String address) {
        await(id + " is here")
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .atMost(PATIENCE)
                .until(() -> enable(id).status() == 200);
        await(id + " answers")
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .atMost(PATIENCE)
                .until(() -> admin.get(address).status() == 200);
    }
}
