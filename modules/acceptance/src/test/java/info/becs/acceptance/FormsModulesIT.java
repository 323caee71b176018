package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A form module is put into the folder of a running server, opened, changed and closed. */
class FormsModulesIT extends WholeServer {

    private static final Map<String, Object> ANSWERS = Map.of("name", "রহিমা", "truth", true);

    private final FormsFolder folder = new FormsFolder(server());

    @Test
    void onlyWhoMayOpenFormsSeesAndDoesIt() {
        for (String path : new String[] {"/complaint.ecommerce/enable", "/complaint.ecommerce/disable"}) {
            assertThat(as(nobody()).post("/api/forms/form-modules" + path)).hasStatus(401);
            assertThat(as(ben()).post("/api/forms/form-modules" + path)).hasStatus(403);
        }
        assertThat(as(nobody()).get("/api/forms/form-modules")).hasStatus(401);
        assertThat(as(ben()).get("/api/forms/form-modules")).hasStatus(403);
        assertThat(folder.state("complaint.ecommerce", "1.1.0")).isEqualTo("ENABLED");
    }

    @Test
    void whatIsNotInstalledCannotBeOpened() {
        assertThat(folder.enable("no.form")).hasStatus(404).isProblem("forms.form-module.not-found");
        assertThat(folder.enable("complaint.ecommerce", "9.9.9")).hasStatus(404);
        assertThat(folder.disable("no.form")).hasStatus(404);
    }

    @Test
    void fiveShipOfWhichThreeAreOpen() {
        var shipped =
                Map.of("complaint.ecommerce", "1.1.0", "feedback.opinion", "1.2.0", "member.application", "1.5.0");
        for (String open : shipped.keySet()) {
            assertThat(folder.state(open, shipped.get(open))).as(open).isEqualTo("ENABLED");
            for (String language : new String[] {"", "/en"}) {
                assertThat(as(nobody()).get(language + "/forms/" + open)).hasStatus(200);
            }
        }
        var closedOnes = Map.of("register.victim2021", "1.0.0", "volunteer.application", "1.0.1");
        for (String closed : closedOnes.keySet()) {
            // DISABLED, where another test of this run has had it open.
            assertThat(folder.state(closed, closedOnes.get(closed))).as(closed).isIn("INSTALLED_DISABLED", "DISABLED");
            assertThat(as(nobody()).get("/forms/" + closed)).hasStatus(404);
        }
    }

    /** F1 */
    @Test
    void aBrokenOneIsRefusedWithItsMistakesAndChangesNothing() {
        int before = folder.list().path("items").size();
        folder.put(
                "broken.form.zip",
                FormsFolder.tiny("test.broken", Map.of("\"format\": \"email\"", "\"$ref\": \"http://x\"")));
        folder.put(
                "bomb.form.zip",
                FormsFolder.tiny("test.bomb", Map.of("\"maker\"", "\"maker\"" + " ".repeat(30_000_000))));
        try {
            assertThat(folder.awaitRefusal("broken.form.zip")
                            .at("/mistakes/0/place")
                            .asString())
                    .isEqualTo("schema.json#/properties/email/$ref");
            assertThat(folder.awaitRefusal("bomb.form.zip").path("reason").asString())
                    .contains("too large when unpacked");
            assertThat(folder.list().path("items").size()).isEqualTo(before);
        } finally {
            folder.remove("broken.form.zip");
            folder.remove("bomb.form.zip");
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> folder.refusal("bomb.form.zip").isMissingNode());
    }

    /** F3 */
    @Test
    void aNewFormReachesThePublicWhenItIsOpenedAndNotBefore() {
        folder.put("one.form.zip", FormsFolder.tiny("test.one", Map.of()));
        folder.awaitState("test.one", "1.0.0", "INSTALLED_DISABLED");
        assertThat(as(nobody()).get("/en/forms/test.one")).hasStatus(404);
        assertThat(as(nobody()).get("/en/forms")).doesNotSay("/forms/test.one");

        folder.enable("test.one").expect(200);

        assertThat(as(nobody()).get("/en/forms/test.one")).hasStatus(200).says("A tiny form");
        assertThat(as(nobody()).get("/en/forms")).hasStatus(200).says("/en/forms/test.one");
        assertThat(as(nobody()).get("/api/forms/forms?lang=en")).says("test.one");
        assertThat(as(nobody()).get("/api/forms/forms/test.one?lang=en"))
                .hasStatus(200)
                .says("\"title\":\"Which colour\"");
        assertThat(folder.enable("test.one")).hasStatus(200);
    }

