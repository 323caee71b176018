package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a court is given: with the consent of whoever complained, or on an order of the court that is named. */
class CaseCourtIT extends WholeServer {

    private static final String COURT = "court";
    private static final String NEW_TEXT = "The society may hand it to a court, by a new text.";
    private static final String VERSIONS = "/api/complaints/casework/versions";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller sender = as(nobody()).in("en");

    /** C19 C20: of the society's own motion only as long as the complainant agrees, to a text of its own in both languages. */
    @Test
    void ofItsOwnMotionTheSocietyNeedsTheConsentOfThatMoment() {
        Opened opened = complete("আদালতের নিজ উদ্যোগ");
        String before = cell.read(opened.number()).etag();
        JsonNode check = check(opened, COURT);
        assertThat(check.path("consent").asBoolean()).isFalse();
        assertThat(check.path("order").asBoolean()).isTrue();
        assertThat(make(opened, Map.of("authority", COURT)))
                .hasStatus(409)
                .isProblem("complaints.case.no-consent")
                .says("no order with its number and day is named");
        assertThat(cell.read(opened.number()).etag()).isEqualTo(before);
        assertThat(cell.status(opened.receipt()))
                .says("\"code\":\"consent-yes-court\"")
                .says("What a court orders has to be handed in without this consent");
        assertThat(sender.submit(
                        "/forms/status",
                        Map.of(
                                "number", opened.receipt().text("receiptNumber"),
                                "secret", opened.receipt().text("secret"))))
                .says("সম্মতি দিন: আদালতে দেওয়া")
                .says("আদালত আদেশ দিলে সম্মতি ছাড়াই দিতে হয়");

        says(opened, "consent-yes-court");

        assertThat(check(opened, COURT).path("consent").asBoolean()).isTrue();
        Answer made = make(opened, Map.of("authority", COURT)).expect(201);
        String document = dossiers(opened) + "/" + made.text("id") + "?reason=dossier";
        assertThat(officer.get(document).expect(200))
                .says("of its own motion. What a court orders")
                .says("v2026_11")
                .doesNotSay("By whose order");
        assertThat(officer.get(CaseDesk.CASES + "/" + opened.number() + "/consents")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(each -> each.path("code").asString().equals(COURT))
                        .map(each -> each.path("given").asBoolean() + " "
                                + each.path("version").asString()))
                .containsExactly("true v2026_11");

        says(opened, "consent-no-court");

        assertThat(officer.get(document)).hasStatus(409).isProblem("complaints.case.no-consent");
        assertThat(make(opened, Map.of("authority", COURT))).hasStatus(409);
        assertThat(officer.get(dossiers(opened)).expect(200).json().path("items"))
                .hasSize(1);
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
    }

    /** L2: whoever sends it again because no answer came has said nothing else, though the text is another by then. */
    @Test
    void aConsentThatComesAgainAfterItsTextHasChangedIsTheSame() {
        Opened opened = complete("আদালতের নতুন কথা");
        Opened other = complete("আদালতের পরের কথা");
        Caller ruler = new TwoPeople(server()).ruler("Court ruler");
        String once = UUID.randomUUID().toString();
        says(opened, "consent-yes-court", once).expect(200);
        try {
            force(ruler, newText(ruler));
            awaitText(other, true);

            assertThat(says(opened, "consent-yes-court", once)).hasStatus(200).says("Your consent is noted");
            assertThat(says(opened, "consent-no-court", once)).hasStatus(409).isProblem("complaints.request.used");
        } finally {
            force(ruler, 1);
            awaitText(other, false);
        }

        assertThat(court(opened).path("given").asBoolean()).isTrue();
        assertThat(court(opened).path("version").asString()).isEqualTo("v2026_11");
    }

