package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Staff change the rules of casework (written, looked at, put in force, taken back), and work with what they hold. */
class CaseRulesIT extends WholeServer {

    private static final String VERSIONS = "/api/complaints/casework/versions";

    private final CaseDesk cell = new CaseDesk(server());
    private static Caller lead;
    private static Caller second;

    @BeforeAll
    static void twoWhoMay() {
        lead = new TwoPeople(server()).ruler("Leader");
        second = new TwoPeople(server()).ruler("Second");
    }

    @AfterEach
    void shipped() {
        force(1);
        awaitStanding("Paused", false);
    }

    /** C35 */
    @Test
    void rulesThatDoNotFitAreRefusedAndNothingIsKept() {
        int before = lead.get(VERSIONS).expect(200).json().path("items").size();

        assertThat(as(ben()).get(VERSIONS)).hasStatus(403);
        assertThat(draft("{"))
                .hasStatus(422)
                .isProblem("complaints.rules.unfit")
                .complainsAbout("/content");
        assertThat(draft("{}")).hasStatus(422);
        assertThat(draft("ক".repeat(128_001))).hasStatus(422);
        ObjectNode rules = shippedRules();
        status(rules, "nowhere");
        assertThat(draft(rules.toString())).hasStatus(422).says("No case can come to ‘Nowhere’.");
        assertThat(draft(shippedRules().toString())).hasStatus(409).isProblem("complaints.rules.same");
        assertThat(lead.post(VERSIONS + "/999/force")).hasStatus(404);
        assertThat(lead.get(VERSIONS + "/x")).hasStatus(404);

        assertThat(lead.get(VERSIONS).expect(200).json().path("items")).hasSize(before);
    }

    /** C35 */
    @Test
    void aNewStatusIsLookedAtUsedAndNotTakenAwayWhileACaseStandsThere() {
        ObjectNode rules = shippedRules();
        status(rules, "with-expert");
        step(rules, "with-expert", "accepted");
        step(rules, "in-mediation", "with-expert");

        Answer made = draft(" ".repeat(90_000) + rules).expect(201);
        int version = made.json().path("line").path("version").asInt();
        assertThat(made)
                .says("New status: ‘Nowhere’, 5 days.")
                .says("New step: from ‘Accepted’ to ‘Nowhere’, by an officer.");
        assertThat(made.text("takesTwo")).isEqualTo("false");
        String number = cell.opened("নিয়ম বদলের দোকান").number();
        cell.accepted(number);
        assertThat(cell.step(number, Map.of("to", "with-expert"))).hasStatus(400);

        lead.post(VERSIONS + "/" + version + "/force").expect(200);
        assertThat(lead.post(VERSIONS + "/" + version + "/force"))
                .hasStatus(409)
                .isProblem("complaints.rules.in-force");
        awaitStatus("with-expert", true);
        cell.step(number, Map.of("to", "with-expert")).expect(200);

        Answer back = lead.get(VERSIONS + "/1").expect(200);
        assertThat(back).says("Status removed: ‘Nowhere’.");
        assertThat(back.text("takesTwo")).isEqualTo("true");
        assertThat(lead.post(VERSIONS + "/1/force")).hasStatus(409).isProblem("complaints.rules.in-use");
        cell.step(number, Map.of("to", "in-mediation")).expect(200);

        String approval = lead.post(VERSIONS + "/1/force").expect(202).text("approval");
        assertThat(lead.get("/api/complaints/casework")).says("with-expert");
        TwoPeople.decides(second, approval, "approve").expect(200);
        awaitStatus("with-expert", false);

        assertThat(lead.get(CaseDesk.CASES + "/" + number + "/timeline?reason=check")
                        .expect(200))
                .says("Nowhere");
        assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
    }

