package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** M35: whoever has applied as a volunteer gets an answer, member or not. */
class VolunteerApplicationsIT extends WholeServer {

    private static final String APPLICATIONS = VolunteerForm.APPLICATIONS;
    private static final String INVITED = "membership.volunteer.invited";
    private static final String DECLINED = "membership.volunteer.declined";

    private static VolunteerForm volunteers;

    private final MembershipDesk desk = new MembershipDesk(server());
    private final Caller registrar = desk.registrar();

    @BeforeAll
    static void volunteersMayApply() {
        volunteers = new VolunteerForm(server());
        volunteers.open();
    }

    @AfterAll
    static void asBefore() {
        volunteers.close();
    }

    @Test
    void somebodyWhoIsNoMemberIsInvitedOnceAndReadsItOnTheStatusPage() {
        String mobile = MembershipDesk.mobile();
        Answer receipt = volunteers.applies(mobile, "en");
        String id = volunteers.awaited(receipt.text("receiptNumber"));
        Caller bhola = as(
                server().people().newcomer("Registrar of volunteers", "registrar@membership.chapter:district.bhola"));
        Answer opened = registrar.get(APPLICATIONS + "/" + id).expect(200);
        refused(id, bhola, opened.etag());
        assertThat(registrar.get(APPLICATIONS + "?size=200"))
                .says(id)
                .doesNotSay("করিম")
                .doesNotSay(mobile);
        assertThat(opened).says("করিম উদ্দিন").says(mobile);
        assertThat(opened.json().path("member").asString("")).isEmpty();
        assertThat(registrar.get("/api/core/audit?action=membership.member.read&size=50"))
                .says(id);
        assertThat(letters(mobile, INVITED)).isEmpty();

        Answer answered = registrar
                .header("If-Match", opened.etag())
                .post(
                        APPLICATIONS + "/" + id + "/answer",
                        Map.of("answer", "invited", "words", "Training on Saturday."))
                .expect(200);

        assertThat(answered.text("answer")).isEqualTo("invited");
        assertThat(registrar
                        .header("If-Match", opened.etag())
                        .post(APPLICATIONS + "/" + id + "/answer", Map.of("answer", "declined")))
                .hasStatus(412);
        assertThat(registrar
                        .header("If-Match", answered.etag())
                        .post(APPLICATIONS + "/" + id + "/answer", Map.of("answer", "declined")))
                .hasStatus(409)
                .isProblem("membership.volunteer.answered-already");
        assertThat(letters(mobile, INVITED)).hasSize(1);
        assertThat(letters(mobile, DECLINED)).isEmpty();
        assertThat(desk.found(mobile, INVITED, Pattern.compile("/en/membership .*")))
                .endsWith("Training on Saturday.");
        assertThat(desk.status(receipt).expect(200))
                .says("become one first: the work and the pledge stand in a member");
        assertThat(registrar.get(APPLICATIONS + "?size=200")).doesNotSay(id);
        assertThat(registrar.get(APPLICATIONS + "?answered=yes&size=200")).says(id);
        assertThat(registrar.get("/api/core/audit?action=membership.volunteer.answer&size=50"))
                .says(id)
                .doesNotSay("Saturday");
    }

