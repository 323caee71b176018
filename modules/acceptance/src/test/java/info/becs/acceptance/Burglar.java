package info.becs.acceptance;

import info.becs.broken.Plain;
import info.becs.broken.StatementsResource;
import info.becs.testkit.http.Answer;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.ModuleWar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** Somebody who changes a node's tables behind the platform's back, while it runs: Derby lets no other process in. */
final class Burglar {

    private static final String NAME = "burglar";

    private final LibertyNode node;

    private Burglar(LibertyNode node) {
        this.node = node;
    }

    static Burglar inside(LibertyNode node) {
        node.deploy(
                NAME,
                ModuleWar.named(NAME)
                        .file("module.properties", "id=" + NAME)
                        .with(Plain.class, StatementsResource.class)
                        .build());
        var staff = Staff.of(node);
        staff.awaitVersions(NAME, 1);
        staff.enable(NAME).expect(200);
        return new Burglar(node);
    }

    /** The first column of what a query finds; nothing where something is changed. */
    List<String> does(String sql) {
        Answer answer = node.anonymous()
                .send("POST", "/api/" + NAME + "/statements", "text/plain", sql.getBytes(StandardCharsets.UTF_8))
                .expect(200);
        return StreamSupport.stream(answer.json().spliterator(), false)
                .map(line -> line.asString())
                .toList();
    }
}
