package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many cases at once, each for itself; macros and lists that officers keep, and officers who are away. */
class CaseBulkIT extends WholeServer {

    private static final String CASES = CaseDesk.CASES;
    private static final String BULK = CASES + "/bulk";
    private static final String API = "/api/complaints/";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    /** Q1 */
    @Test
    void whatCannotBeDoneWithAnyIsRefusedForAll() {
        String number = cell.opened("একসঙ্গে নয়").number();
        Map<String, Object> one = chosen(number);

        assertThat(lead.post(BULK, Map.of("cases", List.of(), "assign", "me"))).hasStatus(422);
        assertThat(lead.post(
                        BULK,
                        Map.of(
                                "cases",
                                IntStream.range(0, 101)
                                        .mapToObj(i -> Map.of("number", "K7PM-92QX", "version", 1))
                                        .toList(),
                                "assign",
                                "me")))
                .hasStatus(422);
        assertThat(lead.post(BULK, Map.of("cases", List.of(one))))
                .hasStatus(422)
                .isProblem("complaints.bulk.nothing");
        assertThat(lead.post(BULK, Map.of("cases", List.of(one, one), "assign", "me")))
                .hasStatus(422)
                .isProblem("complaints.bulk.twice");
        assertThat(lead.post(BULK, Map.of("cases", List.of(one), "macro", "none")))
                .hasStatus(404)
                .isProblem("complaints.preset.not-found");
        assertThat(as(ben()).post(BULK, Map.of("cases", List.of(one), "assign", "me")))
                .hasStatus(403);
        assertThat(as(nobody()).post(BULK, Map.of("cases", List.of(one), "assign", "me")))
                .hasStatus(401);
        assertThat(chosen(number)).isEqualTo(one);
    }

    /** Q1 */
    @Test
    void eachCaseIsDoneWholeOrNotAtAllAndHoldsUpNoOther() {
        Caller officer = as(server().people().newcomer("Bulk", "officer")).in("en");
        officer.post(API + "interests", Map.of("merchant", "গোছা-চাচা")).expect(201);
        String good = cell.opened("গোছা এক").number();
        String stale = cell.opened("গোছা দুই").number();
        String far = cell.opened("গোছা তিন").number();
        String hidden = cell.opened("গোছা চাচা").number();
        cell.accepted(far);
        Map<String, Object> old = chosen(stale);
        lead.post(CASES + "/" + stale + "/claim").expect(200);
        Map<String, Object> farBefore = chosen(far);
        Map<String, Object> hiddenBefore = chosen(hidden);

        Map<String, JsonNode> answers = answers(officer.post(
                BULK,
                Map.of(
                        "cases",
                        List.of(
                                old,
                                farBefore,
                                hiddenBefore,
                                Map.of("number", "2222-2222", "version", 1),
                                chosen(good)),
                        "assign",
                        "me",
                        "step",
                        Map.of("to", "triaged"),
                        "note",
                        "গোছা ধরে নেওয়া")));

        assertThat(answers.keySet()).containsExactly(stale, far, hidden, "2222-2222", good);
        assertThat(codes(answers))
                .containsExactly(
                        "platform.version.stale",
                        "complaints.case.step-not-possible",
                        "complaints.case.not-found",
                        "complaints.case.not-found",
                        "");
        assertThat(answers.get(stale).path("done").asBoolean()).isFalse();
        assertThat(answers.get(good).path("status").asString()).isEqualTo("triaged");
        assertThat(cell.read(good).text("/assignee/name")).isEqualTo("Bulk");
        assertThat(cell.read(stale).text("status")).isEqualTo("received");
        assertThat(chosen(far)).isEqualTo(farBefore);
        assertThat(chosen(hidden)).isEqualTo(hiddenBefore);
        assertThat(kinds(good)).containsExactly("claim", "step", "note");
        assertThat(kinds(far)).containsExactly("step", "step");
        assertThat(Auditor.of(server()).entries("action=complaints.case.bulk&subject=" + good))
                .hasSize(1);
        assertThat(Auditor.of(server()).entries("action=complaints.case.bulk&subject=" + far))
                .isEmpty();
    }

