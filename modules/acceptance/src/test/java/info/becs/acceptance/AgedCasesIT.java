package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** What time makes of cases, where nobody does anything and where somebody does harm. */
@TestMethodOrder(OrderAnnotation.class)
class AgedCasesIT {

    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final int MANY = 10;
    private static final Duration HOURS = Duration.ofHours(6);
    /** Into a month that is over, whatever day this is, with all clocks that ran out on the way. */
    private static final Duration WEEKS = Duration.ofDays(63);

    private static final String HOLIDAYS = "complaints.holidays";
    private static final String OVER = "পেরিয়ে গেছে";
    private static final String FIGURES = "/api/complaints/figures";
    private static final String TRUE_SHOP = "Late Parcel House";
    private static final String SLANDERED = "Slandered Sweets";

    private static LibertyNode node;
    private static Burglar burglar;
    private static CaseDesk cell;
    private static Caller lead;
    private static String clerk;
    private static final List<String> OWED = new ArrayList<>();
    private static String paused;
    private static int left;

    @BeforeAll
    static void start() {
        node = LibertyNode.named("aged-cases").database(Database.empty()).start();
        cell = new CaseDesk(node);
        lead = cell.officer();
        registers(TRUE_SHOP);
        registers(SLANDERED);
        clerk = cell.appoints("clerk@people.example.org", "officer");
        cell.appoints("decider@people.example.org", "cell-lead");
        burglar = Burglar.inside(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    /** C3 C33: neither Friday and Saturday nor a holiday is a day of the cell. */
    @Test
    @Order(1)
    void onlyDaysOnWhichTheCellWorksAreCounted() {
        LocalDate today = today();
        Set<LocalDate> holidays = CellDays.holidays();
        LocalDate shut = CellDays.working(today, 1, holidays);
        holidays.add(shut);
        settings().set(HOLIDAYS, shut.toString()).expect(204);

        String number = opened("Calendar Shop").number();

        assertThat(due(number, "first-answer")).isEqualTo(CellDays.working(today, 3, holidays));
        assertThat(due(number, "solution")).isEqualTo(CellDays.working(today, 40, holidays));
        settings().reset(HOLIDAYS).expect(204);
        String later = opened("Calendar Shop").number();
        assertThat(due(later, "first-answer")).isBefore(due(number, "first-answer"));
    }

    /** C33 C41: before it runs out whoever has a case hears of it, then those who decide; what waits for others does not run. */
    @Test
    @Order(2)
    void whatNobodyWorksOnIsToldBeforeItIsLateAndListedOnceItIs() {
        for (int i = 0; i < MANY; i++) {
            String number = opened(TRUE_SHOP).number();
            cell.accepted(number);
            lead.header("If-Match", cell.read(number).etag())
                    .post(address(number) + "/handover", Map.of("to", clerk, "words", "আপনার"))
                    .expect(200);
            OWED.add(number);
        }
        paused = opened(TRUE_SHOP).number();
        cell.accepted(paused);
        left = cell.step(paused, Map.of("to", "sent-to-merchant"))
                .expect(200)
                .json()
                .path("solutionLeft")
                .asInt();
        String one = OWED.get(0);
        cell.runs("complaints.clocks");
        assertThat(told("clerk")).isEmpty();
        assertThat(listed("overdue=true")).doesNotContainAnyElementsOf(OWED);

        PassingTime.of(node)
                .passes(Duration.between(Instant.now(), cell.ends(one, "step")).minus(HOURS));
        cell.runs("complaints.clocks");
        cell.runs("complaints.clocks");

        assertThat(told("clerk")).anyMatch(text -> text.contains(one)).noneMatch(text -> text.contains(OVER));
        assertThat(told("decider")).noneMatch(text -> text.contains(one));
        assertThat(listed("soon=true")).containsAll(OWED).doesNotContain(paused);
        assertThat(listed("overdue=true")).doesNotContainAnyElementsOf(OWED);

        PassingTime.of(node).passes(HOURS.multipliedBy(2));
        cell.runs("complaints.clocks");
        cell.runs("complaints.clocks");

        for (String whom : List.of("clerk", "decider")) {
            assertThat(told(whom).stream().filter(text -> text.contains(one) && text.contains(OVER)))
                    .as("escalated to the %s once", whom)
                    .hasSize(1);
        }
        assertThat(listed("overdue=true")).containsAll(OWED).doesNotContain(paused);
        assertThat(lead.get(CaseDesk.CASES + "/counts")
                        .expect(200)
                        .json()
                        .path("overdue")
                        .asInt())
                .isGreaterThanOrEqualTo(MANY);
        assertThat(cell.read(paused).json().path("solutionLeft").asInt()).isEqualTo(left);
        cell.step(paused, Map.of("to", "merchant-silent")).expect(200);
        assertThat(due(paused, "solution"))
                .as("the days that the merchant had are none of the clock's")
                .isEqualTo(CellDays.working(today(), left, CellDays.holidays()));
    }

    /** C18, row 14: neither by numbers, nor by what senders do, nor by what the API is asked, does anybody name whom nobody examined. */
    @Test
    @Order(3)
    void manyFalseComplaintsNameNobody() {
        Map<String, String> stood = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            Opened opened = opened(SLANDERED);
            String number = opened.number();
            if (i < 3) {
                says(opened, "closed", "").expect(200);
                refused(opened, "disputed");
                says(opened, "reopened", "এবার ছাড়ব না").expect(200);
            } else if (i < 6) {
                cell.step(number, Map.of("to", "rejected", "reason", "not-serious"))
                        .expect(200);
                refused(opened, "disputed");
                says(opened, "reopened", "এবার ছাড়ব না").expect(200);
            }
            for (String gate :
                    List.of("accepted", "triaged", "sent-to-merchant", "resolved", "confirmed", "disputed")) {
                refused(opened, gate);
            }
            Answer now = cell.read(number);
            assertThat(now.json().path("sound").asBoolean()).isTrue();
            stood.put(number, now.text("status"));
        }
        assertThat(stood.values()).containsOnly("received", "reopened");

        PassingTime.of(node).passes(WEEKS);
        cell.runs("complaints.clocks");

        Answer figures = node.anonymous().get(FIGURES).expect(200);
        assertThat(names(figures.json().path("merchants"))).containsExactly(TRUE_SHOP);
        assertThat(figures.json().path("merchants").path(0).path("received").asInt())
                .isEqualTo(MANY + 1);
        assertThat(figures.json()
                        .path("months")
                        .valueStream()
                        .mapToInt(month -> month.path("received").asInt())
                        .sum())
                .as("they are counted, and name nobody")
                .isGreaterThanOrEqualTo(MANY * 2);
        for (String path : List.of(
                FIGURES + "?least=1&examined=false",
                FIGURES + ".csv",
                "/complaints/figures",
                "/en/complaints/figures",
                "/api/forms/forms/complaint.ecommerce/suggestions?field=merchant_name&q=late")) {
            assertThat(node.anonymous().get(path).expect(200)).as(path).doesNotSay(SLANDERED);
        }
        assertThat(node.anonymous().post(FIGURES, Map.of("least", 1))).hasStatus(405);
        stood.forEach(
                (number, status) -> assertThat(cell.read(number).text("status")).isEqualTo(status));
    }

    /** C18 C33: the society's own delay is told; the merchant's is none of it. */
    @Test
    @Order(4)
    void whereTheCellWasLateItSaysSo() {
        JsonNode clocks = node.anonymous().get(FIGURES).expect(200).json().path("clocks");

        assertThat(clocks.valueStream()
                        .filter(clock -> clock.path("what").asString().equals("step"))
                        .map(clock -> clock.path("cases").asInt()))
                .singleElement()
                .matches(cases -> cases >= MANY);
        assertThat(clocks.toString()).doesNotContain("others");
        assertThat(node.anonymous().get("/en/complaints/figures"))
                .says("Where we were late ourselves")
                .says("What this status asks for");
        assertThat(node.anonymous().get("/complaints/figures"))
                .says("আমরা যেখানে দেরি করেছি")
                .says("এই ধাপের কাজ");
    }

    /** C18, row 20: of one complaint more, or one that is solved, nobody learns by what changes from one day to the next. */
    @Test
    @Order(5)
    void theFiguresOfTwoDaysTellNothingOfOneComplaint() {
        List<String> paths = List.of(FIGURES, FIGURES + ".csv", "/en/complaints/figures");
        List<String> before = paths.stream()
                .map(path -> node.anonymous().get(path).expect(200).body())
                .toList();
        opened(TRUE_SHOP);
        cell.step(
                        OWED.get(0),
                        Map.of(
                                "to",
                                "resolved",
                                "outcome",
                                Map.of(
                                        "kind", "full-refund",
                                        "amount", 250_000,
                                        "on", today().toString(),
                                        "proof", "mobile-statement",
                                        "saidBy", "merchant")))
                .expect(200);

        PassingTime.of(node).passes(WEEKS);
        cell.runs("complaints.figures");

        for (int i = 0; i < paths.size(); i++) {
            assertThat(node.anonymous().get(paths.get(i)).expect(200).body())
                    .as(paths.get(i))
                    .isEqualTo(before.get(i));
        }
    }

    /** C18 S2: who reads them again gets what is kept, asks the database for nothing, and is not sent what they have. */
    @Test
    @Order(6)
    void whoReadsTheFiguresAgainGetsWhatIsKept() {
        Caller reader = node.anonymous().header("Accept-Encoding", "gzip");
        List<String> paths = List.of("/en/complaints/figures", FIGURES, FIGURES + ".csv");
        drawnAnew("First House", paths);
        List<Answer> kept =
                paths.stream().map(path -> reader.get(path).expect(200)).toList();

        called("Renamed House");

        for (int i = 0; i < paths.size(); i++) {
            Answer again = reader.get(paths.get(i)).expect(200);
            assertThat(again.bytes()).as(paths.get(i)).isEqualTo(kept.get(i).bytes());
            assertThat(again).hasHeader("Content-Encoding", "gzip");
            assertThat(reader.header("If-None-Match", again.etag()).get(paths.get(i)))
                    .as(paths.get(i))
                    .hasStatus(304);
        }
        assertThat(reader.get(FIGURES + ".csv"))
                .hasHeader("Content-Disposition", "attachment; filename=\"complaints.csv\"")
                .hasHeader("X-Content-Type-Options", "nosniff");
        drawnAnew("Renamed House", paths);
    }

    /** What is drawn anew comes out of the database. */
    private static void drawnAnew(String name, List<String> paths) {
        called(name);
        cell.runs("complaints.figures");
        await(name + " is told")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> paths.forEach(
                        path -> assertThat(node.anonymous().get(path)).as(path).says(name)));
    }

