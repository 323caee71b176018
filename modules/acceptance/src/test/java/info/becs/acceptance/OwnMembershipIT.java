package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever had an account before they were approved: the membership becomes theirs by their own act, and nobody else's. */
class OwnMembershipIT extends WholeServer {

    private static final String PAGE = "/en/account/membership";
    private static final String CARD = "/api/membership/card";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");

    private final MembershipDesk desk = new MembershipDesk(server());

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    /** What is to be done stands before what may be looked at, and no longer than it is to be done. */
    @Test
    void aFeeThatIsDueStandsFirstInTheAccount() {
        var member = desk.signedIn("general", Map.of());

        assertThat(member.browser().get("/account")).says("চাঁদা বাকি: ৳২০০।");
        Answer due = member.browser().get("/en/account").expect(200);
        assertThat(due).says("<strong>A fee is due: ৳200.</strong>");
        assertThat(due.body().indexOf("/en/account/fees\""))
                .isLessThan(due.body().indexOf("/en/account/profile\""));

        desk.does(member.id(), "payments", Map.of("method", "cash", "amount", 20_000, "paidOn", "2026-11-20"))
                .expect(201);
        Answer said = member.browser().get("/en/account").expect(200);
        assertThat(said).doesNotSay("A fee is due").says("/en/account/fees\"");
        assertThat(said.body().indexOf("/en/account/fees\""))
                .isGreaterThan(said.body().indexOf("/en/account/profile\""));
    }

    /** Whoever waits at the door for a code that nobody sends learns how an account is made. */
    @Test
    void theDoorSaysHowAnAccountIsMade() {
        assertThat(new Surfer(server()).get("/en/account"))
                .hasStatus(200)
                .says("No account yet?")
                .says("href=\"/en/membership\">Become a member");
        assertThat(new Surfer(server()).get("/account")).says("অ্যাকাউন্ট নেই?");
    }

    /** M18 */
    @Test
    void anAccountThatWasThereFirstGetsItsMembershipByAButton() {
        Enrolled owner = Enrolled.person(server());
        Enrolled other = Enrolled.person(server());
        String mobile = MembershipDesk.mobile();
        shows(owner, mobile);
        String id = desk.applied(MembershipDesk.answers("honorary").put("mobile", mobile));
        assertThat(owner.browser.get(PAGE)).hasStatus(200).doesNotSay("It is mine");
        assertThat(owner.browser.submit(PAGE, tie(id))).hasStatus(404);

        Answer approved = approved(id);

        assertThat(approved.json().path("account").asString("")).isEmpty();
        assertThat(owner.browser.get(PAGE))
                .hasStatus(200)
                .says("It is mine")
                .says("Honorary member")
                .doesNotSay("রহিমা")
                .doesNotSay(approved.text("number"));
        assertThat(owner.browser.get("/account/membership")).says("এটি আমার");
        assertThat(owner.browser.get(CARD)).hasStatus(404);
        assertThat(other.browser.get(PAGE))
                .hasStatus(200)
                .doesNotSay("It is mine")
                .doesNotSay(id);
        assertThat(new Surfer(server()).get(PAGE)).hasStatus(303);
        for (String typed : List.of(id, approved.text("number"), approved.text("receipt"), mobile, "", "%00")) {
            assertThat(other.browser.submit(PAGE, tie(typed))).hasStatus(404).says("no such member");
        }
        assertThat(owner.browser.forged().header("Sec-Fetch-Site", "cross-site").submit(PAGE, tie(id)))
                .hasStatus(403);
        assertThat(owner.browser.submit(PAGE, tie(approved.text("number")))).hasStatus(404);
        assertThat(other.browser.get(CARD)).hasStatus(404);
        assertThat(desk.read(id).body()).isEqualTo(approved.body());

        owner.browser.submit(PAGE, tie(id)).expect(303);
        owner.browser.submit(PAGE, tie(id)).expect(303);

        Answer tied = desk.read(id);
        assertThat(tied.text("account")).isEqualTo(owner.id);
        assertThat(tied.body().split("\"kind\":\"tied\"", -1)).hasSize(2);
        assertThat(owner.browser.get(PAGE))
                .says(tied.text("number"))
                .says("রহিমা")
                .doesNotSay("It is mine");
        assertThat(owner.browser.post(CARD)).hasStatus(200).says(tied.text("number"));
        assertThat(owner.browser.get("/en/account/consents")).says("News by e-mail");
        assertThat(as(admin()).get("/api/core/audit?action=membership.member.tie&size=50"))
                .says(id);
        assertThat(other.browser.submit(PAGE, tie(id))).hasStatus(404);

        String second = desk.applied(MembershipDesk.answers("honorary").put("mobile", mobile));
        approved(second);
        assertThat(owner.browser.submit(PAGE, tie(second))).hasStatus(409).says("has a membership already");
        assertThat(desk.read(second).json().path("account").asString("")).isEmpty();
        assertThat(desk.read(id).text("account")).isEqualTo(owner.id);
    }