    /** Q1 */
    @Test
    void ofTwoWhoTakeTheSameCasesAtOnceEachCaseIsDoneByOne() throws Exception {
        List<Map<String, Object>> cases = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(i -> chosen(cell.opened("দুজনে একসঙ্গে " + i).number()))
                .toList());
        List<Map<String, Object>> reversed = new ArrayList<>(cases);
        Collections.reverse(reversed);
        Caller other = as(server().people().newcomer("Other", "officer")).in("en");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CountDownLatch(1);
            Future<Answer> first = threads.submit(() -> {
                start.await();
                return lead.post(BULK, Map.of("cases", cases, "step", Map.of("to", "triaged")));
            });
            Future<Answer> second = threads.submit(() -> {
                start.await();
                return other.post(BULK, Map.of("cases", reversed, "step", Map.of("to", "triaged")));
            });
            start.countDown();
            Map<String, JsonNode> one = answers(first.get());
            Map<String, JsonNode> two = answers(second.get());
            for (String number : one.keySet()) {
                assertThat(List.of(
                                one.get(number).path("done").asBoolean(),
                                two.get(number).path("done").asBoolean()))
                        .as(number)
                        .containsExactlyInAnyOrder(true, false);
                assertThat(kinds(number)).containsExactly("step");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Q2 */
    @Test
    void aMacroDoesWhatItWasMadeFor() {
        Caller officer = as(server().people().newcomer("Macro", "officer")).in("en");
        String number = cell.opened("ম্যাক্রোর দোকান").number();
        Map<String, Object> name = Map.of("bn", "তথ্য চাই", "en", "Ask for more");
        Map<String, Object> macro = Map.of(
                "assign", "me",
                "step", Map.of("to", "incomplete", "words", "রসিদের ছবি দিন।"),
                "message",
                        Map.of(
                                "bn",
                                "রসিদের ছবি পেলে কাজ এগোবে।",
                                "en",
                                "We go on when we have a photo of the receipt."));

        assertThat(officer.post(API + "macros", Map.of("name", name, "shared", true, "macro", macro)))
                .hasStatus(403);
        assertThat(officer.post(API + "macros", Map.of("name", name, "shared", false, "macro", Map.of())))
                .hasStatus(422)
                .isProblem("complaints.macro.empty");
        assertThat(officer.post(
                        API + "macros",
                        Map.of("name", name, "shared", false, "macro", Map.of("step", Map.of("to", "solved")))))
                .hasStatus(400);
        assertThat(ids(officer, "macros")).isEmpty();
        String id = lead.post(API + "macros", Map.of("name", name, "shared", true, "macro", macro))
                .expect(201)
                .text("id");

        Map<String, JsonNode> answers =
                answers(officer.post(BULK, Map.of("cases", List.of(chosen(number)), "macro", id)));

        assertThat(answers.get(number).path("status").asString()).isEqualTo("incomplete");
        assertThat(cell.read(number).text("/assignee/name")).isEqualTo("Macro");
        assertThat(lead.get(CASES + "/" + number + "/timeline?reason=check"))
                .says("We go on when we have a photo of the receipt.");
        assertThat(officer.delete(API + "macros/" + id)).hasStatus(403);
        assertThat(ids(officer, "macros")).contains(id);
        assertThat(lead.delete(API + "macros/" + id)).hasStatus(204);
        assertThat(ids(officer, "macros")).doesNotContain(id);
    }

    /** Q2 */
    @Test
    void aListIsKeptWithItsCountForWhoeverLooks() {
        Caller officer = as(server().people().newcomer("Keeper", "officer")).in("en");
        Map<String, Object> name = Map.of("bn", "তালিকার দোকান");
        cell.opened("তালিকার দোকান");

        for (Map<String, String> query :
                List.of(Map.of("q", "01712345678"), Map.of("status", "solved"), Map.of("from", "x"))) {
            assertThat(officer.post(API + "views", Map.of("name", name, "shared", false, "query", query))
                            .status())
                    .as("%s", query)
                    .isBetween(400, 422);
        }
        assertThat(officer.post(API + "views", Map.of("name", name, "shared", true, "query", Map.of())))
                .hasStatus(403);
        assertThat(ids(officer, "views")).isEmpty();

        Map<String, String> query = Map.of("merchant", "তালিকার দোকান", "open", "true");
        String own = officer.post(API + "views", Map.of("name", name, "shared", false, "query", query))
                .expect(201)
                .text("id");
        String shared = lead.post(API + "views", Map.of("name", name, "shared", true, "query", query))
                .expect(201)
                .text("id");

        assertThat(ids(officer, "views")).contains(own, shared);
        assertThat(ids(lead, "views")).contains(shared).doesNotContain(own);
        assertThat(view(officer, own).path("count").asInt()).isEqualTo(1);
        assertThat(lead.delete(API + "views/" + own)).hasStatus(404);
        officer.post(API + "interests", Map.of("merchant", "তালিকার দোকান")).expect(201);
        assertThat(view(officer, shared).path("count").asInt()).isZero();
        assertThat(view(lead, shared).path("count").asInt()).isEqualTo(1);
        assertThat(officer.delete(API + "views/" + own)).hasStatus(204);
    }

    /** C12 */
    @Test
    void nobodyGivesACaseToWhoIsAway() {
        Caller asha = as(server().people().newcomer("Away Asha", "officer")).in("en");
        String ashaId = person("Away Asha");
        String number = cell.opened("ছুটির দোকান").number();
        asha.post(CASES + "/" + number + "/claim").expect(200);
        String leadId = lead.get(API + "officers").expect(200).text("/items/0/id");
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(6));
        String until = today.plusDays(5).toString();

        assertThat(asha.put(API + "absences/" + leadId, Map.of("until", until))).hasStatus(403);
        assertThat(asha.put(
                        API + "absences/" + ashaId,
                        Map.of("until", today.minusDays(1).toString())))
                .hasStatus(422)
                .isProblem("complaints.absence.day");
        assertThat(asha.delete(API + "absences/" + ashaId)).hasStatus(404);
        asha.put(API + "absences/" + ashaId, Map.of("until", until)).expect(200);

        assertThat(lead.get(API + "absences").expect(200)).says("Away Asha");
        String free = cell.opened("ছুটির দোকান দুই").number();
        assertThat(lead.header("If-Match", cell.read(free).etag())
                        .post(CASES + "/" + free + "/handover", Map.of("to", ashaId)))
                .hasStatus(409)
                .isProblem("complaints.officer.away");
        assertThat(cell.read(free).json().path("assignee").isObject()).isFalse();

        List<Map<String, Object>> theirs = new ArrayList<>();
        lead.get(CASES + "?open=true&assignee=" + ashaId)
                .expect(200)
                .json()
                .path("items")
                .forEach(line -> theirs.add(Map.of(
                        "number",
                        line.path("number").asString(),
                        "version",
                        line.path("version").asInt())));
        assertThat(theirs).hasSize(1);
        answers(lead.post(BULK, Map.of("cases", theirs, "assign", "me")))
                .values()
                .forEach(each -> assertThat(each.path("done").asBoolean()).isTrue());
        assertThat(cell.read(number).text("/assignee/id")).isNotEqualTo(ashaId);

        assertThat(lead.delete(API + "absences/" + ashaId)).hasStatus(204);
        lead.header("If-Match", cell.read(free).etag())
                .post(CASES + "/" + free + "/handover", Map.of("to", ashaId))
                .expect(200);
    }

