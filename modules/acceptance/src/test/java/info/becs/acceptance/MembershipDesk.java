package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.Tree;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applications for membership at one node, and the registrar who works through them. */
final class MembershipDesk {

    static final String MEMBERS = "/api/membership/members";

    private static final String FORM = "/api/forms/forms/member.application/submissions";

    private final LibertyNode node;
    private final Caller registrar;

    MembershipDesk(LibertyNode node) {
        this.node = node;
        registrar = node.as(node.people().admin()).in("en");
    }

    Caller registrar() {
        return registrar;
    }

    /** The shortest application, with a mobile number of its own. */
    static ObjectNode answers(String type) {
        ObjectNode answers = (ObjectNode) JsonMapper.shared()
                .readTree(Tree.root()
                        .resolve("modules/form-modules/member-application/samples/passes-short.json")
                        .toFile())
                .path("answers");
        answers.put("membership_type", type).put("mobile", mobile());
        if (type.equals("honorary")) {
            answers.put("proposed_by", "সাধারণ সম্পাদক");
        }
        return answers;
    }

    static String mobile() {
        return "017" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    Answer handsIn(ObjectNode answers) {
        return node.as(Person.passerBy())
                .in("en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(FORM, answers)
                .expect(201);
    }

    /** Handed in, and waiting at the registrar's: its id. */
    String applied(ObjectNode answers) {
        return awaitOf(handsIn(answers));
    }

    String awaitOf(Answer receipt) {
        await("the application " + receipt.text("receiptNumber"))
                .atMost(Duration.ofSeconds(30))
                .until(() -> !of(receipt).isEmpty());
        return of(receipt).get(0);
    }

    /** Ids of what was made of this receipt. */
    List<String> of(Answer receipt) {
        JsonNode items = registrar.get(MEMBERS + "?size=200").expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(line -> line.path("receipt").asString("").equals(receipt.text("receiptNumber")))
                .map(line -> line.path("id").asString())
                .toList();
    }

    Answer read(String id) {
        return registrar.get(MEMBERS + "/" + id).expect(200);
    }

    /** By somebody who has just looked. */
    Answer does(String id, String what, Map<String, ?> wish) {
        return does(registrar, id, what, wish);
    }

    Answer does(Caller who, String id, String what, Map<String, ?> wish) {
        return who.header("If-Match", read(id).etag()).post(MEMBERS + "/" + id + "/" + what, wish);
    }

    /** Approved; its view afterwards. */
    Answer approved(String type) {
        String id = applied(answers(type));
        return does(id, "approval", Map.of()).expect(200);
    }

    Answer status(Answer receipt) {
        return node.as(Person.passerBy())
                .in("en")
                .post(
                        "/api/forms/status",
                        Map.of("number", receipt.text("receiptNumber"), "secret", receipt.text("secret")));
    }
}
