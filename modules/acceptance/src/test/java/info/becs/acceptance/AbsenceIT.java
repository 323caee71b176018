package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** C32: officers go away and come back, and nothing of what they have is lost. */
class AbsenceIT extends WholeServer {

    private static final String ABSENCES = "/api/complaints/absences/";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.ofHours(6));

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    /** A number of the staff who works cases. */
    private record Officer(String id, Caller caller) {}

    @Test
    void whoGoesAwayGivesTheirCasesToADeputyAndHasThemAgain() {
        Officer asha = officer("Asha");
        Officer bela = officer("Bela");
        Officer chitra = officer("Chitra");
        String one = claimed(asha, "ছুটির প্রথম");
        String two = claimed(asha, "ছুটির দ্বিতীয়");
        String three = claimed(asha, "ছুটির তৃতীয়");
        List<String> tags = List.of(tag(one), tag(two), tag(three));
        for (Map<String, String> wrong : List.of(
                Map.of("deputy", asha.id, "cases", "deputy"),
                Map.of("deputy", "01900000-0000-7000-8000-000000000000"),
                Map.of("cases", "deputy"),
                Map.of("deputy", bela.id, "cases", "somewhere"))) {
            assertThat(away(asha.caller, asha, wrong)).hasStatus(422);
        }
        assertThat(away(bela.caller, asha, Map.of("deputy", bela.id, "cases", "deputy")))
                .hasStatus(403);
        assertThat(List.of(tag(one), tag(two), tag(three))).isEqualTo(tags);
        assertThat(lead.get(ABSENCES).expect(200)).doesNotSay(asha.id);

        Answer gone = away(asha.caller, asha, Map.of("deputy", bela.id, "cases", "deputy"))
                .expect(200);

        assertThat(gone.text("/deputy/id")).isEqualTo(bela.id);
        assertThat(gone.text("waiting")).isEqualTo("3");
        for (String each : List.of(one, two, three)) {
            assertThat(holder(each)).isEqualTo(bela.id);
        }
        assertThat(away(bela.caller, bela, Map.of("deputy", asha.id)))
                .hasStatus(422)
                .isProblem("complaints.absence.deputy");
        bela.caller
                .header("If-Match", tag(two))
                .post(CaseDesk.CASES + "/" + two + "/handover", Map.of("to", chitra.id))
                .expect(200);
        cell.step(three, Map.of("to", "rejected", "reason", "no-purchase")).expect(200);

        assertThat(asha.caller.delete(ABSENCES + asha.id)).hasStatus(204);

        assertThat(holder(one)).isEqualTo(asha.id);
        assertThat(holder(two)).isEqualTo(chitra.id);
        assertThat(holder(three)).isEqualTo(bela.id);
        assertThat(cell.read(one).json().path("sound").asBoolean()).isTrue();
        assertThat(asha.caller.delete(ABSENCES + asha.id)).hasStatus(404);
        assertThat(holder(one)).isEqualTo(asha.id);
    }

    /** A lead says it for somebody who is ill; a deputy who must not see a case is not given it. */
    @Test
    void whatNobodyStandsInForGoesBackToItsGroup() {
        Officer asha = officer("Ill Asha");
        Officer bela = officer("Cousin Bela");
        String open = claimed(asha, "অসুস্থের দোকান");
        String kin = claimed(asha, "আত্মীয়ের দোকান");
        bela.caller
                .post("/api/complaints/interests", Map.of("merchant", "আত্মীয়ের দোকান"))
                .expect(201);

        away(lead, asha, Map.of("deputy", bela.id, "cases", "deputy")).expect(200);

        assertThat(holder(open)).isEqualTo(bela.id);
        assertThat(holder(kin)).isEmpty();
        lead.delete(ABSENCES + asha.id).expect(204);
        assertThat(List.of(holder(open), holder(kin))).containsExactly(asha.id, asha.id);

        away(lead, asha, Map.of("cases", "queue")).expect(200);
        assertThat(List.of(holder(open), holder(kin))).containsExactly("", "");
        assertThat(lead.post(CaseDesk.CASES + "/" + kin + "/claim")).hasStatus(200);
        lead.delete(ABSENCES + asha.id).expect(204);
        assertThat(holder(open)).isEqualTo(asha.id);
        assertThat(holder(kin)).isNotEqualTo(asha.id).isNotEmpty();

        away(asha.caller, asha, Map.of()).expect(200);
        assertThat(holder(open)).isEqualTo(asha.id);
        lead.delete(ABSENCES + asha.id).expect(204);
    }

    /** Also where nobody says that they are back. */
    @Test
    void inTheMorningAfterTheirLastDayTheyHaveTheirCasesAgain() {
        Officer asha = officer("Late Asha");
        Officer bela = officer("Late Bela");
        String number = claimed(asha, "ফিরে আসার দোকান");
        away(asha.caller, asha, Map.of("deputy", bela.id, "cases", "deputy")).expect(200);
        cell.runs("complaints.returns");
        assertThat(holder(number)).isEqualTo(bela.id);
        if (!Database.engine().equals("postgresql")) { // an embedded database is the server's alone
            return;
        }
        Tables.of(server())
                .change(
                        "UPDATE complaints_absence SET until_day = ? WHERE person = ?",
                        Date.valueOf(TODAY.minusDays(1)),
                        asha.id);

        cell.runs("complaints.returns");
        cell.runs("complaints.returns");

        assertThat(holder(number)).isEqualTo(asha.id);
        assertThat(lead.get(ABSENCES).expect(200)).doesNotSay(asha.id);
    }

    private Answer away(Caller by, Officer who, Map<String, String> more) {
        var wish = new HashMap<String, String>(more);
        wish.put("until", TODAY.plusDays(5).toString());
        return by.put(ABSENCES + who.id, wish);
    }

    private String claimed(Officer by, String merchant) {
        String number = cell.opened(merchant).number();
        by.caller.post(CaseDesk.CASES + "/" + number + "/claim").expect(200);
        return number;
    }

    private String tag(String number) {
        return cell.read(number).etag();
    }

    private String holder(String number) {
        return cell.read(number).json().path("assignee").path("id").asString("");
    }

    private Officer officer(String called) {
        String name = called + " " + UUID.randomUUID(); // others of the staff may be called so, too
        Caller caller = as(server().people().newcomer(name, "officer")).in("en");
        String id = lead.get("/api/complaints/officers")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        return new Officer(id, caller);
    }
}