    /** F7 */
    @Test
    void aClosedFormTakesNothingAndStillKnowsWhatItTook() {
        folder.put("two.form.zip", FormsFolder.tiny("test.two", Map.of()));
        folder.awaitState("test.two", "1.0.0", "INSTALLED_DISABLED");
        folder.enable("test.two").expect(200);
        String instance = UUID.randomUUID().toString();
        Answer first = hands("test.two", instance).expect(201);

        folder.disable("test.two").expect(200);

        assertThat(as(nobody()).get("/forms/test.two")).hasStatus(404);
        assertThat(as(nobody()).get("/api/forms/forms/test.two")).hasStatus(404).isProblem("forms.form.not-found");
        assertThat(hands("test.two", UUID.randomUUID().toString()))
                .hasStatus(404)
                .isProblem("forms.form.not-found");
        assertThat(hands("test.two", instance).expect(200).text("receiptNumber"))
                .isEqualTo(first.text("receiptNumber"));
        assertThat(new Complainant(server()).asksAfter(first)).hasStatus(200);
    }

    /** F3 */
    @Test
    void aNewVersionTakesThePlaceOfTheOldWhenItIsOpened() {
        folder.put("three.form.zip", FormsFolder.tiny("test.three", Map.of()));
        folder.awaitState("test.three", "1.0.0", "INSTALLED_DISABLED");
        folder.enable("test.three").expect(200);
        String instance = UUID.randomUUID().toString();
        hands("test.three", instance).expect(201);
        folder.put(
                "three-more.form.zip",
                FormsFolder.tiny(
                        "test.three",
                        Map.of(
                                "\"1.0.0\"",
                                "\"1.10.0\"",
                                "A tiny form",
                                "A changed form",
                                "\"minLength\": 2",
                                "\"minLength\": 3",
                                "\"রহিমা\"",
                                "\"রহিমা খাতুন\"")));
        folder.awaitState("test.three", "1.10.0", "INSTALLED_DISABLED");
        assertThat(as(nobody()).get("/en/forms/test.three")).says("A tiny form");

        assertThat(folder.enable("test.three").expect(200).text("version")).isEqualTo("1.10.0");

        assertThat(as(nobody()).get("/en/forms/test.three")).says("A changed form");
        assertThat(folder.state("test.three", "1.0.0")).isEqualTo("DISABLED");
        assertThat(hands("test.three", instance)).hasStatus(200);
        assertThat(folder.enable("test.three", "1.0.0")).hasStatus(409).isProblem("forms.form-module.older-version");
        assertThat(as(nobody()).get("/en/forms/test.three")).says("A changed form");
        assertThat(folder.rollBack("test.three").expect(200).text("version")).isEqualTo("1.0.0");
        assertThat(as(nobody()).get("/en/forms/test.three")).says("A tiny form");
        assertThat(folder.rollBack("test.three")).hasStatus(409).isProblem("forms.form-module.nothing-before");
        assertThat(folder.state("test.three", "1.10.0")).isEqualTo("DISABLED");
        assertThat(as(admin()).in("en").get("/api/forms/form-modules/test.three/versions/1.10.0"))
                .hasStatus(200)
                .says("A changed form");
        assertThat(as(admin()).get("/api/forms/form-modules/test.three/versions/7.0.0"))
                .hasStatus(404);
    }

    /** F13 */
    @Test
    void anIdOfAnotherMakerIsRefused() {
        folder.open("five.form.zip", "test.five");

        folder.put(
                "five-stolen.form.zip",
                FormsFolder.tiny(
                        "test.five", Map.of("\"1.0.0\"", "\"2.0.0\"", "The tests of this house", "Somebody else")));

        assertThat(folder.awaitRefusal("five-stolen.form.zip").path("reason").asString())
                .contains("belongs to \"The tests of this house\"");
        assertThat(folder.state("test.five", "2.0.0")).isEqualTo("ABSENT");
        folder.remove("five-stolen.form.zip");
    }

