package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.MembershipDesk.SignedIn;
import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** M29: what the pages of an account offer to members, programs are offered too, and of nobody but oneself. */
class OwnServicesIT extends WholeServer {

    private static final String OWN = "/api/membership/own";
    private static final String FEES = OWN + "/fees";
    private static final String PAYMENTS = FEES + "/payments";
    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final MembershipDesk desk = new MembershipDesk(server());

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @Test
    void nobodyAndWhoeverIsNoMemberHasNothing() {
        Enrolled person = Enrolled.person(server());
        assertThat(as(nobody()).get(OWN)).hasStatus(401);
        assertThat(as(nobody()).get(OWN + "/place/choices")).hasStatus(401);
        assertThat(person.browser.get(OWN).expect(200).json().path("membership").isMissingNode())
                .isTrue();
        for (String path : List.of(FEES, OWN + "/place", OWN + "/listing", FEES + "/receipts/K7PM-92QXV")) {
            assertThat(as(nobody()).get(path)).hasStatus(401);
            assertThat(person.browser.get(path)).as(path).hasStatus(404);
        }
        assertThat(said(person.browser, UUID.randomUUID(), claim("8GNOBODY1"))).hasStatus(404);
        assertThat(person.browser.post(OWN + "/renewal", Map.of("runs", "2026-12-31")))
                .hasStatus(404);
        assertThat(person.browser.post(OWN + "/resignation", Map.of("number", "K7PM-92QXV")))
                .hasStatus(404);
        assertThat(person.browser.put(OWN + "/place", Map.of("district", "khulna")))
                .hasStatus(404);
        for (String part : List.of("fees", "consents", "privacy", "place", "work")) {
            assertThat(person.browser.get("/en/account/" + part))
                    .hasStatus(200)
                    .says("<a href=\"/en/account/membership\">My membership</a>");
        }
        assertThat(person.browser.get("/en/account/membership")).says("Become a member");
    }

    @Test
    void whatIsSaidAgainIsTheSamePaymentAndAnothersIsNone() {
        SignedIn one = desk.signedIn("general", Map.of());
        SignedIn other = desk.signedIn("general", Map.of());
        String trx = "8GOWN" + one.id().substring(0, 4);
        JsonNode due = one.browser().get(FEES).expect(200).json();
        assertThat(due.path("due").asBoolean()).isTrue();
        assertThat(due.path("fee").asLong()).isEqualTo(20_000);

        assertThat(one.browser().post(PAYMENTS, claim(trx))).hasStatus(400).isProblem("membership.payment.key-needed");
        var wrong = claim("");
        wrong.put("amount", -2);
        assertThat(said(one.browser(), UUID.randomUUID(), wrong))
                .hasStatus(422)
                .isProblem("membership.payment.unreadable")
                .complainsAbout("/trxId")
                .says("letters and digits")
                .complainsAbout("/amount")
                .says("Give the amount in figures");
        assertThat(one.browser()
                        .forged()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .post(PAYMENTS, claim(trx)))
                .hasStatus(403);
        assertThat(payments(one)).isEmpty();

        UUID key = UUID.randomUUID();
        String payment = said(one.browser(), key, claim(trx)).expect(201).text("id");
        assertThat(said(one.browser(), key, claim(trx)).expect(201).text("id")).isEqualTo(payment);
        assertThat(said(one.browser(), UUID.randomUUID(), claim(trx))
                        .expect(201)
                        .text("id"))
                .isEqualTo(payment);
        assertThat(said(one.browser(), key, claim(trx + "X"))).hasStatus(409).isProblem("membership.payment.key-used");
        assertThat(payments(one)).hasSize(1);
        assertThat(said(other.browser(), key, claim(trx + "Y")).expect(201).text("id"))
                .isNotEqualTo(payment);

        assertThat(proved(other, payment)).hasStatus(404);
        assertThat(proved(other, UUID.randomUUID().toString())).hasStatus(404);
        assertThat(one.browser().caller().send("PUT", PAYMENTS + "/" + payment + "/proof", "image/jpeg", new byte[0]))
                .hasStatus(422);
        assertThat(payments(one).get(0).path("proof").asString("")).isEmpty();
        assertThat(proved(one, payment).expect(200).text("proof")).isEqualTo("paper");
        assertThat(proved(one, payment)).hasStatus(409);

        JsonNode said = payments(one).get(0);
        desk.pays(payment, "verification", said.path("version").asInt(), Map.of("byHand", true))
                .expect(200);
        JsonNode fees = one.browser().get(FEES).expect(200).json();
        assertThat(fees.path("open")).isEmpty();
        String receipt = fees.at("/receipts/0/number").asString();
        Answer mine = one.browser().get(FEES + "/receipts/" + receipt).expect(200);
        assertThat(mine.json().path("amount").asLong()).isEqualTo(20_000);
        assertThat(mine.header("Cache-Control")).hasValue("no-store");
        Answer absent = other.browser().get(FEES + "/receipts/K7PM-92QXV").expect(404);
        assertThat(problem(other.browser().get(FEES + "/receipts/" + receipt).expect(404)))
                .isEqualTo(problem(absent));
        assertThat(one.browser()
                        .post(OWN + "/renewal", Map.of("runs", fees.path("runs").asString())))
                .hasStatus(409)
                .isProblem("membership.renewal.not-possible");
    }

