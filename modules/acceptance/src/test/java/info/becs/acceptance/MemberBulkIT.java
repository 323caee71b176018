package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many applications decided at once, each for itself. */
class MemberBulkIT extends WholeServer {

    private static final String BULK = MembershipDesk.MEMBERS + "/bulk";

    private final MembershipDesk desk = new MembershipDesk(server());

    /** M26 */
    @Test
    void whatCannotBeDecidedForAnyIsRefusedForAll() {
        String id = desk.applied(MembershipDesk.answers("general"));
        Map<String, Object> one = chosen(id);

        assertThat(bulk(Map.of("decision", "approve"), List.of())).hasStatus(422);
        assertThat(bulk(
                        Map.of("decision", "approve"),
                        IntStream.range(0, 101)
                                .mapToObj(i -> Map.<String, Object>of("id", "m" + i, "version", 1))
                                .toList()))
                .hasStatus(422);
        assertThat(bulk(Map.of("decision", "crown"), List.of(one)))
                .hasStatus(422)
                .complainsAbout("/decision");
        assertThat(bulk(Map.of("decision", "approve"), List.of(one, one)))
                .hasStatus(422)
                .isProblem("membership.bulk.twice");
        assertThat(bulk(Map.of("decision", "refuse"), List.of(one)))
                .hasStatus(422)
                .isProblem("membership.application.reason-needed");
        var wish = Map.of("members", List.of(one), "decision", "approve");
        assertThat(as(ben()).post(BULK, wish)).hasStatus(403);
        assertThat(as(nobody()).post(BULK, wish)).hasStatus(401);
        assertThat(desk.read(id).text("status")).isEqualTo("applied");
        assertThat(chosen(id)).isEqualTo(one);
    }

    /** M26: the committee's day and number stand in the history of each whose type asks for it. */
    @Test
    void manyAreApprovedByTheCommitteeEachForItself() {
        String life = desk.applied(MembershipDesk.answers("life"));
        String general = desk.applied(MembershipDesk.answers("general"));
        String child = desk.tooYoungFor("life");
        String seen = desk.applied(MembershipDesk.answers("general"));
        var chosen = new ArrayList<>(List.of(chosen(life), chosen(general), chosen(child)));
        chosen.add(Map.of("id", seen, "version", 99));
        chosen.add(Map.of("id", "nobody", "version", 1));

        List<JsonNode> without = answers(bulk(Map.of("decision", "approve"), List.of(chosen(life))));
        assertThat(without.get(0).path("code").asString()).isEqualTo("membership.application.committee-needed");
        assertThat(desk.read(life).text("status")).isEqualTo("applied");
        var wish = Map.of("decision", "approve", "committeeOn", "2026-11-20", "minute", "7/2026");
        List<JsonNode> answers = answers(bulk(wish, chosen));

        assertThat(codes(answers))
                .containsExactly(
                        "", "", "membership.application.age", "platform.version.stale", "membership.member.not-found");
        assertThat(answers.get(2).path("why").asString()).contains("Life member");
        assertThat(desk.read(life)).says("7/2026").says("2026-11-20");
        assertThat(desk.read(life).text("number"))
                .isEqualTo(answers.get(0).path("number").asString());
        assertThat(desk.read(general).text("status")).isEqualTo("pending-payment");
        assertThat(desk.read(child).text("status")).isEqualTo("applied");
        assertThat(desk.read(seen).text("status")).isEqualTo("applied");
        assertThat(Auditor.of(server()).entries("action=membership.member.bulk&subject=" + life))
                .hasSize(1);
        assertThat(Auditor.of(server()).entries("action=membership.member.bulk&subject=" + child))
                .isEmpty();

        List<JsonNode> again = answers(bulk(wish, chosen));
        assertThat(codes(again)).isEqualTo(codes(answers));
        assertThat(again.get(0).path("number").asString())
                .isEqualTo(desk.read(life).text("number"));
        assertThat(kinds(life).stream().filter("approved"::equals)).hasSize(1);
        assertThat(codes(answers(bulk(Map.of("decision", "refuse", "reason", "other"), List.of(chosen(life))))))
                .containsExactly("membership.application.decided");
    }

    /** M26 */
    @Test
    void manyAreRefusedWithAReasonAndWords() {
        Answer receipt = desk.handsIn(MembershipDesk.answers("general"));
        String first = desk.awaitOf(receipt);
        String second = desk.applied(MembershipDesk.answers("student"));
        var chosen = List.of(chosen(first), chosen(second));
        var wish = Map.of("decision", "refuse", "reason", "incomplete", "words", "ঠিকানা লিখুন।");

        assertThat(codes(answers(bulk(wish, chosen)))).containsExactly("", "");
        assertThat(codes(answers(bulk(wish, chosen)))).containsExactly("", "");

        for (String id : List.of(first, second)) {
            assertThat(desk.read(id).text("status")).isEqualTo("refused");
            assertThat(desk.read(id)).says("ঠিকানা লিখুন।");
            assertThat(kinds(id)).containsExactly("applied", "refused");
        }
        assertThat(desk.status(receipt)).says("The application is not complete");
    }

    /** M9 M26 */
    @Test
    void whereARoleDoesNotReachNobodyIsThere() {
        var far = MembershipDesk.answers("general");
        String id = desk.applied(far);
        Caller elsewhere = as(server().people().newcomer("Elsewhere", "registrar@membership.chapter:district.bogura"))
                .in("en");

        Answer answer = elsewhere.post(BULK, Map.of("members", List.of(chosen(id)), "decision", "approve"));

        assertThat(codes(answers(answer))).containsExactly("membership.member.not-found");
        assertThat(desk.read(id).text("status")).isEqualTo("applied");
    }

    private Answer bulk(Map<String, ?> wish, List<Map<String, Object>> members) {
        var whole = new HashMap<String, Object>(wish);
        whole.put("members", members);
        return desk.registrar().post(BULK, whole);
    }

    private Map<String, Object> chosen(String id) {
        return Map.of("id", id, "version", version(id));
    }

    private int version(String id) {
        String tag = desk.read(id).etag();
        return Integer.parseInt(tag.substring(tag.lastIndexOf('-') + 1).replace("\"", ""));
    }

    private static List<JsonNode> answers(Answer answer) {
        var answers = new ArrayList<JsonNode>();
        answer.expect(200).json().path("items").forEach(answers::add);
        return answers;
    }

    private static List<String> codes(List<JsonNode> answers) {
        return answers.stream().map(each -> each.path("code").asString("")).toList();
    }

    private List<String> kinds(String id) {
        var kinds = new ArrayList<String>();
        desk.read(id)
                .json()
                .path("history")
                .forEach(each -> kinds.add(each.path("kind").asString()));
        return kinds;
    }
}
