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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is known of a member is put right, by staff and by themselves; cards and training are seen to by staff. */
class MemberDetailsIT extends WholeServer {

    private static final String API = "/api/membership";
    private static final String PLACE = "/en/account/place";
    private static final Pattern ANY = Pattern.compile("(?s).+");

    private final MembershipDesk desk = new MembershipDesk(server());

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    /** M9 M19 */
    @Test
    void whatIsRefusedChangesNothing() {
        String waiting = desk.applied(MembershipDesk.answers("general"));
        String id = desk.approved("general").text("id");
        Caller local = as(server().people()
                        .newcomer("Registrar Khulna", "registrar@membership.chapter:district.khulna"))
                .in("en");
        Answer before = desk.read(id);

        assertThat(as(nobody()).post(path(id), Map.of("district", "dhaka"))).hasStatus(401);
        assertThat(desk.does(as(ben()), id, "details", Map.of("district", "dhaka")))
                .hasStatus(403);
        assertThat(desk.registrar().post(path(id), Map.of("district", "dhaka"))).hasStatus(428);
        assertThat(desk.does(local, id, "details", Map.of("district", "dhaka"))).hasStatus(403);
        assertThat(desk.does(waiting, "details", Map.of("district", "dhaka")))
                .hasStatus(409)
                .isProblem("membership.member.mark-not-possible");
        for (Map<String, String> wish : List.of(
                Map.of("district", "atlantis"),
                Map.of("division", "dhaka", "district", "khulna"),
                Map.of("district", "khulna", "upazila", "dhaka_savar"),
                Map.of("upazila", "nowhere", "nameEn", "Somebody"))) {
            assertThat(desk.does(id, "details", wish)).hasStatus(422).isProblem("membership.place.unknown");
        }
        assertThat(desk.does(id, "details", Map.of("district", "dhaka", "type", "royal")))
                .hasStatus(422)
                .isProblem("membership.type.unknown");
        assertThat(desk.does(id, "details", Map.of("nameEn", "Somebody", "type", "life")))
                .hasStatus(422)
                .isProblem("membership.application.committee-needed");
        assertThat(desk.does(id, "details", Map.of("nameBn", "x".repeat(150)))).hasStatus(422);
        assertThat(desk.does(id, "details", Map.of("status", "active"))).hasStatus(400);

        assertThat(desk.read(id).body()).isEqualTo(before.body());
    }

    /** M5 M19: what was said to be paid for one type pays for no dearer one. */
    @Test
    void aFeeOfOneTypeBringsNoTermOfAnother() {
        String id = desk.approved("student").text("id");
        Answer said = desk.does(
                        id,
                        "payments",
                        Map.of(
                                "method",
                                "bkash",
                                "trxId",
                                UUID.randomUUID().toString(),
                                "amount",
                                5_000,
                                "paidOn",
                                "2026-11-20"))
                .expect(201);
        desk.does(id, "details", Map.of("type", "life", "committeeOn", "2026-11-20", "minute", "7/2026"))
                .expect(200);

        String payment = said.text("id");
        String tag =
                desk.read(id).json().path("payments").path(0).path("version").asString();
        desk.pays(payment, "verification", Integer.parseInt(tag), Map.of("byHand", true))
                .expect(200);

        assertThat(desk.read(id).json().path("terms")).isEmpty();
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
    }