    /** F14 */
    @Test
    void aClosingFormIsGivenToNobodyAndTakesWhatWasBegun() {
        folder.open("six.form.zip", "test.six");
        // At once, and also when its event is heard a moment later.
        lasts(() -> assertThat(as(nobody()).get("/en/forms")).says("/en/forms/test.six"));

        as(admin()).post("/api/forms/form-modules/test.six/closing").expect(200);

        assertThat(folder.life("test.six").path("phase").asString()).isEqualTo("CLOSING");
        lasts(() -> {
            assertThat(as(nobody()).get("/en/forms")).doesNotSay("/en/forms/test.six");
            assertThat(as(nobody()).get("/en/forms/test.six")).hasStatus(410).says("cannot be begun any more");
            assertThat(as(nobody()).get("/api/forms/forms/test.six"))
                    .hasStatus(410)
                    .isProblem("forms.form.closing");
            assertThat(as(nobody()).get("/api/forms/forms")).doesNotSay("test.six");
        });
        hands("test.six", UUID.randomUUID().toString()).expect(201);
    }

    /** F14 */
    @Test
    void aDraftIsTriedOutAndTheTrialsVanishWhenItIsPublished() {
        folder.put("eight.form.zip", FormsFolder.tiny("test.eight", Map.of()));
        folder.awaitState("test.eight", "1.0.0", "INSTALLED_DISABLED");
        String trials = "/api/forms/form-modules/test.eight/versions/1.0.0/trials";
        assertThat(as(ben()).post(trials, ANSWERS)).hasStatus(403);
        assertThat(as(admin()).in("en").post(trials, Map.of("name", "র")))
                .hasStatus(200)
                .says("/truth");
        assertThat(as(admin()).get(trials).expect(200).json().size()).isZero();

        as(admin()).post(trials, ANSWERS).expect(201);

        assertThat(as(admin()).get(trials).expect(200).json().size()).isEqualTo(1);
        assertThat(as(admin()).get("/api/forms/submissions")).doesNotSay("test.eight");
        folder.enable("test.eight").expect(200);
        assertThat(as(admin()).get(trials).expect(200).json().size()).isZero();
        assertThat(as(admin()).post(trials, ANSWERS)).hasStatus(409).isProblem("forms.form-module.no-draft");
    }

    /** F14 */
    @Test
    void theDatesOfAFormComeByThemselves() {
        folder.open("seven.form.zip", "test.seven");
        String dates = "/api/forms/form-modules/test.seven/dates";
        assertThat(as(admin()).in("en").put(dates, Map.of("closesAt", "2020-01-01T00:00:00Z")))
                .hasStatus(422)
                .isProblem("forms.form.dates");
        assertThat(as(ben()).put(dates, Map.of())).hasStatus(403);

        String soon = java.time.Instant.now().plusSeconds(10).toString();
        as(admin()).put(dates, Map.of("closesAt", soon)).expect(200);

        folder.awaitState("test.seven", "1.0.0", "DISABLED");
        assertThat(folder.life("test.seven").path("phase").asString()).isEqualTo("CLOSED");
        assertThat(as(nobody()).get("/en/forms/test.seven")).hasStatus(404);
        as(admin()).post("/api/forms/form-modules/test.seven/retirement").expect(200);
        assertThat(folder.enable("test.seven")).hasStatus(410).isProblem("forms.form.retired");
    }

    @Test
    void otherContentUnderTheSameVersionIsRefused() {
        folder.put("four.form.zip", FormsFolder.tiny("test.four", Map.of()));
        folder.awaitState("test.four", "1.0.0", "INSTALLED_DISABLED");

        folder.put("four.form.zip", FormsFolder.tiny("test.four", Map.of("A tiny form", "Another form")));

        assertThat(folder.awaitRefusal("four.form.zip").path("reason").asString())
                .contains("higher version");
        folder.remove("four.form.zip");
    }

    private static Answer hands(String form, String instance) {
        return as(nobody())
                .in("en")
                .header("Idempotency-Key", instance)
                .post("/api/forms/forms/" + form + "/submissions", ANSWERS);
    }

    /** A hundred times, which is about a second. */
    private static void lasts(Runnable assertion) {
        for (int i = 0; i < 100; i++) {
            assertion.run();
        }
    }
}
