package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The society's own clocks: what is owed and by when, and who hears of it in time. */
class CaseClocksIT extends WholeServer {

    private static final String HOLIDAYS = "complaints.holidays";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final SettingsOf settings = new SettingsOf(server());

    @AfterEach
    void working() {
        settings.reset(HOLIDAYS);
    }

    /** C33 */
    @Test
    void theOutcomesClockStandsWhileTheCellWaitsForOthers() {
        String number = cell.opened("ঘড়ির দোকান", Map.of("consent_merchant", "v2026_11"))
                .number();
        assertThat(clocks(number)).isEqualTo("first-answer solution");

        cell.accepted(number);
        assertThat(clocks(number)).isEqualTo("step update solution");

        Answer sent = cell.step(number, Map.of("to", "sent-to-merchant")).expect(200);
        assertThat(clocks(number)).isEqualTo("others");
        assertThat(sent.text("waitsFor")).isEqualTo("merchant");
        int left = sent.json().path("solutionLeft").asInt();
        assertThat(left).isBetween(30, 40);

        Answer silent = cell.step(number, Map.of("to", "merchant-silent")).expect(200);
        assertThat(clocks(number)).isEqualTo("step update solution");
        assertThat(silent.json().has("waitsFor")).isFalse();
    }

    /** C33 */
    @Test
    void whoeverHasACaseHearsOnceThatItsTimeRunsOut() {
        String address = "clocks." + System.nanoTime() + "@people.example.org";
        String clerk = officer(address);
        Opened opened = cell.opened("সময় ফুরায়");
        String number = opened.number();
        officer.header("If-Match", cell.read(number).etag())
                .post(CaseDesk.CASES + "/" + number + "/handover", Map.of("to", clerk, "words", "কেসটি এখন আপনার"))
                .expect(200);
        var letters = new KeptLetters(server(), address);
        cell.runs("complaints.clocks");
        assertThat(letters.letters("complaints.clocks")).isEmpty();

        // With holidays until it is due, this is the last working day before.
        settings.set(HOLIDAYS, holidays()).expect(204);
        as(nobody()).post("/api/forms/status/replies", message(opened)).expect(200);
        cell.runs("complaints.clocks");
        cell.runs("complaints.clocks");

        List<String> told = letters.letters("complaints.clocks");
        assertThat(told).hasSize(1);
        assertThat(officer.get("/api/core/letters/" + told.get(0)).expect(200).text("text"))
                .contains(number)
                .doesNotContain("সময় ফুরায়");
    }

    /** C32: the deputy instead of whoever is away; those who decide, where nobody stands in. */
    @Test
    void whatRunsOutIsToldToWhoeverIsThere() {
        String stamp = System.nanoTime() + "@people.example.org";
        String away = officer("away." + stamp);
        String deputy = officer("deputy." + stamp);
        cell.appoints("lead." + stamp, "cell-lead");
        Opened covered = given("বদলির দোকান", away);
        goesAway(away, Map.of("deputy", deputy));
        assertThat(cell.read(covered.number()).text("/assignee/id")).isEqualTo(away);
        settings.set(HOLIDAYS, holidays()).expect(204);
        as(nobody()).post("/api/forms/status/replies", message(covered)).expect(200);

        cell.runs("complaints.clocks");

        assertThat(told("away." + stamp)).isEmpty();
        assertThat(told("deputy." + stamp)).singleElement().asString().contains(covered.number());
        assertThat(told("lead." + stamp)).noneMatch(text -> text.contains(covered.number()));

        settings.reset(HOLIDAYS);
        officer.delete("/api/complaints/absences/" + away).expect(204);
        Opened alone = given("একলা দোকান", away);
        goesAway(away, Map.of());
        settings.set(HOLIDAYS, holidays()).expect(204);
        as(nobody()).post("/api/forms/status/replies", message(alone)).expect(200);

        cell.runs("complaints.clocks");

        assertThat(told("away." + stamp)).isEmpty();
        assertThat(told("lead." + stamp)).anyMatch(text -> text.contains(alone.number()));
    }

    private Opened given(String merchant, String to) {
        Opened opened = cell.opened(merchant);
        officer.header("If-Match", cell.read(opened.number()).etag())
                .post(CaseDesk.CASES + "/" + opened.number() + "/handover", Map.of("to", to, "words", "আপনার"))
                .expect(200);
        return opened;
    }

    private void goesAway(String who, Map<String, String> more) {
        var wish = new HashMap<String, String>(more);
        wish.put("until", LocalDate.now(ZoneId.of("Asia/Dhaka")).plusDays(5).toString());
        officer.put("/api/complaints/absences/" + who, wish).expect(200);
    }

    /** Texts of what was written to this address about clocks. */
    private List<String> told(String address) {
        return new KeptLetters(server(), address)
                .letters("complaints.clocks").stream()
                        .map(id -> officer.get("/api/core/letters/" + id)
                                .expect(200)
                                .text("text"))
                        .toList();
    }

    private String officer(String address) {
        return cell.appoints(address, "officer");
    }

    private static String holidays() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(12)
                .map(LocalDate::toString)
                .collect(Collectors.joining(","));
    }

    private String clocks(String number) {
        JsonNode running = cell.read(number).json().path("clocks");
        return StreamSupport.stream(running.spliterator(), false)
                .map(each -> each.path("clock").asString())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Object> message(Opened opened) {
        return Map.of(
                "number", opened.receipt().text("receiptNumber"),
                "secret", opened.receipt().text("secret"),
                "id", UUID.randomUUID().toString(),
                "choice", "message",
                "words", "কবে জানাবেন?");
    }
}