    private Map<String, Object> chosen(String number) {
        return Map.of(
                "number",
                number,
                "version",
                cell.read(number).json().path("version").asInt());
    }

    private static Map<String, JsonNode> answers(Answer answer) {
        var answers = new LinkedHashMap<String, JsonNode>();
        answer.expect(200)
                .json()
                .path("items")
                .forEach(each -> answers.put(each.path("number").asString(), each));
        return answers;
    }

    private static List<String> codes(Map<String, JsonNode> answers) {
        return answers.values().stream()
                .map(each -> each.path("code").asString(""))
                .toList();
    }

    private List<String> kinds(String number) {
        var kinds = new ArrayList<String>();
        lead.get(CASES + "/" + number + "/timeline?reason=check")
                .expect(200)
                .json()
                .path("items")
                .forEach(each -> kinds.add(each.path("kind").asString()));
        return kinds;
    }

    private static List<String> ids(Caller caller, String list) {
        var ids = new ArrayList<String>();
        caller.get(API + list)
                .expect(200)
                .json()
                .path("items")
                .forEach(each -> ids.add(each.path("id").asString()));
        return ids;
    }

    private static JsonNode view(Caller caller, String id) {
        for (JsonNode each : caller.get(API + "views").expect(200).json().path("items")) {
            if (each.path("id").asString().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("No view " + id);
    }

    private String person(String name) {
        for (JsonNode each : lead.get(API + "officers").expect(200).json().path("items")) {
            if (each.path("name").asString().equals(name)) {
                return each.path("id").asString();
            }
        }
        throw new AssertionError("No officer " + name);
    }
}