    /** M19 */
    @Test
    void aMemberIsFoundByWhatTheyAreCalledAndWhereTheyLiveNow() {
        String id = desk.approved("general").text("id");
        desk.does(id, "waiver", Map.of("words", "প্রতিষ্ঠাতা")).expect(200);
        String end = desk.read(id).text("endOn");
        String name = "Renamed" + UUID.randomUUID().toString().substring(0, 8);
        Caller dhaka = as(server().people().newcomer("Registrar Dhaka", "registrar@membership.chapter:district.dhaka"))
                .in("en");
        assertThat(dhaka.get(API + "/members/" + id)).hasStatus(404);

        Answer changed = desk.does(
                        id,
                        "details",
                        Map.of("district", "dhaka", "upazila", "dhaka_savar", "nameEn", name, "type", "associate"))
                .expect(200);

        assertThat(changed.text("division")).isEqualTo("dhaka");
        assertThat(changed.text("/upazilaLabel/en")).isEqualTo("Savar");
        assertThat(changed.text("type")).isEqualTo("associate");
        assertThat(changed.text("endOn")).isEqualTo(end);
        assertThat(changed.text("/terms/0/type")).isEqualTo("general");
        assertThat(changed).says("\"amended\"").says(name);
        assertThat(dhaka.get(API + "/members/" + id)).hasStatus(200);
        assertThat(dhaka.post(API + "/members/search", Map.of("filter", Map.of("q", name))))
                .hasStatus(200)
                .says(id);
        assertThat(desk.registrar().get("/api/core/audit?action=membership.member.amend"))
                .hasStatus(200)
                .says(id)
                .says("dhaka_savar")
                .doesNotSay(name);
        int events = desk.read(id).json().path("history").size();
        desk.does(id, "details", Map.of("district", "dhaka", "upazila", "dhaka_savar"))
                .expect(200);
        assertThat(desk.read(id).json().path("history")).hasSize(events);
    }

    /** M13 M19: without a script, and found in the directory by the new district. */
    @Test
    void membersMoveByThemselves() {
        MemberAtHome member = MemberAtHome.of(server(), desk);
        assertThat(as(nobody()).get(PLACE)).hasStatus(303);
        assertThat(member.browser().get(PLACE)).hasStatus(200).says("Dhaka").says("value=\"khulna\" selected");
        assertThat(member.browser()
                        .submit(PLACE, Map.of("choice", "move", "district", "dhaka", "upazila", "", "show", "1"))
                        .expect(200))
                .says("Savar");
        assertThat(member.browser()
                        .submit(PLACE, Map.of("choice", "move", "district", "khulna", "upazila", "dhaka_savar")))
                .hasStatus(422)
                .says("one does not lie in the other");
        assertThat(desk.read(member.id()).text("district")).isEqualTo("khulna");

        member.browser()
                .submit(PLACE, Map.of("choice", "move", "district", "dhaka", "upazila", "dhaka_savar", "member", "0"))
                .expect(303);

        assertThat(desk.read(member.id()).text("upazila")).isEqualTo("dhaka_savar");
        assertThat(desk.read(member.id()).text("language")).isEqualTo("en");
        member.browser()
                .submit(
                        PLACE,
                        Map.of("choice", "move", "district", "dhaka", "upazila", "dhaka_savar", "language", "bn"))
                .expect(303);
        assertThat(desk.read(member.id()).text("language")).isEqualTo("bn");
        assertThat(desk.does(member.id(), "details", Map.of("language", "fr"))).hasStatus(422);
        assertThat(desk.read(member.id()).text("language")).isEqualTo("bn");
        assertThat(desk.does(member.id(), "details", Map.of("language", "en"))
                        .expect(200)
                        .text("language"))
                .isEqualTo("en");
        assertThat(member.browser().get(PLACE)).says("value=\"dhaka_savar\" selected");
        assertThat(desk.registrar().get("/api/core/audit?action=membership.member.move"))
                .says(member.id());
    }

