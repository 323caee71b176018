package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a case is kept: it is told to both sides, what is held goes by nobody, and what is over goes by night. */
class CaseKeepingIT extends WholeServer {

    private static final String SUBMISSIONS = "/api/forms/submissions/";

    /** Of the sample that is handed in; what may be published stays when the rest is erased. */
    private static final String NAME = "রহিমা খাতুন";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    /** K1 K2 F29 */
    @Test
    void whatIsHeldIsErasedByNobodyUntilItIsLetGo() {
        Opened opened = cell.opened("আটকে রাখা দোকান");
        String number = opened.number();
        String submission = SUBMISSIONS + cell.read(number).text("submission");
        String address = CaseDesk.CASES + "/" + number + "/hold";
        var wish = Map.of("on", true, "words", "মামলা ১২/২০২৬");
        Caller officer = as(server().people().newcomer("Keeper", "officer")).in("en");
        String tag = cell.read(number).etag();
        assertThat(officer.header("If-Match", tag).post(address, wish)).hasStatus(403);
        assertThat(lead.post(address, wish)).hasStatus(428);
        assertThat(lead.header("If-Match", tag).post(address, Map.of("on", true)))
                .hasStatus(422)
                .complainsAbout("/words");
        assertThat(lead.header("If-Match", tag).post(address, Map.of("on", false, "words", "x")))
                .hasStatus(409)
                .isProblem("complaints.hold.not-there");
        assertThat(cell.read(number).etag()).isEqualTo(tag);
        assertThat(cell.status(opened.receipt())).says("For 7 years after the case has ended");

        Answer held = lead.header("If-Match", tag).post(address, wish).expect(200);

        assertThat(held.json().path("keeping").path("heldSince").asString("")).isNotEmpty();
        assertThat(lead.header("If-Match", held.etag()).post(address, wish))
                .hasStatus(409)
                .isProblem("complaints.hold.there");
        assertThat(cell.status(opened.receipt()))
                .says("An authority or a court needs it")
                .doesNotSay("১২/২০২৬");
        assertThat(lead.delete(submission))
                .hasStatus(409)
                .isProblem("forms.submission.held")
                .says("An authority or a court needs the file");
        var why = Map.of("reason", "অভিযোগকারী চিঠিতে চেয়েছেন");
        assertThat(lead.post(submission + "/erasure", why)).hasStatus(409).isProblem("forms.submission.held");
        assertThat(answers(opened)).says("আটকে রাখা দোকান");
        assertThat(lead.get(CaseDesk.CASES + "/" + number + "/timeline?reason=check")
                        .expect(200))
                .says("মামলা ১২/২০২৬");
        assertThat(lead.get("/api/core/audit?action=complaints.case.hold&subject=" + number)
                        .expect(200))
                .says("held")
                .doesNotSay("১২/২০২৬");

        Answer free = lead.header("If-Match", cell.read(number).etag())
                .post(address, Map.of("on", false, "words", "মামলা শেষ"))
                .expect(200);

        assertThat(free.json().path("sound").asBoolean()).isTrue();
        assertThat(officer.post(submission + "/erasure", why)).hasStatus(403);
        assertThat(lead.post(submission + "/erasure", Map.of("reason", " ")))
                .hasStatus(422)
                .complainsAbout("/reason");
        assertThat(answers(opened)).says("আটকে রাখা দোকান");
        assertThat(lead.post(submission + "/erasure", why)).hasStatus(204);
        assertThat(lead.get("/api/core/audit?action=forms.submission.erase&subject="
                                + submission.substring(SUBMISSIONS.length()))
                        .expect(200))
                .says("অভিযোগকারী চিঠিতে চেয়েছেন");
        assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
    }

    /** K1 K3 F29: of four whose form keeps them no longer, the one goes that is over, and that nobody needs or holds. */
    @Test
    void theNightErasesWhatIsOverAndNothingElse() {
        Opened over = ended("মেয়াদ শেষের দোকান");
        Opened held = ended("আটকে রাখা পুরোনো দোকান");
        Opened open = cell.opened("চলমান পুরোনো দোকান");
        Opened young = ended("নতুন শেষের দোকান");
        String until = cell.read(young.number()).text("/keeping/until");
        assertThat(until).matches("20\\d\\d-\\d\\d-\\d\\d");
        assertThat(cell.status(young.receipt())).says("Until ").says("so that it can be looked at again");
        lead.header("If-Match", cell.read(held.number()).etag())
                .post(CaseDesk.CASES + "/" + held.number() + "/hold", Map.of("on", true, "words", "মামলা"))
                .expect(200);
        boolean aged = Database.engine().equals("postgresql"); // an embedded database is the server's alone
        if (aged) {
            age(over, held, open, young);
        }

        cell.runs("forms.retention");
        cell.runs("forms.retention");

        assertThat(answers(over).body().contains(NAME)).isNotEqualTo(aged);
        assertThat(answers(held)).says(NAME);
        assertThat(answers(open)).says(NAME);
        assertThat(answers(young)).says(NAME);
    }

    /** All came in long ago, and the first two have ended long ago. */
    private void age(Opened over, Opened held, Opened open, Opened young) {
        Tables tables = Tables.of(server());
        for (Opened each : List.of(over, held, open, young)) {
            tables.change(
                    "UPDATE forms_submission SET received_at = ? WHERE id = ?",
                    Timestamp.from(Instant.parse("2015-01-01T06:00:00Z")),
                    submission(each));
        }
        for (Opened each : List.of(over, held)) {
            tables.change(
                    "UPDATE complaints_case SET ended_at = ? WHERE case_number = ?",
                    Timestamp.from(Instant.parse("2016-01-01T06:00:00Z")),
                    each.number());
        }
    }

    private Opened ended(String merchant) {
        Opened opened = cell.opened(merchant);
        cell.step(opened.number(), Map.of("to", "rejected", "reason", "no-purchase"))
                .expect(200);
        return opened;
    }

    private String submission(Opened opened) {
        return cell.read(opened.number()).text("submission");
    }

    private Answer answers(Opened opened) {
        return lead.get(CaseDesk.CASES + "/" + opened.number() + "/answers?reason=check")
                .expect(200);
    }
}
