package info.becs.acceptance;

import info.becs.testkit.Tree;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What an operator types beside a running server, and what it says. */
record BecsCommand(int exit, String text) {

    static BecsCommand at(LibertyNode node, Person operator, String word) throws IOException, InterruptedException {
        return at(node, operator.token().orElseThrow(), word);
    }

    static BecsCommand at(LibertyNode node, String token, String word) throws IOException, InterruptedException {
        var becs = Tree.root().resolve("liberty-config/src/main/distribution/bin/becs");
        var builder = new ProcessBuilder("sh", becs.toString(), word).redirectErrorStream(true);
        builder.environment().put("BECS_TOKEN", token);
        builder.environment().put("PLATFORM_HTTP_PORT", String.valueOf(node.port()));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new BecsCommand(process.waitFor(), text);
    }
}