    /** C36 */
    @Test
    void whatIsTickedStandsInTheChainOnceAndWhatIsNotInTheListIsRefused() {
        String address = CaseDesk.CASES + "/" + cell.opened("টিকের দোকান").number();
        assertThat(as(ben()).get(address + "/checklist")).hasStatus(403);
        assertThat(cell.officer().post(address + "/checklist", Map.of("item", "horoscope", "done", true)))
                .hasStatus(400)
                .isProblem("complaints.case.check-unknown");
        assertThat(cell.officer().post(address + "/checklist", Map.of("done", true)))
                .hasStatus(422);
        assertThat(cell.officer().get(address + "/timeline?reason=check").json().path("items"))
                .isEmpty();

        cell.officer()
                .post(address + "/checklist", Map.of("item", "payment", "done", true))
                .expect(200);
        Answer ticked = cell.officer()
                .post(address + "/checklist", Map.of("item", "payment", "done", true))
                .expect(200);

        assertThat(ticked.text("/items/1/code")).isEqualTo("payment");
        assertThat(ticked.text("/items/1/done")).isEqualTo("true");
        assertThat(ticked.text("/items/0/done")).isEqualTo("false");
        Answer timeline = cell.officer().get(address + "/timeline?reason=check").expect(200);
        assertThat(timeline.json().path("items")).hasSize(1);
        assertThat(timeline).says("Proof of payment matches the amount");
        cell.officer()
                .post(address + "/checklist", Map.of("item", "payment", "done", false))
                .expect(200);
        Answer found = cell.officer().get(address).expect(200);
        assertThat(found.json().path("sound").asBoolean()).isTrue();
        assertThat(found.json().has("answeredAt")).isFalse();
    }

    /** C36 */
    @Test
    void templatesAreThoseOfTheStatusAndFilled() {
        String number = cell.opened("নমুনার দোকান").number();
        String address = CaseDesk.CASES + "/" + number + "/templates";
        assertThat(as(ben()).get(address)).hasStatus(403);

        assertThat(cell.officer().get(address).expect(200))
                .says("We have read your complaint (case " + number + ").")
                .says("৳1,25,000")
                .doesNotSay("Is it solved?")
                .doesNotSay("{day}");
    }

    /** C35 */
    @Test
    void whatAnAuthorityIsGivenIsChangedInTheSameWayAndOldCasesAreAskedForIt() {
        String number = cell.opened("নথির দোকান").number();
        String check = CaseDesk.CASES + "/" + number + "/dossiers/check?authority=police";
        assertThat(lead.get(check).expect(200)).doesNotSay("occupation");
        ObjectNode rules = shippedRules();
        ((ArrayNode) rules.at("/dossiers/authorities/2/needs")).add("occupation");
        ((ObjectNode) rules.at("/dossiers/looks/2")).put("bn", "যাচাই").put("en", "Verifying");
        int version = kept(rules);

        assertThat(lead.get(VERSIONS + "/" + version).expect(200))
                .says("‘occupation’ is needed.")
                .says("Reasons for looking: ‘Checking facts and evidence’ changes to ‘Verifying’.");
        assertThat(lead.get(check).expect(200)).doesNotSay("occupation");
        lead.post(VERSIONS + "/" + version + "/force").expect(200);
        await("the rules are followed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> lead.get(check).expect(200).body().contains("occupation"));
        assertThat(lead.get(CaseDesk.CASES + "/" + number + "/looks").expect(200))
                .says("Verifying");
        force(1);
        await("the rules are taken back")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !lead.get(check).expect(200).body().contains("occupation"));
    }

    /** C35 */
    @Test
    void aConsentIsNotTakenAwayByOnePersonAndNotWhileSomethingNeedsIt() {
        ObjectNode rules = shippedRules();
        ((ArrayNode) rules.at("/dossiers/consents")).remove(0);
        assertThat(draft(rules.toString())).hasStatus(422).says("needs the consent ‘consent_merchant’");
        rules = shippedRules();
        ((ArrayNode) rules.at("/dossiers/consents")).remove(6);
        int version = kept(rules);

        assertThat(lead.get(VERSIONS + "/" + version).expect(200).text("takesTwo"))
                .isEqualTo("true");
        String approval =
                lead.post(VERSIONS + "/" + version + "/force").expect(202).text("approval");
        assertThat(lead.get(VERSIONS + "/" + version)
                        .expect(200)
                        .json()
                        .at("/line/inForce")
                        .asBoolean())
                .isFalse();
        TwoPeople.decides(second, approval, "refuse");
    }

