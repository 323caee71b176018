package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases of one node, as an officer works them through the API. */
final class CaseDesk {

    static final String CASES = "/api/complaints/cases";
    private static final String JOBS = "/api/core/jobs";

    /** A case, and the receipt of whoever complained. */
    record Opened(String number, Answer receipt) {}

    private final Caller officer;
    private final Caller anybody;
    private final Complainant customer;

    CaseDesk(LibertyNode node) {
        officer = node.as(node.people().admin()).in("en");
        anybody = node.anonymous();
        customer = new Complainant(node);
    }

    Caller officer() {
        return officer;
    }

    Opened opened(String merchant) {
        return opened(merchant, Map.of());
    }

    /** Handed in with these answers besides, and opened as a case. */
    Opened opened(String merchant, Map<String, String> more) {
        ObjectNode answers = Complainant.answers();
        answers.put("merchant_name", merchant);
        more.forEach(answers::put);
        return opened(answers);
    }

    Opened opened(ObjectNode answers) {
        String merchant = answers.path("merchant_name").asString();
        List<String> before = about(merchant);
        Answer receipt = customer.hands(UUID.randomUUID().toString(), answers).expect(201);
        String opened = await("another case about " + merchant)
                .atMost(Duration.ofSeconds(60))
                .until(() -> newest(merchant), number -> !number.isEmpty() && !before.contains(number));
        return new Opened(opened, receipt);
    }

    /** With everything that an authority asks for, and one picture of this kind as evidence, which nobody has looked through. */
    Opened evidenced(String merchant, String kind) {
        String instance = UUID.randomUUID().toString();
        Answer sent = anybody.in("en")
                .header("Idempotency-Key", instance)
                .header("X-File-Name", "%E0%A6%B0%E0%A6%B8%E0%A6%BF%E0%A6%A6%3Cb%3E.jpg")
                .send(
                        "POST",
                        Complainant.FORM + "/files?field=evidence.file",
                        "application/octet-stream",
                        FilesIT.picture())
                .expect(201);
        var answers = (ObjectNode) Complainant.sample("passes-full.json").path("answers");
        answers.put("merchant_name", merchant);
        answers.putArray("evidence").addObject().put("kind", kind).put("file", sent.text("value"));
        Answer receipt = customer.hands(instance, answers).expect(201);
        await("a case about " + merchant)
                .atMost(Duration.ofSeconds(60))
                .until(() -> !about(merchant).isEmpty());
        return new Opened(about(merchant).get(0), receipt);
    }

    private String newest(String merchant) {
        return about(merchant).stream().findFirst().orElse("");
    }

    /** Numbers of the newest cases about this merchant, the newest first. */
    List<String> about(String merchant) {
        var numbers = new ArrayList<String>();
        officer.get(CASES + "?size=50").expect(200).json().path("items").forEach(line -> {
            if (line.path("merchant").asString("").equals(merchant)) {
                numbers.add(line.path("number").asString());
            }
        });
        return numbers;
    }

    Answer read(String number) {
        return officer.get(CASES + "/" + number).expect(200);
    }

    /** When this clock of it runs out. */
    Instant ends(String number, String clock) {
        return read(number)
                .json()
                .path("clocks")
                .valueStream()
                .filter(each -> each.path("clock").asString().equals(clock))
                .map(each -> Instant.parse(each.path("dueAt").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(clock + " does not run"));
    }

    /** Somebody with this address who has come in; their id. */
    String appoints(String address, String role) {
        Answer invited = officer.post(
                        "/api/core/people",
                        Map.of(
                                "nameBn",
                                "সেলের কর্মী",
                                "nameEn",
                                "Somebody",
                                "email",
                                address,
                                "roles",
                                List.of(Map.of("role", role))))
                .expect(201);
        anybody.post("/api/core/invitation", Map.of("code", invited.text("code")))
                .expect(201);
        return invited.text("/person/id");
    }

    /** One step, by somebody who has just looked. */
    Answer step(String number, Map<String, ?> step) {
        return officer.header("If-Match", read(number).etag()).post(CASES + "/" + number + "/steps", step);
    }

    void accepted(String number) {
        step(number, Map.of("to", "triaged")).expect(200);
        step(number, Map.of("to", "accepted")).expect(200);
    }

    /** This job is done now, and once. */
    void runs(String job) {
        Instant since = Instant.now();
        await(job + " can be asked for")
                .atMost(Duration.ofSeconds(60))
                .until(() -> officer.post(JOBS + "/" + job + "/run").status() == 202);
        await(job + " is done")
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        officer.get(JOBS).expect(200).json().valueStream().anyMatch(each -> isDone(each, job, since)));
    }

    private static boolean isDone(JsonNode each, String job, Instant since) {
        return each.path("name").asString().equals(job)
                && each.path("result").asString("").equals("DONE")
                && !Instant.parse(each.path("startedAt").asString()).isBefore(since);
    }

    /** What the sender sees. */
    Answer status(Answer receipt) {
        return customer.asksAfter(receipt);
    }
}
