package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept most strictly is opened by a right of its own, by itself, and never in silence. */
class CaseStrictIT extends WholeServer {

    private static final String LAST_FOUR = "4471";

    private final CaseDesk cell = new CaseDesk(server());

    private Opened opened(String merchant) {
        return cell.opened(merchant, Map.of("nid_last4", LAST_FOUR));
    }

    /** C16 C21 */
    @Test
    void theyAreOpenedWithTheRightAndAReasonAloneAndWhoeverComplainedSeesIt() {
        Caller officer = as(server().people().newcomer("Clerk", "officer")).in("en");
        Caller lead = as(server().people().newcomer("Head", "cell-lead")).in("en");
        Opened opened = opened("গোপন উত্তরের দোকান");
        String address = CaseDesk.CASES + "/" + opened.number() + "/answers";
        assertThat(officer.get(address + "/strict?reason=check")).hasStatus(403).doesNotSay(LAST_FOUR);
        lead.post(CaseDesk.CASES + "/" + opened.number() + "/claim").expect(200);
        assertThat(lead.get(address).expect(200)).says("গোপন উত্তরের দোকান").doesNotSay(LAST_FOUR);
        assertThat(lead.get(address + "/strict"))
                .as("also of one's own case")
                .hasStatus(422)
                .isProblem("complaints.look.reason-missing")
                .doesNotSay(LAST_FOUR);
        assertThat(lead.get(address + "/strict?reason=gossip")).hasStatus(422);
        assertThat(cell.status(opened.receipt())).doesNotSay("the strictly kept answers");

        assertThat(lead.get(address + "/strict?reason=check&words=NID").expect(200))
                .says(LAST_FOUR)
                .doesNotSay("গোপন উত্তরের দোকান");

        assertThat(cell.status(opened.receipt()))
                .says("Lead of the complaint cell")
                .says("Checking facts and evidence, the strictly kept answers")
                .doesNotSay("Head");
        assertThat(cell.officer()
                        .get("/api/core/audit?action=complaints.answer.strict&subject=" + opened.number())
                        .expect(200))
                .says("NID")
                .doesNotSay(LAST_FOUR);
    }

    /** C16 C21 */
    @Test
    void theyRaiseTheAlarmTenTimesAsSoon() {
        Caller lead = as(server().people().newcomer("Curious", "cell-lead")).in("en");
        var settings = new SettingsOf(server());
        String number = opened("সংকেতের দোকান").number();
        settings.set("complaints.looks.most-per-hour", "25").expect(204);
        try {
            IntStream.range(0, 2)
                    .forEach(i -> lead.get(CaseDesk.CASES + "/" + number + "/answers/strict?reason=check")
                            .expect(200));
            assertThat(alarms("Curious")).isEmpty();
            lead.get(CaseDesk.CASES + "/" + number + "/answers/strict?reason=check")
                    .expect(200);
            assertThat(alarms("Curious")).isNotEmpty().doesNotHaveDuplicates();
        } finally {
            settings.reset("complaints.looks.most-per-hour");
        }
    }

    private List<String> alarms(String name) {
        var told = new ArrayList<String>();
        Caller admin = cell.officer();
        admin.get("/api/core/letters?size=200").expect(200).json().path("items").forEach(line -> {
            if (line.path("template").asString("").equals("complaints.look.alarm")
                    && admin.get("/api/core/letters/" + line.path("id").asString())
                            .text("text")
                            .contains(name)) {
                told.add(line.path("address").asString());
            }
        });
        return told;
    }
}