    /** M11 */
    @Test
    void aCardThatStaffHaveEndedIsNoCard() {
        MemberAtHome member = MemberAtHome.of(server(), desk);
        Map<String, String> why = Map.of("words", "হারানো কার্ড অন্যের হাতে");
        assertThat(desk.does(member.id(), "card/revocation", why))
                .hasStatus(409)
                .isProblem("membership.card.nothing-to-revoke");
        String token =
                member.browser().post(API + "/card").expect(200).text("address").replaceFirst("^.*/verify/", "");
        assertThat(desk.does(as(ben()), member.id(), "card/revocation", why)).hasStatus(403);
        assertThat(desk.does(member.id(), "card/revocation", Map.of("words", " ")))
                .hasStatus(422);
        assertThat(desk.registrar().post(API + "/members/" + member.id() + "/card/revocation", why))
                .hasStatus(428);
        assertThat(as(nobody()).get(API + "/cards/" + token).text("state")).isEqualTo("valid");
        assertThat(desk.read(member.id()).json().path("card").asBoolean()).isTrue();

        Answer revoked = desk.does(member.id(), "card/revocation", why).expect(200);

        assertThat(revoked.json().path("card").asBoolean()).isFalse();
        assertThat(revoked).says("card-revoked").says("হারানো কার্ড");
        assertThat(as(nobody()).get(API + "/cards/" + token).text("state")).isEqualTo("not-valid");
        assertThat(as(nobody()).get("/en/verify/" + token)).hasStatus(404).says("This card is not valid");
        assertThat(desk.registrar().get("/api/core/audit?action=membership.card.revoke"))
                .says(member.id());
    }

    @Test
    void trainingIsNotedAfterTheWorkWasGiven() {
        String id = MemberAtHome.of(server(), desk).id();
        var pledged =
                Map.of("role", "call-back", "start", "2026-11-20", "pledge", "v2026_11", "pledgedOn", "2026-11-20");
        var nowhere = new HashMap<String, Object>(pledged);
        nowhere.put("chapter", "district.atlantis");
        assertThat(desk.does(id, "roles", nowhere)).hasStatus(422).isProblem("membership.place.unknown");
        assertThat(desk.read(id).json().path("roles")).isEmpty();
        nowhere.put("chapter", "upazila.khulna_dacope");
        Answer given = desk.does(id, "roles", nowhere).expect(200);
        String role = given.text("/roles/0/id");
        assertThat(given.text("/roles/0/chapterLabel/en")).isEqualTo("Dacope");
        JsonNode told = given.json()
                .path("history")
                .valueStream()
                .filter(event -> event.path("kind").asString().equals("role"))
                .findFirst()
                .orElseThrow()
                .path("names");
        assertThat(told.at("/chapter/en").asString()).isEqualTo("Dacope");
        assertThat(told.at("/role/bn").asString()).isEqualTo("ফোনে যোগাযোগ");
        assertThat(desk.registrar().get(API + "/volunteers?role=call-back")).says("Dacope");

        String training = "roles/" + role + "/training";
        assertThat(desk.does(id, training, Map.of("trainedOn", "2199-01-01")))
                .hasStatus(422)
                .isProblem("membership.role.training-unreadable");
        assertThat(desk.does(id, "roles/0/training", Map.of("trainedOn", "2026-11-21")))
                .hasStatus(404);
        assertThat(desk.does(as(ben()), id, training, Map.of("trainedOn", "2026-11-21")))
                .hasStatus(403);
        assertThat(desk.read(id).json().path("roles").path(0).path("trainedOn").isString())
                .isFalse();

        assertThat(desk.does(id, training, Map.of("trainedOn", "2026-11-21"))
                        .expect(200)
                        .text("/roles/0/trainedOn"))
                .isEqualTo("2026-11-21");
        desk.does(id, "roles/" + role + "/end", Map.of("end", "2026-11-25")).expect(200);
        assertThat(desk.does(id, training, Map.of("trainedOn", "2026-11-22"))).hasStatus(422);
        assertThat(desk.registrar().get(API + "/types").text("pledge")).isEqualTo("v2026_11");
    }