    @Test
    void placeAndDirectoryAreOnesOwn() {
        SignedIn one = desk.signedIn("general", Map.of());
        SignedIn other = desk.signedIn("general", Map.of());
        String before = other.browser().get(OWN + "/place").expect(200).body();
        String was = one.browser().get(OWN + "/place").expect(200).body();
        assertThat(one.browser().get(OWN + "/place/choices")).says("\"khulna\"");
        assertThat(one.browser().get(OWN + "/place/choices?district=khulna")).says("khulna_dacope");
        assertThat(one.browser().put(OWN + "/place", Map.of("district", "bhola", "upazila", "khulna_dacope")))
                .hasStatus(422);
        assertThat(one.browser().put(OWN + "/place", Map.of("district", "khulna", "language", "fr")))
                .hasStatus(422);
        assertThat(one.browser().get(OWN + "/place").body()).isEqualTo(was);

        var move = Map.of("district", "khulna", "upazila", "khulna_dacope", "language", "en", "member", other.id());
        assertThat(one.browser().put(OWN + "/place", move).status()).isGreaterThanOrEqualTo(400);
        Answer moved = one.browser()
                .put(OWN + "/place", Map.of("district", "khulna", "upazila", "khulna_dacope", "language", "en"))
                .expect(200);
        assertThat(moved.text("upazila")).isEqualTo("khulna_dacope");
        assertThat(desk.read(one.id())).says("khulna_dacope");
        assertThat(other.browser().get(OWN + "/place").body()).isEqualTo(before);

        var shown = new HashMap<>(Map.of(
                "name",
                "members",
                "district",
                "everybody",
                "profession",
                "nobody",
                "photo",
                "nobody",
                "what",
                "শিক্ষক"));
        assertThat(one.browser().put(OWN + "/listing", shown).expect(200).text("name"))
                .isEqualTo("members");
        shown.put("name", "friends");
        assertThat(one.browser().put(OWN + "/listing", shown)).hasStatus(400);
        assertThat(one.browser().get(OWN + "/listing").text("name")).isEqualTo("members");
        assertThat(other.browser().get(OWN + "/listing").text("name")).isEqualTo("nobody");
    }

    @Test
    void whoeverGivesItUpConfirmsTheirOwnNumberAndIsAMemberNoMore() {
        SignedIn one = desk.signedIn("honorary", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"));
        SignedIn other = desk.signedIn("honorary", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"));
        String number = desk.read(one.id()).text("number");
        one.browser().post("/api/membership/card").expect(200);
        String before = desk.read(one.id()).body();
        for (String typed : List.of(desk.read(other.id()).text("number"), "K7PM-92QXV", "x")) {
            assertThat(one.browser().post(OWN + "/resignation", Map.of("number", typed)))
                    .hasStatus(422)
                    .complainsAbout("/number");
        }
        assertThat(one.browser().submit("/en/account/membership", Map.of("choice", "resign", "number", "x")))
                .hasStatus(422)
                .says("href=\"#f-number\"");
        assertThat(desk.read(one.id()).body()).isEqualTo(before);
        assertThat(letters(one, "membership.member.resigned")).isEmpty();

        Answer gone = one.browser()
                .post(OWN + "/resignation", Map.of("number", number, "words", "দেশের বাইরে যাচ্ছি"))
                .expect(200);
        one.browser().post(OWN + "/resignation", Map.of("number", number)).expect(200);

        assertThat(gone.text("/membership/status")).isEqualTo("resigned");
        assertThat(letters(one, "membership.member.resigned")).hasSize(1);
        assertThat(desk.read(one.id()).body().split("\"kind\":\"resigned\"", -1))
                .hasSize(2);
        assertThat(one.browser().get("/api/membership/card").text("/standing/state"))
                .isNotEqualTo("valid");
        assertThat(one.browser().get("/en/account/membership")).says("Resigned").doesNotSay("Write your own number");
        assertThat(as(admin()).get("/api/core/audit?action=membership.member.resign&size=50"))
                .says(one.id());
        assertThat(desk.read(other.id()).text("status")).isEqualTo("active");

        String page = "/en/account/membership";
        assertThat(other.browser().get(page)).says("Give up the membership").doesNotSay("<script src");
        other.browser()
                .submit(
                        page,
                        Map.of(
                                "choice",
                                "resign",
                                "number",
                                desk.read(other.id()).text("number")))
                .expect(303);
        assertThat(desk.read(other.id()).text("status")).isEqualTo("resigned");
    }

    private List<String> letters(SignedIn who, String template) {
        return new KeptLetters(server(), who.mobile()).letters(template);
    }

    private Answer said(Surfer who, UUID key, Map<String, Object> claim) {
        return who.caller().header("Idempotency-Key", key.toString()).post(PAYMENTS, claim);
    }

    private static Answer proved(SignedIn who, String payment) {
        return who.browser().caller().send("PUT", PAYMENTS + "/" + payment + "/proof", "application/pdf", PAPER);
    }

    private static Map<String, Object> claim(String trx) {
        return new HashMap<>(Map.of(
                "method", "bkash", "trxId", trx, "amount", 20_000, "senderLast4", "5678", "paidOn", "2026-11-20"));
    }

    private JsonNode payments(SignedIn member) {
        return desk.read(member.id()).json().path("payments");
    }

    private static String problem(Answer answer) {
        return answer.text("code") + answer.text("title");
    }
}