    /** C35 */
    @Test
    void whatIsWrongIsToldAtItsPlaceAndNothingIsKept() {
        int before = lead.get(VERSIONS).expect(200).json().path("items").size();
        ObjectNode rules = shippedRules();
        ((ObjectNode) rules.at("/holidays/1")).put("day", "2027-13-01").put("en", " ");
        ((ObjectNode) rules.path("clocks")).put("solution", "many");
        ((ObjectNode) rules.at("/dossiers/authorities/0/to")).put("bn", "");

        assertThat(draft(rules.toString()))
                .hasStatus(422)
                .complainsAbout("/content/holidays/1/day")
                .complainsAbout("/content/holidays/1/en")
                .complainsAbout("/content/clocks/solution")
                .complainsAbout("/content/dossiers/authorities/0/to/bn");
        rules = shippedRules();
        ((ArrayNode) rules.at("/dossiers/authorities/0/needs")).add("horoscope");
        assertThat(draft(rules.toString())).hasStatus(422).says("‘horoscope’ is none of");

        assertThat(lead.get(VERSIONS).expect(200).json().path("items")).hasSize(before);
    }

    /** C27 */
    @Test
    void whoeverLooksAfterTheCellHearsBeforeTheHolidaysRunOut() {
        LocalDate last = LocalDate.now(ZoneId.of("Asia/Dhaka")).plusDays(59);
        int version = endingOn(last);

        lead.post(VERSIONS + "/" + version + "/force").expect(200);
        await("the calendar is known to run out")
                .atMost(Duration.ofSeconds(60))
                .until(() -> advice().contains(last.toString()));
        assertThat(advice()).contains("/console/complaints/rules/new");
        assertThat(lead.get("/api/complaints/casework").expect(200).text("holidaysEnd"))
                .isEqualTo(last.toString());

        int further = endingOn(last.plusDays(2));
        lead.post(VERSIONS + "/" + further + "/force").expect(200);
        await("the advice is gone with its cause")
                .atMost(Duration.ofSeconds(60))
                .until(() -> advice().isEmpty());
        assertThat(lead.get("/api/complaints/casework").expect(200).json().has("holidaysEnd"))
                .isFalse();
    }

    private int endingOn(LocalDate last) {
        ObjectNode rules = shippedRules();
        rules.putArray("holidays")
                .addObject()
                .put("day", last.toString())
                .put("bn", "ছুটি")
                .put("en", "Day off");
        return kept(rules);
    }

    private String advice() {
        return as(admin())
                .in("en")
                .get("/api/core/modules/complaints")
                .expect(200)
                .json()
                .path("advice")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
    }

    private int kept(ObjectNode rules) {
        return draft(rules.toString())
                .expect(201)
                .json()
                .path("line")
                .path("version")
                .asInt();
    }