    /** M2 */
    @Test
    void whoseAgeIsNotKnownIsApprovedByWhoeverHasCheckedIt() {
        var answers = MembershipDesk.answers("student").put("institution", "খুলনা কলেজ");
        answers.remove("birth_year");
        String id = desk.applied(answers);
        assertThat(desk.does(id, "approval", Map.of()))
                .hasStatus(422)
                .isProblem("membership.application.age-unknown")
                .says("aged 15 to 30");
        assertThat(desk.read(id).text("status")).isEqualTo("applied");
        String child = desk.tooYoungFor("general");
        assertThat(desk.does(child, "approval", Map.of("ageChecked", true)))
                .hasStatus(409)
                .isProblem("membership.application.age");

        Answer approved = desk.does(id, "approval", Map.of("ageChecked", true)).expect(200);

        assertThat(approved.text("status")).isEqualTo("pending-payment");
        assertThat(approved).says("\"age\":\"checked\"");
    }

    @Test
    void placesAreChosenFromWhatThereIs() {
        assertThat(as(nobody()).get(API + "/places?layer=district")).hasStatus(401);
        assertThat(desk.registrar().get(API + "/places?layer=planet")).hasStatus(400);
        assertThat(desk.registrar()
                        .get(API + "/places?layer=division")
                        .expect(200)
                        .json())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(desk.registrar()
                        .get(API + "/places?layer=district")
                        .expect(200)
                        .json())
                .hasSizeGreaterThanOrEqualTo(64);
        assertThat(desk.registrar().get(API + "/places?layer=upazila&within=khulna"))
                .hasStatus(200)
                .says("khulna_dacope")
                .doesNotSay("dhaka_savar");
    }

    /** M5 M10: letters of what was done, and none to ask for money while somebody asks to let it go. */
    @Test
    void membersHearWhatBecameOfTheirFee() {
        var answers = MembershipDesk.answers("general");
        String id = desk.applied(answers);
        desk.does(id, "approval", Map.of()).expect(200);
        String mobile = answers.path("mobile").asString();

        Answer missing = paid(id);
        desk.pays(missing.text("id"), "failure", version(missing), Map.of("words", "হিসাবে নেই"))
                .expect(200);
        assertThat(desk.found(mobile, "membership.fee.not-found", ANY))
                .containsPattern("৳(200|২০০)")
                .contains("/account/fees")
                .doesNotContain("হিসাবে নেই");
        Answer found = paid(id);
        desk.pays(found.text("id"), "verification", version(found), Map.of("byHand", true))
                .expect(200);
        assertThat(desk.found(mobile, "membership.fee.found", ANY))
                .contains("/account/fees?receipt=" + desk.read(id).text("/receipts/0/number"));
        desk.does(id, "mark", Map.of("mark", "suspended", "words", "ভেতরের কথা"))
                .expect(200);
        assertThat(desk.found(mobile, "membership.member.suspended", ANY))
                .containsPattern("স্থগিত|suspended")
                .doesNotContain("ভেতরের কথা");
        desk.does(id, "mark", Map.of("mark", "deceased")).expect(200);
        Answer late = desk.does(id, "payments", cash());
        assertThat(late.status()).isEqualTo(409);

        var poor = MembershipDesk.answers("general").put("fee_method", "waiver").put("waiver_reason", "চাকরি নেই");
        String asking = desk.applied(poor);
        desk.does(asking, "approval", Map.of()).expect(200);
        String number = poor.path("mobile").asString();
        assertThat(desk.found(number, "membership.application.approved", ANY)).containsPattern("মওকুফ|let the fee go");
        assertThat(new KeptLetters(server(), "+88" + number).letters("membership.application.approved-unpaid"))
                .isEmpty();
    }

    private static int version(Answer payment) {
        return payment.json().path("version").asInt();
    }

    private Answer paid(String id) {
        return desk.does(id, "payments", cash()).expect(201);
    }

    private static Map<String, Object> cash() {
        return Map.of("method", "cash", "amount", 20_000, "paidOn", "2026-11-20");
    }

    private static String path(String id) {
        return API + "/members/" + id + "/details";
    }
}