    /** M18: a number that staff wrote down shows nothing; a receipt with its secret does. */
    @Test
    void aNumberThatIsNotShownTiesNothingAndAReceiptDoes() {
        String mobile = MembershipDesk.mobile();
        as(admin())
                .post(
                        "/api/core/people",
                        Map.of("nameBn", "একজন", "nameEn", "One", "mobile", mobile, "roles", List.of()))
                .expect(201);
        Enrolled person = Enrolled.person(server());
        Answer receipt = desk.handsIn(
                MembershipDesk.answers("honorary").put("mobile", mobile).put("email", "x@example.org"));
        String id = desk.awaitOf(receipt);
        approved(id);
        assertThat(desk.read(id).json().path("account").asString("")).isEmpty();
        String sent = "/en/account/sent";
        var wrong = Map.of("choice", "add", "number", receipt.text("receiptNumber"), "secret", "AAAA-AAAA-AAAA-AAAA");
        assertThat(person.browser.submit(sent, wrong)).hasStatus(404);
        assertThat(person.browser.get(PAGE)).says("add its receipt").doesNotSay("It is mine");
        assertThat(person.browser.submit(PAGE, tie(id))).hasStatus(404);
        assertThat(desk.read(id).json().path("account").asString("")).isEmpty();

        person.browser
                .submit(
                        sent,
                        Map.of(
                                "choice",
                                "add",
                                "number",
                                receipt.text("receiptNumber"),
                                "secret",
                                receipt.text("secret")))
                .expect(303);
        assertThat(person.browser.get(PAGE)).says("It is mine").says(receipt.text("receiptNumber"));
        assertThat(desk.read(id).json().path("account").asString("")).isEmpty();
        person.browser.submit(PAGE, tie(id)).expect(303);

        assertThat(desk.read(id).text("account")).isEqualTo(person.id);
    }

    /** M18 F37: to be signed in in the browser from which it came shows nothing; its receipt does. */
    @Test
    void whatCameFromABrowserOfSomebodyElseIsNotTheirMembership() {
        String mobile = MembershipDesk.mobile();
        as(admin())
                .post(
                        "/api/core/people",
                        Map.of("nameBn", "একজন", "nameEn", "One", "mobile", mobile, "roles", List.of()))
                .expect(201);
        Enrolled person = Enrolled.person(server());
        Answer receipt = person.browser
                .caller()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "/api/forms/forms/member.application/submissions",
                        MembershipDesk.answers("honorary").put("mobile", mobile).put("email", "y@example.org"))
                .expect(201);
        String id = desk.awaitOf(receipt);
        approved(id);
        assertThat(person.browser.get("/api/forms/account/submissions")).says(receipt.text("receiptNumber"));
        assertThat(person.browser.get(PAGE)).doesNotSay("It is mine");
        assertThat(person.browser.submit(PAGE, tie(id))).hasStatus(404);

        person.browser
                .post(
                        "/api/forms/account/submissions",
                        Map.of("number", receipt.text("receiptNumber"), "secret", receipt.text("secret")))
                .expect(200);

        assertThat(person.browser.get(PAGE)).says("It is mine");
    }

    private static Map<String, String> tie(String member) {
        return Map.of("choice", "tie", "member", member);
    }

    private Answer approved(String id) {
        desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"))
                .expect(200);
        return desk.read(id);
    }

    /** Answers from this number, which is theirs from then on. */
    private void shows(Enrolled person, String mobile) {
        String profile = "/en/account/profile";
        person.browser
                .submit(profile, Map.of("choice", "address", "address", mobile))
                .expect(200);
        String code = desk.found(mobile, "core.sign-in.code", DIGITS);
        person.browser
                .submit(profile, Map.of("choice", "confirm", "address", mobile, "code", code))
                .expect(303);
    }
}
