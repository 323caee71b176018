package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F34: a module of several forms is sent in, planned, opened, changed, rolled back and closed as a whole. */
class FormPackagesIT extends WholeServer {

    private static final String UPLOADS = "/api/forms/form-uploads";

    private final FormsFolder folder = new FormsFolder(server());
    private final TwoPeople people = new TwoPeople(server());
    private final Caller ann = people.installer("Ann of many forms");
    private final Caller bob = people.installer("Bob of many forms");

    private Answer sends(byte[] zip) {
        return ann.send("POST", UPLOADS, "application/zip", zip);
    }

    private JsonNode planned(String upload) {
        return ann.get("/api/forms/plans/" + upload).expect(200).json();
    }

    private void install(String upload) {
        String approval =
                ann.post(UPLOADS + "/" + upload + "/installation").expect(202).text("approval");
        TwoPeople.decides(bob, approval, "approve").expect(200);
    }

    private static Answer hands(String form, Map<String, Object> more) {
        var answers = new HashMap<String, Object>(Map.of("name", "রহিমা", "truth", true));
        answers.putAll(more);
        return as(nobody())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/forms/forms/" + form + "/submissions", answers);
    }

    private static int page(String form) {
        return as(nobody()).get("/en/forms/" + form).status();
    }

    private static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(member).asString())
                .collect(Collectors.toList());
    }

    /** F1 F13 F16 */
    @Test
    void twoFormsComeAsOneAndChangeAsOne() {
        byte[] first = FormsFolder.several("club-a", "1.0.0", Map.of(), "one", "two");
        String upload = sends(first).expect(201).text("id");
        var plan = planned(upload);
        assertThat(texts(plan.path("forms"), "id")).containsExactly("club-a.one", "club-a.two");
        assertThat(plan.at("/forms/1/appears/0").asString()).contains("/forms/club-a.two", "\"Form two\"");
        assertThat(plan.at("/against").isMissingNode() || plan.at("/against").isNull())
                .isTrue();
        install(upload);
        assertThat(folder.state("club-a.one", "1.0.0")).isEqualTo("INSTALLED_DISABLED");
        assertThat(page("club-a.one")).isEqualTo(404);

        assertThat(folder.enable("club-a").expect(200).text("version")).isEqualTo("1.0.0");

        assertThat(as(nobody()).get("/en/forms/club-a.one")).hasStatus(200).says("Form one");
        assertThat(as(nobody()).get("/forms/club-a.two")).hasStatus(200).says("ফরম two");
        assertThat(as(nobody()).get("/en/forms")).says("/en/forms/club-a.one").says("/en/forms/club-a.two");
        Answer one = hands("club-a.one", Map.of("days", List.of("tue"))).expect(201);
        Answer two = hands("club-a.two", Map.of()).expect(201);

        // It drops a choice of the first form and the whole second form, and brings a third one.
        var without = Map.of(
                "[\"sun\", \"mon\", \"tue\"]",
                "[\"sun\", \"mon\"]",
                "\"days.tue\": \"Tuesday\",",
                "",
                "\"days.tue\": \"মঙ্গল\",",
                "");
        String next = sends(FormsFolder.several("club-a", "1.1.0", without, "one", "three"))
                .expect(201)
                .text("id");
        var upgrade = planned(next);
        assertThat(upgrade.path("against").asString()).isEqualTo("1.0.0");
        assertThat(texts(upgrade.path("changes"), "kind")).containsExactly("FORM_REMOVED", "FORM_ADDED");
        assertThat(texts(upgrade.path("changes"), "field")).containsExactly("club-a.two", "club-a.three");
        assertThat(upgrade.at("/changes/0/answers").asInt()).isEqualTo(1);
        assertThat(upgrade.at("/forms/0/changes/0/kind").asString()).isEqualTo("OPTION_REMOVED");
        assertThat(upgrade.at("/forms/0/changes/0/answers").asInt()).isEqualTo(1);
        assertThat(as(admin()).in("bn").get("/api/forms/plans/" + next))
                .says("নতুন ফরম")
                .says("আর থাকবে না");
        install(next);
        assertThat(page("club-a.three")).isEqualTo(404);

        folder.enable("club-a", "1.1.0").expect(200);

        assertThat(List.of(page("club-a.one"), page("club-a.two"), page("club-a.three")))
                .containsExactly(200, 404, 200);
        assertThat(hands("club-a.one", Map.of("days", List.of("tue")))).hasStatus(422);
        hands("club-a.three", Map.of()).expect(201);
        assertThat(new Complainant(server()).asksAfter(two)).hasStatus(200);
        assertThat(as(admin()).get("/api/forms/form-modules/club-a.two/versions/1.0.0"))
                .hasStatus(200);
        assertThat(folder.enable("club-a", "1.0.0")).hasStatus(409).isProblem("forms.form-module.older-version");
        assertThat(folder.rollBack("club-a.one")).hasStatus(409).isProblem("forms.form-module.part-of");

        assertThat(folder.rollBack("club-a").expect(200).text("version")).isEqualTo("1.0.0");

        assertThat(List.of(page("club-a.one"), page("club-a.two"), page("club-a.three")))
                .containsExactly(200, 200, 404);
        hands("club-a.one", Map.of("days", List.of("tue"))).expect(201);
        assertThat(new Complainant(server()).asksAfter(one)).hasStatus(200);

        folder.disable("club-a").expect(200);

        assertThat(List.of(page("club-a.one"), page("club-a.two"))).containsOnly(404);
        assertThat(folder.life("club-a.one").path("phase").asString()).isEqualTo("CLOSED");
        assertThat(folder.list().path("modules"))
                .anySatisfy(m -> assertThat(m.path("id").asString() + " "
                                + m.path("version").asString())
                        .isEqualTo("club-a 1.0.0"));
    }

    /** F14: each form has its own life. */
    @Test
    void oneOfThemIsClosedAndOpenedByItself() {
        install(sends(FormsFolder.several("club-b", "1.0.0", Map.of(), "one", "two"))
                .expect(201)
                .text("id"));
        folder.enable("club-b").expect(200);

        folder.disable("club-b.two").expect(200);

        assertThat(List.of(page("club-b.one"), page("club-b.two"))).containsExactly(200, 404);
        folder.enable("club-b.two").expect(200);
        assertThat(page("club-b.two")).isEqualTo(200);
        as(admin()).post("/api/forms/form-modules/club-b.one/closing").expect(200);
        assertThat(List.of(page("club-b.one"), page("club-b.two"))).containsExactly(410, 200);
        hands("club-b.one", Map.of()).expect(201);
    }

    /** F1 */
    @Test
    void aBrokenSecondFormKeepsTheFirstOut() {
        var broken = Map.of("forms/two/schema.json \"format\": \"email\"", "\"$ref\": \"http://x\"");
        byte[] zip = FormsFolder.several("club-c", "1.0.0", broken, "one", "two");

        assertThat(sends(zip))
                .hasStatus(422)
                .isProblem("forms.form-module.broken")
                .complainsAbout("forms/two/schema.json#/properties/email/$ref")
                .doesNotSay("forms/one");
        folder.put("club-c.form.zip", zip);
        try {
            assertThat(folder.awaitRefusal("club-c.form.zip")
                            .at("/mistakes/0/place")
                            .asString())
                    .isEqualTo("forms/two/schema.json#/properties/email/$ref");
        } finally {
            folder.remove("club-c.form.zip");
        }
        assertThat(ann.get(UPLOADS)).doesNotSay("club-c");
        assertThat(folder.state("club-c.one", "1.0.0")).isEqualTo("ABSENT");
        assertThat(folder.list().path("modules").toString()).doesNotContain("club-c");
        assertThat(folder.enable("club-c")).hasStatus(404).isProblem("forms.form-module.not-found");
    }

    /** F13: and a folder takes what is sound. */
    @Test
    void outOfTheFolderTheyComeClosedAndByOneMakerOnly() {
        folder.put("club-d.form.zip", FormsFolder.several("club-d", "1.0.0", Map.of(), "one", "two"));
        folder.awaitState("club-d.two", "1.0.0", "INSTALLED_DISABLED");
        assertThat(page("club-d.one")).isEqualTo(404);

        assertThat(sends(FormsFolder.several(
                        "club-d", "1.1.0", Map.of("module.json The tests of this house", "Somebody else"), "new")))
                .hasStatus(409)
                .isProblem("forms.form-module.id-taken");
        assertThat(sends(FormsFolder.tiny("club-d.one", Map.of("\"1.0.0\"", "\"3.0.0\""))))
                .hasStatus(409)
                .isProblem("forms.form-module.part-of");

        assertThat(folder.state("club-d.new", "1.1.0")).isEqualTo("ABSENT");
        assertThat(folder.state("club-d.one", "3.0.0")).isEqualTo("ABSENT");
    }
}
