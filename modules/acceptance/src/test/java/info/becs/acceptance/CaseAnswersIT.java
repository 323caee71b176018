package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** C40: what a complainant writes is noticed, and the queue says what runs out first. */
class CaseAnswersIT extends WholeServer {

    private static final String HOLIDAYS = "complaints.holidays";
    private static final String LETTER = "complaints.answer";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final String mark = String.valueOf(System.nanoTime());
    private final SettingsOf settings = new SettingsOf(server());

    @AfterEach
    void working() {
        settings.reset(HOLIDAYS);
    }

    @Test
    void whoeverHasTheCaseHearsOnceThatAnAnswerWaitsUntilItIsSeen() {
        String address = "answers." + System.nanoTime() + "@people.example.org";
        String clerk = clerk(address);
        Opened opened = cell.opened("উত্তরের দোকান");
        String number = opened.number();
        officer.header("If-Match", cell.read(number).etag())
                .post(at(number, "/handover"), Map.of("to", clerk, "words", "কেসটি এখন আপনার"))
                .expect(200);
        Answer before = cell.read(number);
        int waiting = count();
        assertThat(listed("answer=true")).doesNotContain(number);

        writes(opened);
        writes(opened);

        Answer found = cell.read(number);
        assertThat(found.json().path("answerSince").asString()).isNotEmpty();
        assertThat(found.json().path("clocks")).isEqualTo(before.json().path("clocks"));
        assertThat(listed("answer=true")).contains(number);
        assertThat(listed("answer=true&status=closed")).doesNotContain(number);
        assertThat(count()).isEqualTo(waiting + 1);
        List<String> told = new KeptLetters(server(), address).letters(LETTER);
        assertThat(told).hasSize(1);
        assertThat(officer.get("/api/core/letters/" + told.get(0)).expect(200).text("text"))
                .contains(number)
                .doesNotContain("উত্তরের দোকান");

        assertThat(officer.header("If-Match", before.etag()).post(at(number, "/seen")))
                .hasStatus(412);
        assertThat(listed("answer=true")).contains(number);
        officer.header("If-Match", found.etag()).post(at(number, "/seen")).expect(200);
        assertThat(listed("answer=true")).doesNotContain(number);
        assertThat(Auditor.of(server()).entries("action=complaints.case.seen&subject=" + number))
                .extracting(entry -> entry.path("result").asString())
                .containsExactly("DONE", "REFUSED");

        writes(opened);
        assertThat(new KeptLetters(server(), address).letters(LETTER)).hasSize(2);
        says(number);
        assertThat(listed("answer=true")).doesNotContain(number);
        assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
    }

    @Test
    void theClocksGoOnWhenTheAnswerHasComeThatWasWaitedFor() {
        Opened opened = cell.opened("অপেক্ষার উত্তর");
        String number = opened.number();
        assertThat(cell.status(opened.receipt())).says("a first answer");
        says(number);
        assertThat(cell.status(opened.receipt())).doesNotSay("a first answer").says("you hear from the cell");

        cell.step(number, Map.of("to", "incomplete", "words", "রসিদটি দিন")).expect(200);
        assertThat(clocks(number)).isEqualTo("others");

        writes(opened);
        assertThat(clocks(number)).isEqualTo("update solution");
        assertThat(cell.status(opened.receipt())).says("Your answer has come").doesNotSay("We wait for your answer");

        says(number);
        assertThat(clocks(number)).isEqualTo("others");
        assertThat(cell.status(opened.receipt()))
                .says("We wait for your answer")
                .doesNotSay("Your answer has come");
    }

    /** C41: the longest overdue first, page by page. */
    @Test
    void whatRunsOutSoonIsListedInThatOrder() {
        String first = cell.opened("ফুরায় আগে").number();
        String second = cell.opened("ফুরায় পরে").number();
        assertThat(listed("soon=true")).doesNotContain(first, second);
        assertThat(officer.get(CaseDesk.CASES + "?soon=maybe")).hasStatus(400);
        cell.step(second, Map.of("to", "triaged")).expect(200);

        settings.set(HOLIDAYS, holidays()).expect(204);

        List<String> whole = listed("soon=true&size=200");
        assertThat(whole.indexOf(first)).isNotNegative().isLessThan(whole.indexOf(second));
        var paged = new ArrayList<String>();
        String after = "";
        do {
            JsonNode page = page("soon=true&size=3" + after);
            page.path("items").forEach(line -> paged.add(line.path("number").asString()));
            after = page.path("next").asString("");
            after = after.isEmpty() ? "" : "&after=" + after;
        } while (!after.isEmpty() && paged.size() < whole.size());
        assertThat(paged).startsWith(whole.toArray(String[]::new));
        assertThat(listed("overdue=true")).doesNotContain(first, second);
    }

