package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.Tree;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form by which volunteers apply at one node, which comes closed, and those who apply. */
final class VolunteerForm implements AutoCloseable {

    static final String APPLICATIONS = "/api/membership/volunteers/applications";

    private static final String MODULE = "/api/forms/form-modules/volunteer.application";
    private static final String FORM = "/api/forms/forms/volunteer.application";

    private final LibertyNode node;
    private final Caller admin;

    VolunteerForm(LibertyNode node) {
        this.node = node;
        admin = node.as(node.people().admin()).in("en");
    }

    void open() {
        admin.post(MODULE + "/enable").expect(200);
        await("the form")
                .atMost(Duration.ofSeconds(60))
                .until(() -> node.anonymous().get(FORM).status() == 200);
    }

    @Override
    public void close() {
        admin.post(MODULE + "/disable").expect(200);
    }

    /** Karim, who would call people back. */
    static ObjectNode answers(String mobile) {
        ObjectNode answers = (ObjectNode) JsonMapper.shared()
                .readTree(Tree.root()
                        .resolve("modules/form-modules/volunteer-application/samples/passes-short.json")
                        .toFile())
                .path("answers");
        return answers.put("mobile", mobile);
    }

    Answer applies(String mobile, String language) {
        return applies(answers(mobile), language);
    }

    Answer applies(ObjectNode answers, String language) {
        return node.as(Person.passerBy())
                .in(language)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(FORM + "/submissions", answers)
                .expect(201);
    }

    /** Its id, once it waits for an answer. */
    String awaited(String receipt) {
        await("the application " + receipt)
                .atMost(Duration.ofSeconds(60))
                .until(() -> !find(receipt).isEmpty());
        return find(receipt);
    }

    private String find(String receipt) {
        for (JsonNode line :
                admin.get(APPLICATIONS + "?size=200").expect(200).json().path("items")) {
            if (line.path("receipt").asString().equals(receipt)) {
                return line.path("id").asString();
            }
        }
        return "";
    }
}
