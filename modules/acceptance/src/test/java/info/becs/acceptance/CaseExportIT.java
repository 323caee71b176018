package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Taking cases away as a file: few by one, many or with sensitive answers by two, each once, and told to whoever complained. */
class CaseExportIT extends WholeServer {

    private static final String EXPORTS = "/api/complaints/exports";
    /** Of the sample that is handed in, however it begins. */
    private static final String MOBILE = "1712345678";

    private static final String ALONE = "complaints.export.most-alone";
    private static final String LOOKS = "complaints.looks.most-per-hour";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();
    private final InPerson administrator = InPerson.administrator(server());
    private final SettingsOf settings = new SettingsOf(server());

    /** X1 X2 */
    @Test
    void whatMayNotBeTakenIsRefusedAndNothingIsThereToBeTaken() {
        String shop = shop();
        cell.opened(shop);
        Caller asker = taker("Asker");
        var filter = Map.of("merchant", shop);

        assertThat(as(server().people().newcomer("Officer", "officer")).post(EXPORTS, wish(filter, "csv")))
                .hasStatus(403);
        assertThat(asker.post(EXPORTS, Map.of("filter", filter))).hasStatus(422).complainsAbout("/reason");
        assertThat(asker.post(EXPORTS, wish(filter, "xlsx"))).hasStatus(422).complainsAbout("/format");
        assertThat(asker.post(EXPORTS, wish(filter, "csv", "X")))
                .hasStatus(422)
                .isProblem("complaints.export.never-leaves");
        assertThat(asker.post(EXPORTS, wish(filter, "csv", "Q"))).hasStatus(422).complainsAbout("/classes");
        assertThat(asker.post(EXPORTS, wish(filter, "csv", "S"))).hasStatus(403);
        assertThat(asker.post(EXPORTS, wish(Map.of("q", "01711000000"), "csv"))).hasStatus(422);
        assertThat(asker.post(EXPORTS, wish(Map.of("merchant", shop + " নেই"), "csv")))
                .hasStatus(409)
                .isProblem("complaints.export.empty");
        assertThat(asker.post(EXPORTS + "/" + UUID.randomUUID() + "/file"))
                .hasStatus(404)
                .isProblem("complaints.export.not-found");
        assertThat(asker.get(EXPORTS).expect(200).json()).isEmpty();
        Caller kin = taker("Kin");
        kin.post("/api/complaints/interests", Map.of("merchant", shop)).expect(201);
        assertThat(kin.post(EXPORTS, wish(filter, "csv"))).hasStatus(409).isProblem("complaints.export.empty");
        assertThat(kin.get(EXPORTS).expect(200).json()).isEmpty();
    }

    /** X1 X3 X4 */
    @Test
    void fewAreTakenOnceByWhoAskedAndWhoeverComplainedSeesIt() {
        String shop = "=2+3 " + shop();
        Opened opened = cell.opened(shop);
        Caller asker = taker("Few");
        var filter = Map.of("merchant", shop);

        Answer asked = asker.post(EXPORTS, wish(filter, "csv")).expect(201);
        String file = EXPORTS + "/" + asked.text("export") + "/file";
        assertThat(asked.text("cases")).isEqualTo("1");
        assertThat(taker("Another").post(file)).hasStatus(404);
        assertThat(cell.status(opened.receipt())).doesNotSay("Taking a list of files away");

        Answer taken = asker.post(file).expect(200);

        assertThat(taken.body())
                .contains(opened.number())
                .contains("\"'" + shop + "\"")
                .doesNotContain(MOBILE);
        assertThat(asker.post(file)).hasStatus(410).isProblem("complaints.export.taken");
        assertThat(asker.get(EXPORTS).expect(200).json()).isEmpty();
        assertThat(cell.status(opened.receipt()))
                .says("Taking a list of files away")
                .doesNotSay("Few");
        assertThat(lead.get("/api/core/audit?action=complaints.case.export.take&subject=" + asked.text("export")))
                .says(asked.text("export"));

        String second =
                asker.post(EXPORTS, wish(filter, "json", "P", "I")).expect(201).text("export");
        Answer json = asker.post(EXPORTS + "/" + second + "/file").expect(200);
        assertThat(json.text("/0/case_number")).isEqualTo(opened.number());
        assertThat(json.text("/0/merchant_name")).isEqualTo(shop);
        assertThat(json.json().path(0).has("mobile")).isFalse();
        assertThat(lead.get(CaseDesk.CASES + "/" + opened.number() + "/looks").text("/items/0/opens"))
                .isEqualTo("2");
    }

    /** X2 X4: the row "insider scraping" of the abuse cases. */
    @Test
    void manyOrSensitiveOnesTakeTwoAndVeryManyAreTold() {
        String shop = shop();
        Opened first = cell.opened(shop);
        cell.opened(shop);
        Caller asker = taker("Many", "complaints.answer.export");
        Caller other = taker("Second", "complaints.answer.export");
        Caller half = taker("Half");
        var filter = Map.of("merchant", shop);
        settings.set(ALONE, "2").expect(204);
        String alone = half.post(EXPORTS, wish(filter, "csv")).expect(201).text("export");
        assertThat(half.post(EXPORTS, wish(filter, "csv"))).hasStatus(202);
        settings.set(ALONE, "1").expect(204);
        settings.set(LOOKS, "1").expect(204);
        try {
            assertThat(half.post(EXPORTS + "/" + alone + "/file"))
                    .hasStatus(409)
                    .isProblem("complaints.export.grown");
            assertThat(asker.post(EXPORTS, wish(filter, "csv"))).hasStatus(202);
            Answer asked =
                    asker.post(EXPORTS, wish(filter, "csv", "P", "I", "S")).expect(202);
            String file = EXPORTS + "/" + asked.text("export") + "/file";
            assertThat(asker.post(file)).hasStatus(404);
            assertThat(TwoPeople.decides(asker, asked.text("approval"), "approve")
                            .status())
                    .isNotEqualTo(200);
            assertThat(TwoPeople.decides(half, asked.text("approval"), "approve")
                            .status())
                    .isNotEqualTo(200);
            assertThat(asker.post(file)).hasStatus(404);

            TwoPeople.decides(other, asked.text("approval"), "approve").expect(200);

            assertThat(other.post(file)).hasStatus(404);
            assertThat(asker.post(file).expect(200).body())
                    .contains(first.number())
                    .contains(MOBILE);
        } finally {
            settings.reset(ALONE);
            settings.reset(LOOKS);
        }
        assertThat(lead.get("/api/core/audit?action=complaints.look.alarm").expect(200))
                .says("complaints.look.alarm");
    }

    private Caller taker(String name, String... more) {
        String role = more.length == 0 ? "taking-cases" : "taking-answers";
        if (lead.get("/api/core/roles/" + role).status() == 404) {
            var permissions = new ArrayList<>(List.of(
                    "complaints.case.export", "complaints.case.read", "core.approval.read", "core.approval.decide"));
            permissions.addAll(List.of(more));
            lead.put(
                            "/api/core/roles/" + role,
                            Map.of("nameBn", role, "nameEn", role, "permissions", permissions, "secondFactor", false))
                    .expect(201);
        }
        return as(administrator.newcomer(name, role)).in("en");
    }

    private static Map<String, ?> wish(Map<String, String> filter, String format, String... classes) {
        return Map.of(
                "reason", "for the yearly report", "format", format, "classes", List.of(classes), "filter", filter);
    }

    private static String shop() {
        return "নেওয়ার দোকান " + UUID.randomUUID().toString().substring(0, 8);
    }
}