    /** C42 */
    @Test
    void aGroupHasPeopleWhoHearOfItsCasesWhileNobodyHasThem() {
        String address = "group." + System.nanoTime() + "@people.example.org";
        String clerk = clerk(address);
        Opened opened = cell.opened("দলের উত্তর");
        String number = opened.number();
        String members = "/api/complaints/groups/goods/members";
        List<String> before = members();
        Caller nila = as(server().people().newcomer("Nila " + mark, "officer")).in("en");
        String she = officer("Nila " + mark);
        assertThat(nila.put(members, Map.of("people", List.of(she)))).hasStatus(403);
        assertThat(officer.put(
                        members, Map.of("people", List.of(she, UUID.randomUUID().toString()))))
                .isProblem("complaints.officer.not-there");
        assertThat(officer.put("/api/complaints/groups/none/members", Map.of("people", List.of(she))))
                .hasStatus(400)
                .isProblem("complaints.group.unknown");
        assertThat(members()).isEqualTo(before);
        assertThat(listed(nila, "group=mine")).isEmpty();
        JsonNode ofNone = counts(nila, "?group=mine");
        assertThat(ofNone.path("asked").asInt()).isZero();
        assertThat(ofNone.path("groups").asInt()).isZero();
        assertThat(ofNone.path("nobody").asInt()).as("the others are counted").isPositive();
        try {
            officer.put(members, Map.of("people", List.of(clerk, she))).expect(200);
            assertThat(members()).containsExactlyInAnyOrder(clerk, she);
            assertThat(listed(nila, "group=mine&assignee=nobody")).contains(number);
            assertThat(counts(nila, "").path("groups").asInt()).isPositive();

            writes(opened);
            assertThat(new KeptLetters(server(), address).letters(LETTER)).hasSize(1);
            settings.set(HOLIDAYS, holidays()).expect(204);
            writes(opened);
            cell.runs("complaints.clocks");
            assertThat(new KeptLetters(server(), address).letters("complaints.clocks"))
                    .hasSize(1);
        } finally {
            officer.put(members, Map.of("people", before)).expect(200);
        }
    }

    private static JsonNode counts(Caller by, String query) {
        return by.get(CaseDesk.CASES + "/counts" + query).expect(200).json();
    }

    /** C34: the way to the authority is not over with the case, unless it has brought something. */
    @Test
    void whoWasRefusedIsStillRemindedOfTheLastDayOfTheAuthority() {
        Opened refused = paidLongAgo("refused");
        cell.step(refused.number(), Map.of("to", "rejected", "reason", "outside-remit"))
                .expect(200);
        Opened withdrawn = paidLongAgo("withdrawn");
        replies(withdrawn, "closed", "").expect(200);

        cell.runs("complaints.reminders");

        assertThat(reminded("refused")).isEqualTo(1);
        assertThat(reminded("withdrawn")).isZero();
        assertThat(cell.status(refused.receipt())).says("Stop SMS and e-mail");
        assertThat(cell.status(withdrawn.receipt())).doesNotSay("Stop SMS and e-mail");
    }

    /** The thirty days of the authority end in eight. */
    private Opened paidLongAgo(String name) {
        ObjectNode answers = CaseNoticesIT.paidToday("শেষ দিনের দোকান " + name, name + mark + "@customers.example.org");
        String paid = LocalDate.now(ZoneId.of("Asia/Dhaka")).minusDays(32).toString();
        ((ObjectNode) answers.path("orders").path(0)).put("order_date", paid);
        ((ObjectNode) answers.path("payments").path(0)).put("paid_at", paid + "T00:01");
        return cell.opened(answers);
    }

    private int reminded(String name) {
        return new KeptLetters(server(), name + mark + "@customers.example.org")
                .letters("complaints.reminder")
                .size();
    }

    private String officer(String name) {
        return officer.get("/api/complaints/officers")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .map(each -> each.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> members() {
        return officer.get("/api/complaints/groups")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(group -> group.path("code").asString().equals("goods"))
                .flatMap(group -> group.path("members").valueStream())
                .map(member -> member.path("id").asString())
                .toList();
    }

    private String clerk(String address) {
        Answer invited = officer.post(
                        "/api/core/people",
                        Map.of(
                                "nameBn",
                                "সেলের কর্মী",
                                "nameEn",
                                "Somebody",
                                "email",
                                address,
                                "roles",
                                List.of(Map.of("role", "officer"))))
                .expect(201);
        as(nobody())
                .post("/api/core/invitation", Map.of("code", invited.text("code")))
                .expect(201);
        return invited.text("/person/id");
    }

    private void writes(Opened opened) {
        replies(opened, "message", "রসিদের নম্বর নিচে লিখলাম।").expect(200);
    }

    private Answer replies(Opened opened, String choice, String words) {
        var reply = new HashMap<String, Object>();
        reply.put("number", opened.receipt().text("receiptNumber"));
        reply.put("secret", opened.receipt().text("secret"));
        reply.put("id", UUID.randomUUID().toString());
        reply.put("choice", choice);
        reply.put("words", words);
        return as(nobody()).post("/api/forms/status/replies", reply);
    }

    private void says(String number) {
        officer.post(at(number, "/messages"), Map.of("words", "আপনার কথা পেয়েছি।"))
                .expect(201);
    }

    private static String at(String number, String more) {
        return CaseDesk.CASES + "/" + number + more;
    }

    private int count() {
        return counts().path("answer").asInt();
    }

    private JsonNode counts() {
        return officer.get(CaseDesk.CASES + "/counts").expect(200).json();
    }

    private List<String> listed(String query) {
        return listed(officer, query);
    }

    private static List<String> listed(Caller by, String query) {
        return by.get(CaseDesk.CASES + "?" + query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("number").asString())
                .toList();
    }

    private JsonNode page(String query) {
        return officer.get(CaseDesk.CASES + "?" + query).expect(200).json();
    }

    private String clocks(String number) {
        return cell.read(number)
                .json()
                .path("clocks")
                .valueStream()
                .map(each -> each.path("clock").asString())
                .collect(Collectors.joining(" "));
    }

    private static String holidays() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(12)
                .map(LocalDate::toString)
                .collect(Collectors.joining(","));
    }
}
