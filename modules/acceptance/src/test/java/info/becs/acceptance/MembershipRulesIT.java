package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Staff change memberships, fees, statuses and words of letters: written, looked at, put in force by two, taken back. */
class MembershipRulesIT extends WholeServer {

    private static final String VERSIONS = "/api/membership/rules/versions";
    private static final String SUSPENDED = "membership.member.suspended";

    private final MembershipDesk desk = new MembershipDesk(server());
    private static Caller lead;
    private static Caller second;

    @BeforeAll
    static void twoWhoMay() {
        lead = new TwoPeople(server()).registrar("Leader");
        second = new TwoPeople(server()).registrar("Second");
    }

    @AfterEach
    void shipped() {
        force(1);
        await("the shipped rules are followed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> fee("general") == 20_000
                        && offers().body().contains("\"student\"")
                        && offers().body().contains("General member"));
    }

    /** M25 */
    @Test
    void rulesThatDoNotFitAreRefusedAtTheirPlaceAndNothingIsKept() {
        int before = lead.get(VERSIONS).expect(200).json().path("items").size();

        assertThat(as(ben()).get(VERSIONS)).hasStatus(403);
        assertThat(as(ben()).get("/api/membership/rules/letters")).hasStatus(403);
        assertThat(draft("{"))
                .hasStatus(422)
                .isProblem("membership.rules.unfit")
                .complainsAbout("/content");
        assertThat(draft("ক".repeat(32_001))).hasStatus(422);
        ObjectNode rules = shippedRules();
        type(rules, "general").put("fee", -5).put("graceDays", 999);
        rules.putObject("letters").putObject("membership.letter.love");
        assertThat(draft(rules.toString()))
                .hasStatus(422)
                .complainsAbout("/content/types/0/fee")
                .complainsAbout("/content/types/0/graceDays")
                .complainsAbout("/content/letters/membership.letter.love/subject/bn")
                .says("A fee is 0 to 10,00,000 taka");
        ObjectNode letter = shippedRules();
        words(letter, SUSPENDED, "{{password}}");
        assertThat(draft(letter.toString())).hasStatus(422).complainsAbout("/content/letters/" + SUSPENDED + "/body");
        assertThat(draft(shippedRules().toString())).hasStatus(409).isProblem("membership.rules.same");
        assertThat(lead.post(VERSIONS + "/999/force")).hasStatus(404);
        assertThat(lead.get(VERSIONS + "/x")).hasStatus(404);

        assertThat(lead.get(VERSIONS).expect(200).json().path("items")).hasSize(before);
        assertThat(fee("general")).isEqualTo(20_000);
    }

    /** M25: two want it; who has said to have paid before pays no more, and the page shows it. */
    @Test
    void aFeeIsChangedByTwoAndWhatWasSaidBeforeCounts() {
        String id = desk.approved("general").text("id");
        Answer said = desk.does(id, "payments", Map.of("method", "cash", "amount", 20_000, "paidOn", "2026-11-20"))
                .expect(201);
        ObjectNode rules = shippedRules();
        type(rules, "general").put("fee", 30_000);

        Answer made = draft(rules.toString()).expect(201);
        String address =
                VERSIONS + "/" + made.json().path("line").path("version").asInt();
        assertThat(made).says("‘General member’: the fee: from ৳200 to ৳300.").says("\"takesTwo\":true");
        assertThat(fee("general")).isEqualTo(20_000);

        String approval = lead.post(address + "/force").expect(202).text("approval");
        assertThat(TwoPeople.decides(lead, approval, "approve")).hasStatus(403);
        assertThat(fee("general")).isEqualTo(20_000);
        TwoPeople.decides(second, approval, "approve").expect(200);
        await("the page shows the new fee")
                .atMost(Duration.ofSeconds(60))
                .until(() -> fee("general") == 30_000
                        && as(nobody()).get("/en/membership").body().contains("৳300"));
        assertThat(lead.post(address + "/force")).hasStatus(409).isProblem("membership.rules.in-force");

        desk.pays(said.text("id"), "verification", said.json().path("version").asInt(), Map.of("byHand", true))
                .expect(200);
        assertThat(desk.read(id).text("status")).isEqualTo("active");
        Answer less = desk.does(id, "payments", Map.of("method", "cash", "amount", 20_000, "paidOn", "2026-11-20"))
                .expect(201);
        String end = desk.read(id).text("endOn");
        desk.pays(less.text("id"), "verification", less.json().path("version").asInt(), Map.of("byHand", true))
                .expect(200);
        assertThat(desk.read(id).text("endOn")).isEqualTo(end);
    }

