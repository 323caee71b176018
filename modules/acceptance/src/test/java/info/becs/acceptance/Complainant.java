package info.becs.acceptance;

import info.becs.testkit.Tree;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.nio.file.Path;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A customer who complains to one node, with the shortest complete complaint that the form's own samples hold. */
final class Complainant {

    static final String FORM = "/api/forms/forms/complaint.ecommerce";
    private static final Path SAMPLES = Tree.root().resolve("modules/form-modules/complaint-ecommerce/samples");

    private final Caller caller;

    Complainant(LibertyNode node) {
        caller = node.as(Person.passerBy()).in("en");
    }

    static ObjectNode answers() {
        return (ObjectNode) sample("passes-short.json").path("answers");
    }

    static JsonNode sample(String name) {
        return JsonMapper.shared().readTree(SAMPLES.resolve(name).toFile());
    }

    Answer hands(String instance, JsonNode answers) {
        return caller.header("Idempotency-Key", instance).post(FORM + "/submissions", answers);
    }

    /** A new complaint; its receipt. */
    Answer complains() {
        return hands(UUID.randomUUID().toString(), answers()).expect(201);
    }

    Answer asksAfter(String receiptNumber, String secret) {
        return caller.post("/api/forms/status", java.util.Map.of("number", receiptNumber, "secret", secret));
    }

    Answer asksAfter(Answer receipt) {
        return asksAfter(receipt.text("receiptNumber"), receipt.text("secret"));
    }
}
