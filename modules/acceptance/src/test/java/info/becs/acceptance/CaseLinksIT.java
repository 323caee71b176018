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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cases that have to do with each other: linked, or one gone into the other. */
class CaseLinksIT extends WholeServer {

    private static final String CASES = CaseDesk.CASES;

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    /** Q3 */
    @Test
    void whatCannotBeLinkedOrMergedStaysAsItIs() {
        Caller officer = as(server().people().newcomer("Linker", "officer")).in("en");
        officer.post("/api/complaints/interests", Map.of("merchant", "জোড়া-চাচা"))
                .expect(201);
        String one = cell.opened("জোড়া এক").number();
        String hidden = cell.opened("জোড়া চাচা").number();
        List<String> before = tags(one, hidden);

        for (String other : List.of(one, hidden, "2222-2222", "x")) {
            assertThat(officer.put(links(one, other), Map.of())).as(other).hasStatus(409);
            assertThat(merge(officer, one, other).status()).as(other).isBetween(409, 422);
        }
        assertThat(officer.put(links(hidden, one), Map.of())).hasStatus(404);
        assertThat(officer.delete(links(one, cell.opened("জোড়া দুই").number())))
                .hasStatus(404)
                .isProblem("complaints.link.not-found");
        assertThat(as(ben()).put(links(one, hidden), Map.of())).hasStatus(403);
        assertThat(as(nobody()).put(links(one, hidden), Map.of())).hasStatus(401);
        assertThat(lead.post(
                        CASES + "/bulk",
                        Map.of(
                                "cases", List.of(Map.of("number", one, "version", 1)),
                                "step", Map.of("to", "duplicate", "other", hidden))))
                .hasStatus(422)
                .isProblem("complaints.bulk.one-by-one");
        assertThat(tags(one, hidden)).isEqualTo(before);
    }

    /** Q3 */
    @Test
    void aLinkStandsInBothHistoriesAndIsTakenAway() {
        String one = cell.opened("পাশাপাশি এক").number();
        String two = cell.opened("পাশাপাশি দুই").number();

        lead.put(links(one, two), Map.of()).expect(200);
        lead.put(links(two, one), Map.of()).expect(200);

        assertThat(related(one)).containsExactly("linked " + two);
        assertThat(related(two)).containsExactly("linked " + one);
        assertThat(kinds(one)).containsExactly("link");
        assertThat(cell.read(one).json().path("sound").asBoolean()).isTrue();
        lead.delete(links(two, one)).expect(200);
        assertThat(related(one)).isEmpty();
        assertThat(kinds(two)).containsExactly("link", "unlink");
    }

    /** Q3 */
    @Test
    void aDuplicateGoesIntoTheOtherAndItsComplainantIsStillHeard() {
        var duplicate = cell.opened("মিলে যাওয়া");
        String survivor = cell.opened("টিকে থাকা").number();
        String third = cell.opened("তৃতীয়").number();
        merge(lead, duplicate.number(), survivor).expect(200);

        assertThat(related(duplicate.number())).containsExactly("into " + survivor);
        assertThat(related(survivor)).containsExactly("from " + duplicate.number());
        assertThat(merge(lead, third, duplicate.number()))
                .hasStatus(409)
                .isProblem("complaints.case.other-is-duplicate")
                .says(survivor);
        assertThat(cell.read(third).text("status")).isEqualTo("received");

        Map<String, Object> reply = Map.of(
                "number", duplicate.receipt().text("receiptNumber"),
                "secret", duplicate.receipt().text("secret"),
                "choice", "message",
                "words", "আমার আরেকটি রসিদ আছে।",
                "id", UUID.randomUUID().toString());
        Caller sender = as(nobody()).in("en");
        assertThat(sender.post("/api/forms/status/replies", reply)).hasStatus(200);
        assertThat(sender.post("/api/forms/status/replies", reply)).hasStatus(200);

        assertThat(cell.status(duplicate.receipt()))
                .says("Duplicate of another complaint")
                .says("আমার আরেকটি রসিদ আছে।");
        assertThat(kinds(duplicate.number())).containsExactly("step", "message");
        assertThat(kinds(survivor)).containsExactly("merge", "elsewhere");
        assertThat(lead.get(CASES + "/" + survivor + "/timeline?reason=check")).doesNotSay("আমার আরেকটি রসিদ আছে।");
        for (String number : List.of(duplicate.number(), survivor)) {
            assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
        }
    }

    /** Q3 */
    @Test
    void ofThoseWhoMergeInARingAtOnceOneFindsNoWay() throws Exception {
        List<String> ring = List.of(
                cell.opened("চক্র এক").number(),
                cell.opened("চক্র দুই").number(),
                cell.opened("চক্র তিন").number());
        List<String> tags = tags(ring.toArray(String[]::new));
        List<Answer> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            var start = new CountDownLatch(1);
            List<Future<Answer>> merges = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int place = i;
                merges.add(threads.submit(() -> {
                    start.await();
                    return lead.header("If-Match", tags.get(place))
                            .post(
                                    CASES + "/" + ring.get(place) + "/steps",
                                    Map.of("to", "duplicate", "other", ring.get((place + 1) % 3)));
                }));
            }
            start.countDown();
            for (Future<Answer> merge : merges) {
                answers.add(merge.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).extracting(Answer::status).contains(200).containsAnyOf(409, 412);
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409, 412);
        assertThat(ring.stream()
                        .filter(number -> cell.read(number).text("status").equals("received")))
                .isNotEmpty();
    }

    /** Q3: whoever writes while their case goes into another one is heard, or told to send it once more. */
    @Test
    void whoWritesInTheMomentOfAMergeIsNotToldThatItIsOver() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(9);
        try {
            for (int round = 0; round < 3; round++) {
                Opened twin = cell.opened("মিলনের মুহূর্ত " + round);
                String into = cell.opened("মিলনের অন্য পাশ " + round).number();
                var start = new CountDownLatch(1);
                List<Future<Answer>> said = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    var words = CaseTalkIT.reply(twin, "message", "কথা " + i);
                    said.add(threads.submit(() -> {
                        start.await();
                        return as(nobody()).post("/api/forms/status/replies", words);
                    }));
                }
                Future<Answer> merged = threads.submit(() -> {
                    start.await();
                    return merge(lead, twin.number(), into);
                });
                start.countDown();
                for (Future<Answer> each : said) {
                    assertThat(each.get().status()).isIn(200, 412);
                }
                assertThat(merged.get().status()).isIn(200, 412);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Answer merge(Caller officer, String number, String other) {
        return officer.header("If-Match", cell.read(number).etag())
                .post(CASES + "/" + number + "/steps", Map.of("to", "duplicate", "other", other));
    }

    private static String links(String number, String other) {
        return CASES + "/" + number + "/links/" + other;
    }

    private List<String> tags(String... numbers) {
        return List.of(numbers).stream().map(number -> cell.read(number).etag()).toList();
    }

    private List<String> related(String number) {
        var related = new ArrayList<String>();
        for (JsonNode each : cell.read(number).json().path("related")) {
            related.add(each.path("how").asString() + " " + each.path("number").asString());
        }
        return related;
    }

    private List<String> kinds(String number) {
        var kinds = new ArrayList<String>();
        for (JsonNode each : lead.get(CASES + "/" + number + "/timeline?reason=check")
                .expect(200)
                .json()
                .path("items")) {
            kinds.add(each.path("kind").asString());
        }
        return kinds;
    }
}