    /** M25 */
    @Test
    void aTypeThatSomebodyHasIsClosedAndNotTakenAway() {
        String there = desk.applied(MembershipDesk.answers("student"));
        ObjectNode without = shippedRules();
        ((ArrayNode) without.path("types")).remove(2);
        int gone = version(draft(without.toString()).expect(201));
        assertThat(lead.get(VERSIONS + "/" + gone))
                .says("Membership removed: ‘Student member’.")
                .says("\"standing\":[{");
        assertThat(lead.post(VERSIONS + "/" + gone + "/force")).hasStatus(409).isProblem("membership.rules.in-use");

        ObjectNode closed = shippedRules();
        type(closed, "student").put("open", false);
        force(version(draft(closed.toString()).expect(201)));
        await("students are not offered any more")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !offers().body().contains("\"student\""));
        assertThat(as(nobody()).get("/en/membership")).hasStatus(200).doesNotSay("Student member");
        assertThat(desk.does(there, "approval", Map.of())).hasStatus(409).isProblem("membership.type.closed");
        assertThat(desk.read(there).text("status")).isEqualTo("applied");
        assertThat(lead.get("/api/membership/types")).says("\"student\"");
    }

    /** M25: words alone one person changes; the letter that leaves says them. */
    @Test
    void aLetterSaysWhatStaffHaveWritten() {
        ObjectNode rules = shippedRules();
        words(rules, SUSPENDED, "{{name}}: call us about {{number}}.");
        type(rules, "general").put("en", "Ordinary member");
        int version = version(draft(rules.toString()).expect(201));
        assertThat(lead.get(VERSIONS + "/" + version)).says("\"takesTwo\":false");
        lead.post(VERSIONS + "/" + version + "/force").expect(200);
        await("the rules are followed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> offers().body().contains("Ordinary member"));

        ObjectNode answers = MembershipDesk.answers("general");
        String id = desk.applied(answers);
        String number = desk.does(id, "approval", Map.of()).expect(200).text("number");
        desk.does(id, "mark", Map.of("mark", "suspended", "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);

        assertThat(desk.found(answers.path("mobile").asString(), SUSPENDED, Pattern.compile(".+")))
                .contains("call us about " + number + ".");
    }

    /** M25: what statuses become for everybody follows by the job of the night, once. */
    @Test
    void everybodyIsLookedAtAnewWhenStatusesChange() {
        String id = desk.approved("general").text("id");
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
        ObjectNode rules = shippedRules();
        for (JsonNode status : rules.path("statuses")) {
            if (status.path("code").asString().equals("pending-payment")) {
                ((ObjectNode) status).put("code", "unpaid").put("en", "Has not paid yet");
            }
        }
        force(version(draft(rules.toString()).expect(201)));
        await("the new status is followed").atMost(Duration.ofSeconds(60)).until(() -> {
            desk.registrar().post("/api/core/jobs/membership.status/run");
            return desk.read(id).text("status").equals("unpaid");
        });
        assertThat(desk.read(id)).says("Has not paid yet");

        force(1);
        await("and back").atMost(Duration.ofSeconds(60)).until(() -> {
            desk.registrar().post("/api/core/jobs/membership.status/run");
            return desk.read(id).text("status").equals("pending-payment");
        });
    }

    private void force(int version) {
        Answer forced = lead.post(VERSIONS + "/" + version + "/force");
        if (forced.status() == 202) {
            TwoPeople.decides(second, forced.text("approval"), "approve").expect(200);
        }
    }

    private static int version(Answer made) {
        return made.json().path("line").path("version").asInt();
    }

    private Answer draft(String content) {
        return lead.post(VERSIONS, Map.of("content", content, "note", "পরীক্ষা"));
    }

    private Answer offers() {
        return as(nobody()).get("/api/membership/offers").expect(200);
    }

    private int fee(String type) {
        for (JsonNode offer : offers().json().path("items")) {
            if (offer.path("code").asString().equals(type)) {
                return offer.path("fee").asInt();
            }
        }
        return -1;
    }

    private ObjectNode shippedRules() {
        return (ObjectNode) JsonMapper.shared()
                .readTree(lead.get(VERSIONS + "/1").expect(200).text("content"));
    }

    private static ObjectNode type(ObjectNode rules, String code) {
        for (JsonNode type : rules.path("types")) {
            if (type.path("code").asString().equals(code)) {
                return (ObjectNode) type;
            }
        }
        throw new AssertionError("There is no type " + code);
    }

    private static void words(ObjectNode rules, String letter, String body) {
        ObjectNode words = rules.withObject("letters").putObject(letter);
        words.putObject("subject").put("bn", "স্থগিত").put("en", "Suspended");
        words.putObject("body").put("bn", body).put("en", body);
        words.putObject("sms").put("bn", body).put("en", body);
    }
}