    private void awaitStatus(String code, boolean there) {
        await("the rules are followed")
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        lead.get("/api/complaints/casework").expect(200).body().contains(code) == there);
    }

    private void force(int version) {
        Answer forced = lead.post(VERSIONS + "/" + version + "/force");
        if (forced.status() == 202) {
            TwoPeople.decides(second, forced.text("approval"), "approve");
        }
    }

    private Answer draft(String content) {
        return lead.post(VERSIONS, Map.of("content", content, "note", "পরীক্ষা"));
    }

    private ObjectNode shippedRules() {
        return (ObjectNode) JsonMapper.shared()
                .readTree(lead.get(VERSIONS + "/1").expect(200).text("content"));
    }

    private static void status(ObjectNode rules, String code) {
        ObjectNode status = ((ArrayNode) rules.path("statuses")).addObject();
        status.put("code", code).put("bn", "কোথাও না").put("en", "Nowhere").put("days", 5);
        status.putObject("next").put("bn", "{0}-এর মধ্যে জানাব।").put("en", "We tell you by {0}.");
    }

    private static void step(ObjectNode rules, String to, String from) {
        ObjectNode step = ((ArrayNode) rules.path("steps")).addObject();
        step.put("to", to).put("bn", "পাঠান").put("en", "Send").put("permission", "complaints.case.work");
        step.putArray("from").add(from);
        step.putArray("who").add("officer");
    }

    /** C44 */
    @Test
    void theDaysOfTheCellChangeAtOnceAndCasesThatAreThereKeepTheirs() {
        String old = cell.opened("আগের ঘড়ির দোকান").number();
        String due = cell.read(old).text("firstAnswerDue");
        ObjectNode rules = shippedRules();
        ((ObjectNode) rules.path("office")).put("first", 30).putArray("weekend").add("friday");
        standing(rules, "paused", "থেমে আছে", "Paused");
        ObjectNode broken = shippedRules();
        ((ObjectNode) broken.path("office")).putArray("weekend").add("someday");
        assertThat(draft(broken.toString())).hasStatus(422).complainsAbout("/content/office/weekend/0");

        int version = kept(rules);
        assertThat(lead.get(VERSIONS + "/" + version).expect(200))
                .says("First answer: from 3 to 30 working days, for cases that come from then on.")
                .says("Weekend: Friday, Saturday changes to Friday.");
        force(version);
        assertThat(draft(rules.toString())).hasStatus(409).isProblem("complaints.rules.same");
        awaitStanding("Paused", true);

        String fresh = cell.opened("নতুন ঘড়ির দোকান").number();
        assertThat(cell.read(old).text("firstAnswerDue")).isEqualTo(due);
        assertThat(cell.read(fresh).text("firstAnswerDue")).isGreaterThan(due);
        assertThat(as(nobody()).get("/en/complaints").body()).contains("30");
    }

    /** C44 */
    @Test
    void howMerchantsStandIsAListOfTheRulesAndWhatWentIsStillToldInItsWords() {
        String merchants = "/api/complaints/merchants";
        assertThat(as(ben()).get(merchants + "/standings")).hasStatus(403);
        var draft = Map.of("nameBn", "অবস্থার দোকান", "nameEn", "Standing Shop", "status", "under-audit");
        assertThat(cell.officer().post(merchants, draft))
                .hasStatus(400)
                .isProblem("complaints.merchant.status-unknown");
        ObjectNode rules = shippedRules();
        standing(rules, "under-audit", "নিরীক্ষায়", "Under audit");
        int version = kept(rules);
        assertThat(lead.get(VERSIONS + "/" + version).expect(200)).says("Status of a merchant: new, ‘Under audit’.");
        force(version);
        awaitStanding("Under audit", true);
        assertThat(cell.officer().get(merchants + "/standings").expect(200)).says("খুঁজে পাওয়া যায় না");

        Answer added = cell.officer().post(merchants, draft).expect(201);
        force(1);
        awaitStanding("Under audit", false);

        String address = merchants + "/" + added.text("id");
        assertThat(cell.officer().get(address).text("/label/bn")).isEqualTo("নিরীক্ষায়");
        assertThat(cell.officer().get(merchants + "?status=under-audit").expect(200))
                .says("Standing Shop");
        assertThat(cell.officer().get(merchants + "/standings")).doesNotSay("Under audit");
        assertThat(cell.officer()
                        .header("If-Match", added.etag())
                        .put(
                                address,
                                Map.of("nameBn", "অবস্থার দোকান", "nameEn", "Standing Store", "status", "under-audit")))
                .as("what it has stays")
                .hasStatus(200);
        assertThat(cell.officer()
                        .post(merchants, Map.of("nameBn", "অন্য", "nameEn", "Another", "status", "under-audit")))
                .hasStatus(400);
    }

    private static void standing(ObjectNode rules, String code, String bn, String en) {
        ((ArrayNode) rules.path("standings"))
                .addObject()
                .put("code", code)
                .put("bn", bn)
                .put("en", en);
    }

    private void awaitStanding(String words, boolean there) {
        await(words + " is " + there)
                .atMost(Duration.ofSeconds(60))
                .until(() -> cell.officer()
                                .get("/api/complaints/merchants/standings")
                                .expect(200)
                                .body()
                                .contains(words)
                        == there);
    }
}