    private JsonNode court(Opened opened) {
        return officer.get(CaseDesk.CASES + "/" + opened.number() + "/consents")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(COURT))
                .findFirst()
                .orElseThrow();
    }

    /** A version of the rules in which whoever agrees to a court agrees to something else. */
    private static int newText(Caller ruler) {
        var rules = (ObjectNode) JsonMapper.shared()
                .readTree(ruler.get(VERSIONS + "/1").expect(200).text("content"));
        var court = (ObjectNode) rules.at("/dossiers/consents/4");
        assertThat(court.path("code").asString()).isEqualTo(COURT);
        court.put("version", "v2027_01");
        ((ObjectNode) court.path("text")).put("en", NEW_TEXT);
        return ruler.post(VERSIONS, Map.of("content", rules.toString(), "note", "পরীক্ষা"))
                .expect(201)
                .json()
                .at("/line/version")
                .asInt();
    }

    private void force(Caller ruler, int version) {
        Answer forced = ruler.post(VERSIONS + "/" + version + "/force");
        if (forced.status() == 202) {
            TwoPeople.decides(new TwoPeople(server()).ruler("Court second"), forced.text("approval"), "approve")
                    .expect(200);
        }
    }

    private void awaitText(Opened opened, boolean isNew) {
        await("the new text is followed: " + isNew)
                .atMost(Duration.ofSeconds(60))
                .until(() -> cell.status(opened.receipt()).body().contains(NEW_TEXT) == isNew);
    }

    /** C19 C20: what is ordered is handed over without a consent, and stands in the dossier, the history and the audit; nobody else orders. */
    @Test
    void aCourtHasWhatItOrders() {
        Opened opened = complete("আদালতের আদেশ");
        String before = cell.read(opened.number()).etag();
        String tomorrow = LocalDate.now().plusDays(2).toString();
        for (Map<String, String> order :
                List.of(Map.of("number", " ", "on", "2026-11-20"), Map.of("number", "CR 118/2026", "on", tomorrow))) {
            assertThat(make(opened, Map.of("authority", COURT, "order", order)))
                    .hasStatus(422)
                    .isProblem("complaints.dossier.order-unsound")
                    .complainsAbout(order.get("number").isBlank() ? "/order/number" : "/order/on");
        }
        assertThat(make(opened, Map.of("authority", COURT, "order", Map.of("number", "CR 118/2026"))))
                .hasStatus(422)
                .complainsAbout("/order/on");
        Map<String, String> order = Map.of("number", "CR 118/2026", "on", "2026-11-20");
        assertThat(make(opened, Map.of("authority", "ministry", "order", order)))
                .hasStatus(422)
                .isProblem("complaints.dossier.orders-nothing")
                .complainsAbout("/order");
        assertThat(cell.read(opened.number()).etag()).isEqualTo(before);
        assertThat(officer.get(dossiers(opened)).expect(200).json().path("items"))
                .isEmpty();

        Answer made = make(opened, Map.of("authority", COURT, "order", order)).expect(201);

        assertThat(made.text("orderNumber")).isEqualTo("CR 118/2026");
        assertThat(made.text("orderedOn")).isEqualTo("2026-11-20");
        String document = dossiers(opened) + "/" + made.text("id") + "?reason=dossier";
        assertThat(officer.get(document).expect(200))
                .says("যে আদেশে দেওয়া হচ্ছে")
                .says("By whose order it is handed over")
                .says("Order no. CR 118/2026");
        assertThat(officer.get(CaseDesk.CASES + "/" + opened.number() + "/timeline?reason=check")
                        .expect(200))
                .says("\"order\":\"CR 118/2026\"")
                .says("\"ordered\":\"2026-11-20\"");
        assertThat(officer.get("/api/core/audit?action=complaints.case.dossier&subject=" + opened.number())
                        .expect(200))
                .says("CR 118/2026, 2026-11-20");
        says(opened, "consent-yes-court");
        says(opened, "consent-no-court");
        assertThat(officer.get(document))
                .as("an order does not end with a consent")
                .hasStatus(200);
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
    }

    private JsonNode check(Opened opened, String authority) {
        return officer.get(dossiers(opened) + "/check?authority=" + authority)
                .expect(200)
                .json();
    }

    private Answer make(Opened opened, Map<String, Object> wish) {
        return officer.header("If-Match", cell.read(opened.number()).etag()).post(dossiers(opened), wish);
    }

    private static String dossiers(Opened opened) {
        return CaseDesk.CASES + "/" + opened.number() + "/dossiers";
    }

    private void says(Opened opened, String choice) {
        says(opened, choice, UUID.randomUUID().toString()).expect(200);
    }

    private Answer says(Opened opened, String choice, String id) {
        var reply = new HashMap<String, Object>();
        reply.put("number", opened.receipt().text("receiptNumber"));
        reply.put("secret", opened.receipt().text("secret"));
        reply.put("id", id);
        reply.put("choice", choice);
        return sender.post("/api/forms/status/replies", reply);
    }

    /** With all that a court asks for. */
    private Opened complete(String merchant) {
        String instance = UUID.randomUUID().toString();
        String file = sender.header("Idempotency-Key", instance)
                .send("POST", Complainant.FORM + "/files?field=evidence.file", "image/jpeg", FilesIT.picture())
                .expect(201)
                .text("value");
        var answers = (ObjectNode) Complainant.sample("passes-full.json").path("answers");
        answers.put("merchant_name", merchant);
        answers.putArray("evidence").addObject().put("kind", "receipt").put("file", file);
        Answer receipt = new Complainant(server()).hands(instance, answers).expect(201);
        return new Opened(new Complaints(server()).caseOf(instance), receipt);
    }
}
