package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Staff send a form module in: verified, planned, installed as closed; alone if it is signed, with another if it is not. */
class FormUploadsIT extends WholeServer {

    private static final String UPLOADS = "/api/forms/form-uploads";
    private static final String KEYS = "/api/forms/trusted-keys";

    private final FormsFolder folder = new FormsFolder(server());
    private final TwoPeople people = new TwoPeople(server());
    private final Caller ann = people.installer("Ann");
    private final Caller bob = people.installer("Bob");

    private static Answer sends(Caller who, byte[] zip) {
        return who.send("POST", UPLOADS, "application/zip", zip);
    }

    private static String sent(Caller who, byte[] zip) {
        return sends(who, zip).expect(201).text("id");
    }

    @Test
    void onlyWhoMayInstallSendsAndOnlyWhoMayDecidesAboutKeys() {
        byte[] zip = FormsFolder.tiny("test.sent", Map.of());
        assertThat(sends(as(nobody()), zip)).hasStatus(401);
        assertThat(sends(as(ben()), zip)).hasStatus(403);
        assertThat(as(ben()).get(UPLOADS)).hasStatus(403);
        assertThat(as(ben()).get(KEYS)).hasStatus(403);
        assertThat(as(ben()).post(KEYS, Map.of())).hasStatus(403);

        assertThat(ann.get(UPLOADS)).hasStatus(200).doesNotSay("test.sent");
        assertThat(folder.state("test.sent", "1.0.0")).isEqualTo("ABSENT");
    }

    /** F1 */
    @Test
    void whatIsBrokenIsNamedWithFilePlaceAndCureAndNotKept() {
        byte[] broken = FormsFolder.tiny("test.sent-broken", Map.of("\"format\": \"email\"", "\"$ref\": \"http://x\""));
        byte[] bomb = FormsFolder.tiny("test.sent-bomb", Map.of("\"maker\"", "\"maker\"" + " ".repeat(30_000_000)));

        assertThat(sends(ann, broken))
                .hasStatus(422)
                .isProblem("forms.form-module.broken")
                .says("schema.json#/properties/email/$ref");
        assertThat(sends(ann, bomb)).hasStatus(422).isProblem("forms.form-module.archive");
        assertThat(sends(ann, new byte[3 << 20])).hasStatus(422).says("larger than 2 MB");
        assertThat(sends(ann, new byte[0])).hasStatus(422);
        assertThat(sends(ann, FormsFolder.tiny("complaint.ecommerce", Map.of("\"1.0.0\"", "\"9.0.0\""))))
                .hasStatus(409)
                .isProblem("forms.form-module.id-taken");

        assertThat(ann.get(UPLOADS)).doesNotSay("sent-b").doesNotSay("9.0.0");
    }

    /** F15 */
    @Test
    void anUnsignedOneIsInstalledByTwo() {
        String id = sent(ann, FormsFolder.tiny("test.pair", Map.of()));
        assertThat(ann.get("/api/forms/plans/" + id))
                .hasStatus(200)
                .says("Nobody has signed it")
                .says("/forms/test.pair");
        String approval =
                ann.post(UPLOADS + "/" + id + "/installation").expect(202).text("approval");
        assertThat(ann.post(UPLOADS + "/" + id + "/installation")).hasStatus(409);
        assertThat(TwoPeople.decides(ann, approval, "approve")).hasStatus(403);
        assertThat(folder.state("test.pair", "1.0.0")).isEqualTo("ABSENT");

        TwoPeople.decides(bob, approval, "approve").expect(200);

        assertThat(folder.state("test.pair", "1.0.0")).isEqualTo("INSTALLED_DISABLED");
        assertThat(as(nobody()).get("/forms/test.pair")).hasStatus(404);
        assertThat(ann.get(UPLOADS)).doesNotSay(id);
        folder.enable("test.pair").expect(200);
        assertThat(as(nobody()).get("/en/forms/test.pair")).hasStatus(200);
    }

    /** F15: what was approved is what is installed. */
    @Test
    void whatWasExchangedAfterTheQuestionIsNotInstalled() {
        String id = sent(ann, FormsFolder.tiny("test.switched", Map.of()));
        String approval =
                ann.post(UPLOADS + "/" + id + "/installation").expect(202).text("approval");
        sent(ann, FormsFolder.tiny("test.switched", Map.of("A tiny form", "Another form")));

        assertThat(TwoPeople.decides(bob, approval, "approve")).hasStatus(404);

        assertThat(TwoPeople.state(bob, approval)).isEqualTo("ASKED");
        assertThat(folder.state("test.switched", "1.0.0")).isEqualTo("ABSENT");
    }

