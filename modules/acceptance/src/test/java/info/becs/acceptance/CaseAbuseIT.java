package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How complaints are misused elsewhere, tried here: to blacken somebody, to find whoever complained. */
class CaseAbuseIT extends WholeServer {

    private static final String COMPLAINTS = "/api/complaints/";

    /** In the place of everything that is sensitive or strictly so; none of it may be met by chance. */
    private static final Map<String, String> CANARIES = Map.of(
            "what_happened", "canary words of whoever complained",
            "full_name", "Canary Khatun",
            "mobile", "01913577531",
            "email", "canary.khatun@customers.example.org",
            "father_name", "Canary Mia",
            "mother_name", "Canary Begum",
            "address", "Canary Lane 7",
            "nid_last4", "8642",
            "contact_answer", "canary answer");

    private static final List<String> SHOWN = List.of("anary", "13577531");

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller nobody = as(nobody()).in("en");

    /** Row 14: a false complaint harms nobody whom it names. */
    @Test
    void whatNobodyHasExaminedIsToldToNobody() {
        String merchant = "Slandered Shop " + System.nanoTime();
        for (String field : List.of("status", "verified", "published", "amount_verified", "outcome")) {
            ObjectNode answers = Complainant.answers();
            answers.put("merchant_name", merchant);
            answers.put(field, "confirmed");
            assertThat(new Complainant(server()).hands(UUID.randomUUID().toString(), answers))
                    .hasStatus(422)
                    .complainsAbout("/" + field);
        }
        assertThat(cell.about(merchant)).isEmpty();

        String number = cell.opened(merchant).number();
        String before = cell.read(number).body();
        Map<String, String> step = Map.of("to", "confirmed");
        assertThat(nobody.post(CaseDesk.CASES + "/" + number + "/steps", step)).hasStatus(401);
        assertThat(cell.step(number, step)).hasStatus(409).isProblem("complaints.case.step-not-possible");
        assertThat(cell.read(number).body()).isEqualTo(before);

        List<Route> open = Route.of(nobody).stream()
                .filter(route -> !route.changes() && route.permission().isEmpty() && !route.namesAThing())
                .toList();
        assertThat(open).hasSizeGreaterThan(5);
        for (Route route : open) {
            assertThat(nobody.get(route.path())).as("%s", route).doesNotSay(merchant);
        }
        for (String page : List.of("/complaints", "/complaints/figures", "/sitemap.xml", "/news/feed")) {
            assertThat(nobody.get(page)).doesNotSay(merchant);
        }
    }

    /** Row 15: what a merchant could find somebody by stands nowhere but where it is opened with a reason. */
    @Test
    void whatWasGivenInConfidenceIsReadOnlyWhereItIsOpened() {
        ObjectNode answers = Complainant.answers();
        answers.put("merchant_name", "Hunting Shop " + System.nanoTime());
        answers.put("prior_contact", "yes");
        answers.put("contact_date", "2026-01-02");
        answers.put("contact_channel", "phone");
        answers.put("refer_dncrp", true);
        answers.put("occupation", "homemaker");
        CANARIES.forEach(answers::put);
        ((ObjectNode) answers.path("payments").path(0))
                .put("trx_id", "CANARY77")
                .put("payer_number", "01913577531");
        Opened opened = cell.opened(answers);
        cell.accepted(opened.number());
        String one = CaseDesk.CASES + "/" + opened.number();
        brings(opened, "Canary-Khatun-bill.pdf");

        List<Route> routes = Route.of(nobody).stream()
                .filter(route -> !route.changes() && route.path().startsWith(COMPLAINTS))
                .filter(route -> !route.path().replace("{number}", "").contains("{"))
                .filter(route -> !route.path().endsWith("/answers"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(15);
        for (Route route : routes) {
            hidesCanaries(officer.get(route.address(opened.number())), route.toString());
        }
        hidesCanaries(officer.get(CaseDesk.CASES + "?size=200"), "the queue");
        hidesCanaries(officer.get("/api/core/audit?size=200"), "the audit");
        assertThat(server().log()).doesNotContain(SHOWN);

        assertThat(officer.get(one + "/answers?reason=check"))
                .hasStatus(200)
                .says("Canary Khatun")
                .doesNotSay("\"8642\"");
        assertThat(officer.get(one + "/looks").expect(200)).doesNotSay("Canary");
        String looks = "/api/core/audit?size=200&subject=" + opened.number();
        int before = officer.get(looks).expect(200).json().path("items").size();
        assertThat(officer.get(one + "/evidence?reason=check")).hasStatus(200).says("Canary-Khatun-bill.pdf");
        assertThat(officer.get(looks).expect(200).json().path("items")).hasSize(before + 1);
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
    }

    /** With a name that says whose it is. */
    private void brings(Opened opened, String name) {
        String reply = UUID.randomUUID().toString();
        String file = nobody.header("X-Receipt-Number", opened.receipt().text("receiptNumber"))
                .header("X-Receipt-Secret", opened.receipt().text("secret"))
                .header("Idempotency-Key", reply)
                .header("X-File-Name", name)
                .send("POST", "/api/forms/status/files", "image/jpeg", FilesIT.picture())
                .expect(201)
                .text("id");
        nobody.post(
                        "/api/forms/status/replies",
                        Map.of(
                                "number",
                                opened.receipt().text("receiptNumber"),
                                "secret",
                                opened.receipt().text("secret"),
                                "id",
                                reply,
                                "choice",
                                "evidence",
                                "words",
                                "canary words of a file",
                                "files",
                                List.of(file)))
                .expect(200);
    }

    private static void hidesCanaries(Answer answer, String where) {
        assertThat(answer.status()).as(where).isLessThan(500);
        assertThat(answer.body()).as(where).doesNotContain(SHOWN);
    }
}
