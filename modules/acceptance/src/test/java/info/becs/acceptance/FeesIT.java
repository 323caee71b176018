package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.MembershipDesk.SignedIn;
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

/** Members say by a link what they have paid, hold their receipts, and fees go back. */
class FeesIT extends WholeServer {

    private static final String APPROVED = "membership.application.approved-unpaid";
    private static final String PAGE = "/en/account/fees";
    private static final Pattern LINK = Pattern.compile("/pay/[A-Za-z0-9_-]{43}");
    private static final String NOBODYS = "/en/pay/" + "A".repeat(43);

    private final MembershipDesk desk = new MembershipDesk(server());

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    /** M16 */
    @Test
    void everyLinkThatLeadsNowhereIsAnsweredTheSame() {
        String nobodys = as(nobody()).get(NOBODYS).expect(404).body();

        assertThat(nobodys).contains("This link leads nowhere any more");
        for (String path : List.of("/en/pay/x", "/en/pay/" + "B".repeat(300), "/en/pay/%27%20OR%201=1--")) {
            assertThat(as(nobody()).get(path).expect(404).body()).isEqualTo(nobodys);
        }
        assertThat(as(nobody()).get(NOBODYS + "/receipt").expect(404).body()).isEqualTo(nobodys);
        assertThat(says(NOBODYS, trx(), Map.of()).expect(404).body()).isEqualTo(nobodys);
        assertThat(as(nobody()).get(NOBODYS + "/card")).hasStatus(404).doesNotSay("This link");
    }

