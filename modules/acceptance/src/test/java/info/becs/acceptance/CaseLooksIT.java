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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever opens a file says why, whoever complained sees it, and where a case was handed to is followed. */
class CaseLooksIT extends WholeServer {

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    /** C21: of every look, however many there are. */
    @Test
    void aFileThatManyHaveLookedAtTellsOfThemAll() {
        Opened opened = cell.opened("অনেকের দেখা দোকান");
        for (int i = 0; i < 31; i++) {
            as(server().people().newcomer("Looker " + i, "officer"))
                    .get(CaseDesk.CASES + "/" + opened.number() + "/answers?reason=check")
                    .expect(200);
        }

        assertThat(cell.status(opened.receipt()).body().split("Officer of the complaint cell · ", -1))
                .hasSize(32);
    }

    /** C21 */
    @Test
    void whoOpensAFileSaysWhyAndTheComplainantSeesWhichOfficeItWas() {
        Caller reader = as(server().people().newcomer("Looker", "officer")).in("en");
        Opened opened = cell.opened("দেখার দোকান");
        String address = CaseDesk.CASES + "/" + opened.number();
        assertThat(as(ben()).get(address + "/looks")).hasStatus(403);
        assertThat(reader.get(address + "/answers"))
                .hasStatus(422)
                .isProblem("complaints.look.reason-missing")
                .complainsAbout("/reason");
        assertThat(reader.get(address + "/answers?reason=gossip")).hasStatus(422);
        assertThat(reader.get(address + "/timeline"))
                .hasStatus(422)
                .isProblem("complaints.look.reason-missing")
                .doesNotSay("items");
        assertThat(reader.get(address + "/timeline?reason=gossip")).hasStatus(422);
        assertThat(reader.get(address + "/dossiers/none")).hasStatus(422).isProblem("complaints.look.reason-missing");
        assertThat(reader.get(address + "/looks").expect(200).json().path("items"))
                .isEmpty();
        assertThat(cell.status(opened.receipt())).doesNotSay("Officer of the complaint cell");

        assertThat(reader.get(address + "/answers?reason=check&words=second%20look"))
                .hasStatus(200)
                .says("দেখার দোকান");
        reader.post(address + "/claim").expect(200);
        reader.get(address + "/answers").expect(200);
        reader.get(address + "/timeline").expect(200);

        Answer looks = reader.get(address + "/looks").expect(200);
        assertThat(looks.json().path("items")).hasSize(1);
        assertThat(looks.text("/items/0/opens")).isEqualTo("3");
        assertThat(looks.text("/items/0/by/name")).isEqualTo("Looker");
        assertThat(looks.json().path("needed").asBoolean()).isFalse();
        assertThat(cell.status(opened.receipt()))
                .says("Who looked at your file")
                .says("Officer of the complaint cell · Checking facts and evidence, Work on the case")
                .doesNotSay("Looker");
        assertThat(lead.get("/api/core/audit?subject=" + opened.number()).expect(200))
                .says("\"check\"");
    }

    /** C21: the row "insider scraping" of the abuse cases. */
    @Test
    void whoOpensVeryManyFilesIsToldOnceToThoseWhoDecide() {
        String address = CaseDesk.CASES + "/" + cell.opened("অনেক দেখা").number();
        Caller scraper = as(server().people().newcomer("Scraper", "officer")).in("en");
        var settings = new SettingsOf(server());
        settings.set("complaints.looks.most-per-hour", "5").expect(204);
        try {
            IntStream.range(0, 5)
                    .forEach(
                            i -> scraper.get(address + "/timeline?reason=check").expect(200));
            assertThat(alarms("Scraper")).isEmpty();
            IntStream.range(0, 5)
                    .forEach(
                            i -> scraper.get(address + "/timeline?reason=check").expect(200));
        } finally {
            settings.reset("complaints.looks.most-per-hour");
        }

        assertThat(alarms("Scraper")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(lead.get("/api/core/audit?action=complaints.look.alarm").expect(200))
                .says("complaints.look.alarm");
    }

    /** C22 */
    @Test
    void aReferralIsFollowedAndTheSameReferenceTwiceIsTold() {
        Opened opened = cell.opened("পাঠানো কেস", Map.of("consent_ministry", "v2026_11"));
        String other = cell.opened("পাঠানো আরেক কেস").number();
        String number = opened.number();
        cell.accepted(number);
        cell.accepted(other);
        cell.step(other, Map.of("to", "referred", "authority", "court", "reference", "আ-১২/২০২৬"))
                .expect(200);
        cell.step(number, Map.of("to", "referred", "authority", "ministry", "reference", "CCMS 77"))
                .expect(200);
        String address = CaseDesk.CASES + "/" + number + "/referrals";
        Map<String, String> court =
                Map.of("authority", "court", "status", "sent", "on", "2026-11-20", "reference", "আ ১২ ২০২৬");
        assertThat(lead.post(address, court)).hasStatus(428);
        assertThat(said(number, "", Map.of("authority", "dncrp", "status", "sent", "on", "2026-11-20")))
                .hasStatus(409)
                .isProblem("complaints.case.no-consent");
        assertThat(said(number, "", Map.of("authority", "court", "status", "lost", "on", "2026-11-20")))
                .hasStatus(422)
                .complainsAbout("/status");
        assertThat(said(number, "", Map.of("authority", "court", "status", "sent", "on", "2099-01-01")))
                .hasStatus(422)
                .complainsAbout("/on");
        assertThat(said(number, "/none", Map.of("status", "hearing", "on", "2026-11-20")))
                .hasStatus(404);
        assertThat(lead.get(address).expect(200).json().path("items")).hasSize(1);

        Answer begun = said(number, "", court).expect(201);

        assertThat(begun.text("/alsoIn/0")).isEqualTo(other);
        Answer heard = said(
                        number,
                        "/" + begun.text("id"),
                        Map.of(
                                "status", "hearing",
                                "on", "2026-11-25",
                                "office", "২য় আদালত",
                                "words", "শুনানি ৫ ডিসেম্বর।"))
                .expect(200);
        assertThat(heard.text("reference")).isEqualTo("আ ১২ ২০২৬");
        assertThat(heard.text("office")).isEqualTo("২য় আদালত");
        assertThat(cell.status(opened.receipt()))
                .says("Court: Being heard; their reference আ ১২ ২০২৬")
                .says("শুনানি ৫ ডিসেম্বর।");
        assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
    }

    private Answer said(String number, String referral, Map<String, String> wish) {
        return lead.header("If-Match", cell.read(number).etag())
                .post(CaseDesk.CASES + "/" + number + "/referrals" + referral, wish);
    }

    /** To whom it was told about this person. */
    private List<String> alarms(String name) {
        var told = new ArrayList<String>();
        lead.get("/api/core/letters?size=200").expect(200).json().path("items").forEach(line -> {
            if (line.path("template").asString("").equals("complaints.look.alarm")
                    && lead.get("/api/core/letters/" + line.path("id").asString())
                            .text("text")
                            .contains(name)) {
                told.add(line.path("address").asString());
            }
        });
        return told;
    }
}
