package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * Officer × case, over every route of a case that the server describes: whoever has to do with the merchant is told the same,
 * byte for byte, as of a case that there is not, and changes nothing.
 */
class CaseMatrixIT extends WholeServer {

    private static final String ONE = CaseDesk.CASES + "/{number}";
    private static final String NONE = "2222-2222";

    /** What each route would take, so that it is the case that refuses and not the body. */
    private static final Map<String, String> BODIES = Map.of(
            "/steps", "{\"to\": \"triaged\"}",
            "/messages", "{\"words\": \"x\"}",
            "/notes", "{\"words\": \"x\"}",
            "/split", "{\"words\": \"x\"}",
            "/hold", "{\"on\": true, \"words\": \"x\"}",
            "/handover", "{\"to\": \"01900000-0000-7000-8000-000000000000\"}");

    private final CaseDesk cell = new CaseDesk(server());
    private final List<Route> routes = Route.of(as(nobody())).stream()
            .filter(route -> route.path().startsWith(ONE))
            .toList();

    /** C2 C13 */
    @Test
    void aCaseOfWhomOneHasToDoWithIsAsOneThatThereIsNot() {
        Caller officer = as(server().people().newcomer("Brother", "cell-lead")).in("en");
        String number = cell.opened("ভাইয়ের দোকান").number();
        officer.post("/api/complaints/interests", Map.of("merchant", "ভাইয়ের দোকান"))
                .expect(201);
        String before = cell.read(number).body();

        assertThat(routes).hasSizeGreaterThan(8);
        for (Route route : routes) {
            Answer hidden = ask(officer, route, number);
            Answer absent = ask(officer, route, NONE);

            assertThat(hidden.status()).as("%s", route).isGreaterThanOrEqualTo(400);
            assertThat(hidden.status()).as("%s", route).isEqualTo(absent.status());
            if (hidden.status() == 404) {
                assertThat(hidden.body().replace(number, NONE)).as("%s", route).isEqualTo(absent.body());
            }
            if (!route.changes() || BODIES.containsKey(route.path().substring(ONE.length()))) {
                assertThat(hidden).hasStatus(404);
            }
        }
        assertThat(cell.read(number).body()).isEqualTo(before);
        assertThat(officer.get(CaseDesk.CASES + "?size=200")).doesNotSay(number);
    }

    /** C13 C21 F32: nor at the desk of the forms, in a search or in a file; and a refusal is no look. */
    @Test
    void whoHasToDoWithItIsRefusedAtEveryDoor() {
        String merchant = "বোনের দোকান";
        String submission = UUID.randomUUID().toString();
        String sent = as(nobody())
                .header("Idempotency-Key", submission)
                .send("POST", Complainant.FORM + "/files?field=evidence.file", "image/jpeg", FilesIT.picture())
                .expect(201)
                .text("value");
        ObjectNode answers = Complainant.answers().put("merchant_name", merchant);
        answers.putArray("evidence").addObject().put("kind", "receipt").put("file", sent);
        Answer receipt = new Complainant(server()).hands(submission, answers).expect(201);
        String number = new Complaints(server()).caseOf(submission);
        String desk = "/api/forms/submissions/" + submission;
        String file = desk + "/files/" + sent.substring("upload:".length());
        Caller sister = as(server().people().newcomer("Sister", "cell-lead")).in("en");
        Caller stranger = as(server().people().newcomer("Stranger", "officer")).in("en");
        sister.post("/api/complaints/interests", Map.of("merchant", merchant)).expect(201);
        String before = cell.read(number).body();

        for (String door :
                List.of(desk, desk + "/files", file, file + "/view", "/api/forms/exports/complaint.ecommerce")) {
            Answer refused = sister.get(door);
            assertThat(refused)
                    .hasStatus(403)
                    .isProblem("forms.submission.handled-elsewhere")
                    .says("/console/complaints/cases")
                    .doesNotSay(number)
                    .doesNotSay(merchant);
        }
        assertThat(sister.delete(desk)).hasStatus(403).isProblem("forms.submission.kept-from-you");
        assertThat(sister.get(CaseDesk.CASES + "/" + number + "/answers?reason=check"))
                .hasStatus(404);
        assertThat(sister.post(CaseDesk.CASES + "/search", Map.of("words", merchant))
                        .expect(200))
                .doesNotSay(number);
        assertThat(sister.post(CaseDesk.CASES + "/search", Map.of("words", number))
                        .expect(200))
                .doesNotSay(merchant);
        assertThat(sister.get("/api/forms/submissions?size=200").expect(200))
                .says(submission)
                .doesNotSay(number);
        assertThat(stranger.get(desk))
                .hasStatus(403)
                .says("/console/complaints/cases/" + number)
                .doesNotSay(merchant);

        assertThat(cell.read(number).body()).isEqualTo(before);
        assertThat(cell.status(receipt)).doesNotSay("of the complaint cell ·");
        assertThat(cell.officer()
                        .get(CaseDesk.CASES + "/" + number + "/looks")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(stranger.get(CaseDesk.CASES + "/" + number + "/answers?reason=check"))
                .hasStatus(200)
                .says(merchant);
        assertThat(cell.status(receipt)).says("Officer of the complaint cell · Checking facts and evidence");
    }

    private static Answer ask(Caller officer, Route route, String number) {
        String address = route.path().replace("{number}", number).replaceAll("\\{[^}]+}", "1");
        Caller asking = officer.header("If-Match", "\"" + number + "-1\"");
        return switch (route.method()) {
            case "GET" -> asking.get(address);
            case "DELETE" -> asking.delete(address);
            default ->
                asking.send(
                        route.method(),
                        address,
                        route.type().orElse(null),
                        BODIES.getOrDefault(route.path().substring(ONE.length()), "{}")
                                .getBytes(StandardCharsets.UTF_8));
        };
    }
}