    /** M5 M16: a link says the least, and what is said by it waits until somebody has found it; sent again it is the same. */
    @Test
    void whoeverIsApprovedIsLedToWhereTheFeeIsPaid() {
        new SettingsOf(server()).set("membership.fee.to-nagad", "01700-000000").expect(204);
        var answers = MembershipDesk.answers("general");
        String id = desk.applied(answers);
        desk.does(id, "approval", Map.of()).expect(200);
        String mobile = answers.path("mobile").asString();
        String link = "/en" + desk.found(mobile, APPROVED, LINK);
        Answer page = as(nobody()).get(link).expect(200);
        assertThat(page)
                .says("General member")
                .says("৳200")
                .says("01700-000000")
                .doesNotSay("<script");
        assertThat(page.body())
                .doesNotContain("রহিমা", mobile.substring(3), desk.read(id).text("number"));
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");

        assertThat(says(link, "", Map.of("amount", "-2", "paidOn.year", "2099", "senderLast4", "12ab")))
                .hasStatus(422)
                .says("href=\"#f-amount\"")
                .says("href=\"#f-paidOn\"")
                .says("href=\"#f-trxId\"")
                .says("href=\"#f-senderLast4\"");
        assertThat(says(link, trx(), Map.of("once", "again"))).hasStatus(422);
        assertThat(as(nobody())
                        .header("Sec-Fetch-Site", "cross-site")
                        .submit(link, form(trx(), Map.of()))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(payments(id)).isEmpty();

        var form = form(trx(), Map.of("state", "verified", "member", "0", "reused", "0", "amount", "২০০"));
        submit(link, form).expect(303);
        submit(link, form).expect(303);
        form.put("once", UUID.randomUUID().toString());
        submit(link, form).expect(303);

        assertThat(payments(id)).hasSize(1);
        JsonNode said = payments(id).get(0);
        assertThat(said.path("state").asString()).isEqualTo("claimed");
        assertThat(said.path("amount").asLong()).isEqualTo(20_000);
        assertThat(said.path("reused").asBoolean()).isFalse();
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
        assertThat(as(nobody()).get(link)).says("is being checked").says("What comes next");
        assertThat(desk.registrar().get("/api/membership/payments?size=200"))
                .says(said.path("id").asString());

        desk.pays(
                        said.path("id").asString(),
                        "verification",
                        said.path("version").asInt(),
                        Map.of("byHand", true))
                .expect(200);
        String number = desk.read(id).text("/receipts/0/number");
        assertThat(as(nobody()).get(link)).says("The money was found").says(link + "/receipt");
        Answer receipt = as(nobody()).get(link + "/receipt").expect(200);
        assertThat(receipt).says(number).says("৳200");
        assertThat(receipt.body()).doesNotContain("রহিমা", desk.read(id).text("number"));
        assertThat(says(link, trx(), Map.of())).hasStatus(409).says("No fee is due");
        assertThat(payments(id)).hasSize(1);

        desk.does(id, "mark", Map.of("mark", "resigned", "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);
        assertThat(as(nobody()).get(link).expect(404).body())
                .isEqualTo(as(nobody()).get(NOBODYS).body());
    }

    /** M5 M6 M16: of whoever is signed in; another's receipt is none, and an id that was said before is flagged. */
    @Test
    void everybodySeesTheirOwnReceiptsAlone() {
        SignedIn one = desk.signedIn("general", Map.of());
        SignedIn other = desk.signedIn("general", Map.of());
        assertThat(as(nobody()).submit(PAGE, Map.of("choice", "pay")).status()).isNotEqualTo(200);
        assertThat(one.browser().get(PAGE).expect(200))
                .says("A fee of yours is due")
                .says("৳200")
                .says("With this fee it runs until");
        String trx = trx();
        String link = pay(one);
        says(link, trx, Map.of()).expect(303);
        assertThat(one.browser().get(PAGE)).says("Being checked").doesNotSay("fee of yours is due");
        says(pay(other), trx, Map.of()).expect(303);
        assertThat(payments(other.id()).get(0).path("reused").asBoolean()).isTrue();
        verified(one);

        String number = desk.read(one.id()).text("/receipts/0/number");
        assertThat(one.browser().get(PAGE))
                .says(number)
                .says("৳200")
                .says("With this fee it runs until")
                .doesNotSay("fee of yours is due");
        assertThat(one.browser().get(PAGE + "?receipt=" + number).expect(200))
                .says(number)
                .says("রহিমা");
        assertThat(other.browser().get(PAGE)).doesNotSay(number);
        for (String asked : List.of(number, "X", "%27")) {
            assertThat(other.browser().get(PAGE + "?receipt=" + asked)).hasStatus(404);
        }
        assertThat(as(nobody()).get(PAGE + "?receipt=" + number)).hasStatus(303);

        // A renewal that is not found takes nothing away.
        String end = desk.read(one.id()).text("endOn");
        says(pay(one), trx(), Map.of()).expect(303);
        JsonNode open = payments(one.id()).get(0);
        desk.pays(open.path("id").asString(), "failure", open.path("version").asInt(), Map.of("words", "নেই"))
                .expect(200);
        assertThat(desk.read(one.id()).text("status")).isEqualTo("active");
        assertThat(desk.read(one.id()).text("endOn")).isEqualTo(end);
        assertThat(as(nobody()).get(link)).says("settled");
        for (int i = 0; i < 4; i++) {
            says(pay(other), trx(), Map.of()).expect(303);
        }
        assertThat(says(pay(other), trx(), Map.of())).hasStatus(409);
        assertThat(payments(other.id())).hasSize(5);
    }

    /** M5 M7 M17 */
    @Test
    void aFeeGoesBackWithTheTermThatItBrought() {
        SignedIn member = desk.signedIn("general", Map.of());
        says(pay(member), trx(), Map.of()).expect(303);
        JsonNode first = verified(member);
        String end = desk.read(member.id()).text("endOn");
        says(pay(member), trx(), Map.of()).expect(303);
        JsonNode second = verified(member);
        assertThat(desk.read(member.id()).text("endOn")).isGreaterThan(end);
        Map<String, String> words = Map.of("words", "ব্যাংক ফেরত নিয়েছে");

        String reversal = "/api/membership/payments/" + second.path("id").asString() + "/reversal";
        assertThat(as(nobody()).post(reversal, words)).hasStatus(401);
        assertThat(as(ben()).post(reversal, words)).hasStatus(403);
        assertThat(local().post(reversal, words)).hasStatus(404);
        assertThat(desk.registrar().post(reversal, words)).hasStatus(428);
        assertThat(reversed(second, Map.of("words", " "))).hasStatus(422);
        assertThat(reversed(second, Map.of("words", "x", "amount", 1))).hasStatus(400);
        assertThat(reversed(first, words)).hasStatus(409).isProblem("membership.payment.later-term");
        assertThat(desk.read(member.id()).json().path("receipts")).hasSize(2);
        assertThat(desk.read(member.id()).text("status")).isEqualTo("active");

        assertThat(reversed(second, words).expect(200).text("state")).isEqualTo("reversed");
        assertThat(desk.read(member.id()).text("endOn")).isEqualTo(end);
        assertThat(reversed(second, words)).hasStatus(412);
        assertThat(desk.pays(
                        second.path("id").asString(),
                        "reversal",
                        second.path("version").asInt() + 1,
                        words))
                .hasStatus(409);

        var limit = new SettingsOf(server());
        limit.set("membership.fee.second-person-above", "100").expect(204);
        try {
            Caller asker = clerk("Fees One");
            Caller agrees = clerk("Fees Two");
            String address = "/api/membership/payments/" + first.path("id").asString() + "/reversal";
            String tag = tag(first);
            assertThat(asker.header("If-Match", tag)
                            .post(address, words)
                            .expect(202)
                            .text("state"))
                    .isEqualTo("verified");
            String approval = TwoPeople.about(agrees, first.path("id").asString());
            assertThat(TwoPeople.decides(asker, approval, "approve").status()).isGreaterThanOrEqualTo(400);
            assertThat(desk.read(member.id()).text("status")).isEqualTo("active");
            TwoPeople.decides(agrees, approval, "approve").expect(200);
        } finally {
            limit.reset("membership.fee.second-person-above");
        }

        Answer left = desk.read(member.id());
        assertThat(left.text("status")).isEqualTo("pending-payment");
        assertThat(left.json().path("endOn").asString("")).isEmpty();
        long sum = 0;
        for (JsonNode receipt : left.json().path("receipts")) {
            sum += receipt.path("amount").asLong();
            assertThat(receipt.path("reversed").asBoolean()).isTrue();
        }
        assertThat(left.json().path("receipts")).hasSize(4);
        assertThat(sum).isZero();
        assertThat(left.json().path("terms")).hasSize(2);
        assertThat(left).says("ব্যাংক ফেরত নিয়েছে");
        assertThat(member.browser().get(PAGE)).says("not valid");
        assertThat(desk.registrar()
                        .get("/api/core/audit?action=membership.fee.reverse")
                        .expect(200))
                .says(second.path("id").asString());
    }

    private String pay(SignedIn member) {
        return member.browser()
                .submit(PAGE, Map.of("choice", "pay", "member", "0"))
                .expect(303)
                .header("Location")
                .orElseThrow();
    }

    private static Answer says(String link, String trx, Map<String, String> more) {
        return submit(link, form(trx, more));
    }

    private static Answer submit(String link, Map<String, String> form) {
        return as(nobody()).header("Sec-Fetch-Site", "same-origin").submit(link, form);
    }

    private static Map<String, String> form(String trx, Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "once", UUID.randomUUID().toString(),
                "method", "nagad",
                "trxId", trx,
                "amount", "200",
                "senderLast4", "১২৩৪",
                "paidOn.day", "২০",
                "paidOn.month", "11",
                "paidOn.year", "2026"));
        form.putAll(more);
        return form;
    }

    private static String trx() {
        return "8F" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The newest first. */
    private JsonNode payments(String member) {
        return desk.read(member).json().path("payments");
    }

    /** What was said last is found now; as it stands then. */
    private JsonNode verified(SignedIn member) {
        JsonNode said = payments(member.id()).get(0);
        return desk.pays(
                        said.path("id").asString(),
                        "verification",
                        said.path("version").asInt(),
                        Map.of("byHand", true))
                .expect(200)
                .json();
    }

    private Answer reversed(JsonNode payment, Map<String, ?> wish) {
        return desk.pays(
                payment.path("id").asString(),
                "reversal",
                payment.path("version").asInt(),
                wish);
    }

    private static String tag(JsonNode payment) {
        return "\"p" + payment.path("id").asString() + "-"
                + payment.path("version").asInt() + "\"";
    }

    private static Caller local() {
        return as(server().people().newcomer("Registrar Bhola", "registrar@membership.chapter:district.bhola"))
                .in("en");
    }

    private Caller clerk(String name) {
        Caller admin = desk.registrar();
        if (admin.get("/api/core/roles/fee-reversal").status() == 404) {
            var permissions = List.of(
                    "membership.member.read", "membership.fee.reverse", "core.approval.read", "core.approval.decide");
            admin.put(
                            "/api/core/roles/fee-reversal",
                            Map.of(
                                    "nameBn",
                                    "চাঁদা ফেরত",
                                    "nameEn",
                                    "Fees that go back",
                                    "permissions",
                                    permissions,
                                    "secondFactor",
                                    false))
                    .expect(201);
        }
        return as(InPerson.administrator(server()).newcomer(name, "fee-reversal"))
                .in("en");
    }
}