    private void refused(String id, Caller bhola, String etag) {
        String answer = APPLICATIONS + "/" + id + "/answer";
        var wish = Map.of("answer", "declined");
        for (String path : List.of(APPLICATIONS, APPLICATIONS + "/" + id)) {
            assertThat(as(nobody()).get(path)).hasStatus(401);
            assertThat(as(ben()).get(path)).hasStatus(403);
        }
        assertThat(bhola.get(APPLICATIONS + "?size=200")).hasStatus(200).doesNotSay(id);
        assertThat(bhola.get(APPLICATIONS + "/" + id)).hasStatus(404);
        assertThat(bhola.header("If-Match", etag).post(answer, wish)).hasStatus(404);
        assertThat(as(nobody()).post(answer, wish)).hasStatus(401);
        assertThat(registrar.post(answer, wish)).hasStatus(428);
        assertThat(registrar.header("If-Match", etag).post(answer, Map.of("answer", "king")))
                .hasStatus(422);
        assertThat(registrar.header("If-Match", etag).post(answer, Map.of("answer", "declined", "answeredBy", id)))
                .hasStatus(400);
        assertThat(registrar.get(APPLICATIONS + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(registrar.get(APPLICATIONS + "/" + id).etag()).isEqualTo(etag);
    }

    @Test
    void whoeverIsDeclinedIsThankedInTheirLanguage() {
        String mobile = MembershipDesk.mobile();
        Answer receipt = volunteers.applies(mobile, "bn");
        String id = volunteers.awaited(receipt.text("receiptNumber"));

        registrar
                .header("If-Match", registrar.get(APPLICATIONS + "/" + id).etag())
                .post(APPLICATIONS + "/" + id + "/answer", Map.of("answer", "declined"))
                .expect(200);

        assertThat(desk.found(mobile, DECLINED, Pattern.compile("ধন্যবাদ।.*"))).contains("এখন উপযুক্ত কোনো কাজ নেই");
        assertThat(desk.status(receipt).expect(200)).says("There is no suitable work at present");

        registrar
                .post("/api/forms/submissions/" + id + "/erasure", Map.of("reason", "চিঠিতে চেয়েছেন"))
                .expect(204);
        await("nothing is left of it")
                .atMost(Duration.ofSeconds(60))
                .until(() -> registrar.get(APPLICATIONS + "/" + id).status() == 404);
        assertThat(registrar.get(APPLICATIONS + "?answered=yes&size=200")).doesNotSay(id);
    }

    /** Whoever is a member is answered by an offer, wherever it is made. */
    @Test
    void anOfferIsTheAnswerToAMember() {
        MembershipDesk.SignedIn one = member();
        Answer receipt = volunteers.applies(one.mobile().substring(3), "en");
        String id = volunteers.awaited(receipt.text("receiptNumber"));
        assertThat(registrar.get(APPLICATIONS + "/" + id).text("member")).isEqualTo(one.id());

        desk.does(
                        one.id(),
                        "roles",
                        Map.of("role", "call-back", "chapter", "country", "start", "2026-11-20", "application", id))
                .expect(200);

        Answer answered = registrar.get(APPLICATIONS + "/" + id).expect(200);
        assertThat(answered.text("answer")).isEqualTo("offered");
        assertThat(registrar
                        .header("If-Match", answered.etag())
                        .post(APPLICATIONS + "/" + id + "/answer", Map.of("answer", "declined")))
                .hasStatus(409);
        assertThat(letters(one.mobile().substring(3), DECLINED)).isEmpty();
        assertThat(desk.status(receipt).expect(200)).says("There is work for you");
    }

    /** So is work that begins at once. */
    @Test
    void workThatIsGivenIsTheAnswerAsWell() {
        MembershipDesk.SignedIn one = member();
        Answer receipt = volunteers.applies(one.mobile().substring(3), "bn");
        String id = volunteers.awaited(receipt.text("receiptNumber"));

        var wish = new HashMap<String, Object>(Map.of("role", "call-back", "chapter", "country", "application", id));
        wish.putAll(Map.of("start", "2026-11-20", "pledge", "v2026_11", "pledgedOn", "2026-11-20"));
        desk.does(one.id(), "roles", wish).expect(200);

        assertThat(registrar.get(APPLICATIONS + "/" + id).text("answer")).isEqualTo("offered");
        assertThat(desk.status(receipt).expect(200))
                .says("There is work for you; see your member's account.")
                .doesNotSay("is offered");
    }

    /** Nothing shows that the number of the table is theirs. */
    @Test
    void aMemberOfATableHasAppliedForNothingAndWhoeverHasTheirNumberIsAnswered() {
        String mobile = MembershipDesk.mobile();
        new MemberTables(registrar)
                .broughtIn(
                        "Name,Mobile,District\r\nImported Karim," + mobile + ",bogura\r\n",
                        Map.of("name_en", 0, "mobile", 1, "district", 2));
        String member = registrar
                .post(MembershipDesk.MEMBERS + "/search", Map.of("filter", Map.of("q", mobile)))
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
        assertThat(registrar
                        .get(MembershipDesk.MEMBERS + "/" + member + "/roles/applications")
                        .expect(200)
                        .json())
                .isEmpty();

        String id = volunteers.awaited(volunteers.applies(mobile, "bn").text("receiptNumber"));
        Answer opened = registrar.get(APPLICATIONS + "/" + id).expect(200);
        assertThat(opened.json().path("member").asString("")).isEmpty();
        assertThat(registrar
                        .header("If-Match", opened.etag())
                        .post(APPLICATIONS + "/" + id + "/answer", Map.of("answer", "invited"))
                        .expect(200)
                        .text("answer"))
                .isEqualTo("invited");
    }

    /** Without a gateway the short message waits; the mail need not. */
    @Test
    void whoeverGaveAnAddressIsWrittenToByMailAsWell() {
        String mobile = MembershipDesk.mobile();
        String email = "karim" + mobile + "@example.com";
        Answer receipt = volunteers.applies(VolunteerForm.answers(mobile).put("email", email), "en");
        String id = volunteers.awaited(receipt.text("receiptNumber"));

        registrar
                .header("If-Match", registrar.get(APPLICATIONS + "/" + id).etag())
                .post(APPLICATIONS + "/" + id + "/answer", Map.of("answer", "invited", "words", "On Saturday."))
                .expect(200);

        assertThat(letters(mobile, INVITED)).hasSize(1);
        assertThat(new KeptLetters(server(), email).letters(INVITED)).hasSize(1);
        assertThat(desk.found(email, INVITED, Pattern.compile("(?s)On Saturday.*")))
                .contains("/en/membership");
    }

    /** What is erased before anybody has heard of it leaves no line either: the next application is heard after the erasure. */
    @Test
    void whatIsErasedAtOnceIsListedNowhere() {
        Answer receipt = volunteers.applies(MembershipDesk.mobile(), "bn");
        String id = submission(receipt.text("receiptNumber"));

        registrar
                .post("/api/forms/submissions/" + id + "/erasure", Map.of("reason", "চিঠিতে চেয়েছেন"))
                .expect(204);

        volunteers.awaited(volunteers.applies(MembershipDesk.mobile(), "bn").text("receiptNumber"));
        assertThat(registrar.get(APPLICATIONS + "/" + id)).hasStatus(404);
        assertThat(registrar.get(APPLICATIONS + "?answered=yes&size=200")).doesNotSay(id);
    }

    private String submission(String receipt) {
        for (JsonNode line : registrar
                .get("/api/forms/submissions?size=200")
                .expect(200)
                .json()
                .path("items")) {
            if (line.path("receiptNumber").asString().equals(receipt)) {
                return line.path("id").asString();
            }
        }
        throw new AssertionError("Nothing came in as " + receipt);
    }

    private MembershipDesk.SignedIn member() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
        return desk.signedIn("honorary", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"));
    }

    private static List<String> letters(String mobile, String template) {
        return new KeptLetters(server(), "+88" + mobile).letters(template);
    }
}