    /** F15 */
    @Test
    void aSignedOneIsInstalledByOneUntilItsKeyIsRevoked() {
        var signer = new FormSigner();
        String expires = Instant.now().plus(30, ChronoUnit.DAYS).toString();
        var wish = Map.of(
                "id", "it-house", "maker", "The tests of this house", "publicKey", signer.pem(), "expiresAt", expires);
        byte[] zip = signer.sign("it-house", FormsFolder.tiny("test.signed", Map.of()));
        assertThat(sends(ann, zip)).hasStatus(422).says("signature.json#/key");
        assertThat(ann.post(KEYS, Map.of("id", "x y", "maker", "m", "publicKey", "k", "expiresAt", expires)))
                .hasStatus(422);
        String approval = ann.post(KEYS, wish).expect(202).text("approval");
        assertThat(sends(ann, zip)).hasStatus(422);
        TwoPeople.decides(bob, approval, "approve").expect(200);
        assertThat(ann.post(KEYS, wish)).hasStatus(409).isProblem("forms.trusted-key.taken");

        String id = sent(ann, zip);
        ann.post(UPLOADS + "/" + id + "/installation").expect(200);

        assertThat(folder.state("test.signed", "1.0.0")).isEqualTo("INSTALLED_DISABLED");
        byte[] next = signer.sign("it-house", FormsFolder.tiny("test.signed", Map.of("\"1.0.0\"", "\"1.1.0\"")));
        String waiting = sent(ann, next);
        bob.post(KEYS + "/it-house/revocation").expect(200);
        ann.post(UPLOADS + "/" + waiting + "/installation").expect(202);
        assertThat(sends(ann, next)).hasStatus(422).says("was revoked");
        assertThat(folder.state("test.signed", "1.1.0")).isEqualTo("ABSENT");
    }

    /** F16 */
    @Test
    void thePlanOfAnUpgradeCountsWhatIsTakenAway() {
        folder.open("upgrade.form.zip", "test.upgrade");
        for (String day : List.of("tue", "tue", "sun")) {
            as(nobody())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post(
                            "/api/forms/forms/test.upgrade/submissions",
                            Map.of("name", "রহিমা", "truth", true, "days", List.of(day)))
                    .expect(201);
        }
        var without = Map.of(
                "[\"sun\", \"mon\", \"tue\"]",
                "[\"sun\", \"mon\"]",
                "\"days.tue\": \"Tuesday\",",
                "",
                "\"days.tue\": \"মঙ্গল\",",
                "",
                "\"1.0.0\"",
                "\"1.1.0\"");

        String id = sent(ann, FormsFolder.tiny("test.upgrade", without));

        var plan = ann.get("/api/forms/plans/" + id).expect(200).json();
        assertThat(plan.at("/against").asString()).isEqualTo("1.0.0");
        assertThat(plan.at("/changes/0/kind").asString()).isEqualTo("OPTION_REMOVED");
        assertThat(plan.at("/changes/0/what").asString()).contains("no longer offers \"Tuesday\"");
        assertThat(plan.at("/changes/0/answers").asInt()).isEqualTo(2);
        assertThat(plan.at("/looked").asInt()).isEqualTo(3);
        assertThat(ann.get("/api/forms/plans/test.upgrade/1.0.0")).hasStatus(200);
        ann.delete(UPLOADS + "/" + id).expect(204);
        assertThat(ann.get("/api/forms/plans/" + id)).hasStatus(404).isProblem("forms.form-upload.not-found");
    }

    /** F16 */
    @Test
    void aKeyOfAnotherTypeIsRefusedWithItsCure() {
        folder.open("typed.form.zip", "test.typed");

        Answer refused = sends(
                ann,
                FormsFolder.tiny(
                        "test.typed",
                        Map.of(
                                "\"1.0.0\"",
                                "\"1.1.0\"",
                                "\"member\": {\"type\": \"boolean\"",
                                "\"member\": {\"type\": \"boolean\", \"const\": true")));

        assertThat(refused)
                .hasStatus(422)
                .complainsAbout("schema.json#/properties/member")
                .says("name of its own");
        assertThat(ann.get(UPLOADS)).doesNotSay("test.typed");
    }
}
