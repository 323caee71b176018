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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applications for membership at one node, and the registrar who works through them. */
final class MembershipDesk {

    static final String MEMBERS = "/api/membership/members";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");
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

    /** A short application, with a mobile number of its own, of somebody old enough for every type. */
    static ObjectNode answers(String type) {
        ObjectNode answers = (ObjectNode) JsonMapper.shared()
                .readTree(Tree.root()
                        .resolve("modules/form-modules/member-application/samples/passes-short.json")
                        .toFile())
                .path("answers");
        answers.put("membership_type", type).put("mobile", mobile()).put("birth_year", 2000);
        if (type.equals("honorary")) {
            answers.put("proposed_by", "সাধারণ সম্পাদক");
        }
        if (type.equals("student")) {
            answers.put("institution", "খুলনা বিশ্ববিদ্যালয়");
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

    /** As it comes while the form cannot ask the rules; that somebody is too young is seen by whoever decides. */
    String tooYoungFor(String type) {
        return awaitOf(handsInWhileClosed(answers(type).put("birth_year", 2015)));
    }

    /** To the forms alone: membership is closed meanwhile. */
    Answer handsInWhileClosed(ObjectNode answers) {
        String module = "/api/core/modules/membership";
        registrar.post(module + "/disable").expect(200);
        try {
            return handsIn(answers);
        } finally {
            registrar.post(module + "/enable").expect(200);
        }
    }

    List<String> ofType(String type) {
        JsonNode items = registrar
                .get(MEMBERS + "?size=200&type=" + type)
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(line -> line.path("id").asString())
                .toList();
    }

    String awaitOf(Answer receipt) {
        await("the application " + receipt.text("receiptNumber"))
                .atMost(Duration.ofSeconds(60))
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

    /** Somebody who has applied and was approved, and their browser. */
    record SignedIn(String id, String mobile, Surfer browser) {}

    /** Approved, and in by a code that went to the number of the application. */
    SignedIn signedIn(String type, Map<String, ?> approval) {
        ObjectNode answers = answers(type);
        String id = applied(answers);
        does(id, "approval", approval).expect(200);
        String mobile = answers.path("mobile").asString();
        return new SignedIn(id, "+88" + mobile, enters(mobile));
    }

    /** In by a code that went to this number. */
    Surfer enters(String mobile) {
        var browser = new Surfer(node);
        browser.submit("/en/account", Map.of("choice", "code", "address", mobile))
                .expect(303);
        browser.submit("/en/account/code", Map.of("choice", "code", "code", found(mobile, "core.sign-in.code", DIGITS)))
                .expect(303);
        return browser;
    }

    /** What the newest letter of this kind to that number or address says in that form. */
    String found(String to, String template, Pattern form) {
        var letters = new KeptLetters(node, to.matches("0[0-9]+") ? "+88" + to : to);
        await("a letter " + template)
                .atMost(Duration.ofSeconds(60))
                .until(() -> !letters.letters(template).isEmpty());
        String text = registrar
                .get("/api/core/letters/" + letters.letters(template).get(0))
                .expect(200)
                .text("text");
        Matcher found = form.matcher(text);
        if (!found.find()) {
            throw new AssertionError("The letter does not say it");
        }
        return found.group();
    }

    /** By whoever has just looked; the first try counts. */
    Answer pays(String payment, String what, int version, Map<String, ?> wish) {
        return registrar
                .header("If-Match", "\"p" + payment + "-" + version + "\"")
                .post("/api/membership/payments/" + payment + "/" + what, wish);
    }

    Answer status(Answer receipt) {
        return node.as(Person.passerBy())
                .in("en")
                .post(
                        "/api/forms/status",
                        Map.of("number", receipt.text("receiptNumber"), "secret", receipt.text("secret")));
    }
}