    private static void called(String name) {
        burglar.does("UPDATE complaints_merchant SET name_en = '" + name + "' WHERE name_bn = '" + TRUE_SHOP + "'");
    }

    /** One more case about them, whatever others there are. */
    private static Opened opened(String merchant) {
        String instance = UUID.randomUUID().toString();
        var answers = Complainant.answers();
        answers.put("merchant_name", merchant);
        answers.put("consent_merchant", "v2026_11");
        Answer receipt = new Complainant(node).hands(instance, answers).expect(201);
        return new Opened(new Complaints(node).caseOf(instance), receipt);
    }

    private static void registers(String merchant) {
        lead.post(
                        "/api/complaints/merchants",
                        Map.of("nameBn", merchant, "nameEn", merchant, "aliases", List.of(), "status", "active"))
                .expect(201);
    }

    private static SettingsOf settings() {
        return new SettingsOf(node);
    }

    /** Texts of what was written to them about clocks. */
    private static List<String> told(String whom) {
        return new KeptLetters(node, whom + "@people.example.org")
                .letters("complaints.clocks").stream()
                        .map(id ->
                                lead.get("/api/core/letters/" + id).expect(200).text("text"))
                        .toList();
    }

    private static List<String> listed(String filter) {
        return lead.get(CaseDesk.CASES + "?size=200&" + filter)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("number").asString())
                .toList();
    }

    private static Answer says(Opened opened, String choice, String words) {
        return node.anonymous()
                .post(
                        "/api/forms/status/replies",
                        Map.of(
                                "number", opened.receipt().text("receiptNumber"),
                                "secret", opened.receipt().text("secret"),
                                "id", UUID.randomUUID().toString(),
                                "choice", choice,
                                "words", words));
    }

    private static void refused(Opened opened, String choice) {
        String before = cell.read(opened.number()).etag();
        assertThat(says(opened, choice, "সত্যি বলছি").status()).as(choice).isBetween(400, 499);
        assertThat(cell.read(opened.number()).etag()).as(choice).isEqualTo(before);
    }

    private static List<String> names(JsonNode lines) {
        return lines.valueStream()
                .map(line -> line.path("label").path("en").asString())
                .toList();
    }

    private static String address(String number) {
        return CaseDesk.CASES + "/" + number;
    }

    private static LocalDate due(String number, String clock) {
        return LocalDate.ofInstant(cell.ends(number, clock), DHAKA);
    }

    private static LocalDate today() {
        return LocalDate.now(DHAKA);
    }
}
