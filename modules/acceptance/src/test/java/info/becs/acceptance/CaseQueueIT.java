package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue of the complaint cell: filters and counts, one winner of a claim, and interests that hide. */
class CaseQueueIT extends WholeServer {

    private static final String CASES = CaseDesk.CASES;
    private static final int AT_ONCE = 50;

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=solved",
                "assignee=someone",
                "overdue=maybe",
                "from=2026-02-30",
                "to=9999-12-31",
                "q=%00",
                "after=x"
            })
    void aFilterThatCannotBeUnderstoodIsRefused(String query) {
        assertThat(lead.get(CASES + "?" + query)).hasStatus(400);
    }

    /** C11 */
    @Test
    void casesAreFoundByWhatIsKnownOfThem() {
        String merchant = "ছাঁকনির দোকান";
        String number = cell.opened(merchant).number();
        String other = cell.opened("অন্য দোকান").number();

        for (String query : List.of(
                "merchant=" + merchant,
                "merchant=ছাঁকনির-দোকান ",
                "q=ছাঁকনির",
                "q=" + number.toLowerCase(Locale.ROOT),
                "q=ছাঁকনির&issue=nondelivery&product=motorcycle_vehicle&district=dhaka",
                "form=complaint.ecommerce&status=received&assignee=nobody&open=true&from=2026-01-01")) {
            assertThat(numbers(lead, query)).as(query).contains(number);
        }
        for (String query : List.of("merchant=" + merchant, "q=" + number)) {
            assertThat(numbers(lead, query)).as(query).doesNotContain(other);
        }
        for (String query : List.of(
                "q=ছাঁকনির&status=closed",
                "q=ছাঁকনির&issue=late",
                "q=ছাঁকনির&product=baby",
                "q=ছাঁকনির&district=khulna",
                "issue=such-there-is-none",
                "q=%25",
                "to=2020-01-01",
                "form=opinion",
                "overdue=true")) {
            assertThat(numbers(lead, query)).as(query).doesNotContain(number);
        }
    }

    /** C11 */
    @Test
    void whatMayBeFilteredByIsSaidInTheWordsOfTheForm() {
        Answer casework = lead.get("/api/complaints/casework").expect(200);

        assertThat(casework.json().path("about").path("issue")).anySatisfy(issue -> {
            assertThat(issue.path("code").asString()).isEqualTo("nondelivery");
            assertThat(issue.path("label").path("bn").asString()).isEqualTo("পণ্য পাইনি");
        });
        assertThat(casework.json().path("about").path("product")).hasSizeGreaterThan(10);
        assertThat(casework.json().path("about").path("district")).hasSizeGreaterThanOrEqualTo(64);
    }

    /** C11 */
    @Test
    void countsAreThoseOfTheList() {
        String merchant = "গোনার দোকান";
        cell.opened(merchant);
        String mine = cell.opened(merchant).number();
        int before = count("mine");
        lead.post(CASES + "/" + mine + "/claim").expect(200);

        Answer counts = lead.get(CASES + "/counts?" + encoded("q=গোনার")).expect(200);

        assertThat(counts.text("asked")).isEqualTo("2");
        assertThat(counts.json().path("mine").asInt()).isEqualTo(before + 1);
        assertThat(numbers(lead, "assignee=me")).contains(mine);
        assertThat(numbers(lead, "assignee=nobody")).doesNotContain(mine);
        assertThat(counts.json().path("statuses").path("received").asInt()).isGreaterThanOrEqualTo(2);
        cell.step(mine, Map.of("to", "rejected", "reason", "no-purchase")).expect(200);
        assertThat(count("mine")).as("what has ended waits for nobody").isEqualTo(before);
    }

    /** C12 */
    @Test
    void ofFiftyWhoClaimAtOnceOneHasIt() throws Exception {
        String address = CASES + "/" + cell.opened("কাড়াকাড়ি").number();
        List<Caller> officers = IntStream.range(0, 5)
                .mapToObj(i ->
                        as(server().people().newcomer("Racer " + i, "officer")).in("en"))
                .toList();
        Set<Integer> winners = ConcurrentHashMap.newKeySet();
        List<Answer> refusals = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var start = new CountDownLatch(1);
            List<Future<Answer>> claims = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Caller officer = officers.get(i % officers.size());
                claims.add(threads.submit(() -> {
                    start.await();
                    return officer.post(address + "/claim");
                }));
            }
            start.countDown();
            for (int i = 0; i < AT_ONCE; i++) {
                Answer answer = claims.get(i).get();
                if (answer.status() == 200) {
                    winners.add(i % officers.size());
                } else {
                    refusals.add(answer);
                }
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(winners).hasSize(1);
        assertThat(refusals)
                .hasSize(AT_ONCE - AT_ONCE / officers.size())
                .allSatisfy(answer -> assertThat(answer).hasStatus(409).isProblem("complaints.case.taken"));
        assertThat(lead.get(address).text("/assignee/name"))
                .isEqualTo("Racer " + winners.iterator().next());
    }

    /** C12 */
    @Test
    void aGroupLooksAfterACaseUntilSomebodyTakesIt() {
        String merchant = "দলের দোকান";
        Answer opened = lead.get(CASES + "/" + cell.opened(merchant).number()).expect(200);
        String address = CASES + "/" + opened.text("number");
        assertThat(opened.text("/group/code")).isEqualTo("goods");
        assertThat(numbers(lead, "group=goods")).contains(opened.text("number"));

        assertThat(lead.header("If-Match", opened.etag()).post(address + "/handover", Map.of("group", "nobody")))
                .hasStatus(400)
                .isProblem("complaints.group.unknown");
        assertThat(lead.get(address).etag()).isEqualTo(opened.etag());

        lead.post(address + "/claim").expect(200);
        Answer given = lead.header("If-Match", lead.get(address).etag())
                .post(address + "/handover", Map.of("group", "money", "words", "টাকা ফেরতের কথা।"))
                .expect(200);
        assertThat(given.text("/group/label/bn")).isEqualTo("টাকা ফেরত");
        assertThat(given.json().path("assignee").isNull()
                        || given.json().path("assignee").isMissingNode())
                .isTrue();
        assertThat(numbers(lead, "group=money&assignee=nobody")).contains(opened.text("number"));
        assertThat(numbers(lead, "group=goods")).doesNotContain(opened.text("number"));
    }

    /** C12 */
    @Test
    void aCaseIsGivenBackAndHandedOverByWhoHasIt() {
        var asha = server().people().newcomer("Asha", "officer");
        var bela = server().people().newcomer("Bela", "officer");
        String address = CASES + "/" + cell.opened("হাতবদল").number();
        Caller first = as(asha).in("en");
        Caller second = as(bela).in("en");
        String free = first.get(address).etag();
        assertThat(first.header("If-Match", free).post(address + "/release"))
                .hasStatus(409)
                .isProblem("complaints.case.nobodys");
        first.post(address + "/claim").expect(200);

        String tag = second.get(address).etag();
        assertThat(second.header("If-Match", tag).post(address + "/release")).hasStatus(403);
        assertThat(second.header("If-Match", tag).post(address + "/handover", Map.of("to", person(second, "Bela"))))
                .hasStatus(403);
        assertThat(first.header("If-Match", tag).post(address + "/handover", Map.of("to", "nobody")))
                .hasStatus(409)
                .isProblem("complaints.officer.not-there");
        assertThat(first.post(address + "/handover", Map.of("to", person(first, "Bela"))))
                .hasStatus(428);
        assertThat(first.get(address).text("/assignee/name")).isEqualTo("Asha");

        Answer given = first.header("If-Match", tag)
                .post(address + "/handover", Map.of("to", person(first, "Bela"), "words", "আমি ছুটিতে।"))
                .expect(200);

        assertThat(given.text("/assignee/name")).isEqualTo("Bela");
        assertThat(second.header("If-Match", given.etag()).post(address + "/release"))
                .hasStatus(200);
        assertThat(lead.get(address).json().path("assignee").isMissingNode()
                        || lead.get(address).json().path("assignee").isNull())
                .isTrue();
    }

    /** C13 */
    @Test
    void whoHasToDoWithAMerchantSeesNoneOfItsCases() {
        Caller officer = as(server().people().newcomer("Cousin", "officer")).in("en");
        String number = cell.opened("চাচার দোকান").number();
        String address = CASES + "/" + number;
        officer.post(address + "/claim").expect(200);
        String tag = officer.get(address).etag();
        assertThat(officer.post("/api/complaints/interests", Map.of("merchant", "!!")))
                .hasStatus(422)
                .isProblem("complaints.interest.merchant-unreadable");

        Answer declared = officer.post("/api/complaints/interests", Map.of("merchant", " চাচার  দোকান "))
                .expect(201);

        assertThat(officer.get(address)).hasStatus(404).isProblem("complaints.case.not-found");
        assertThat(officer.post(address + "/claim")).hasStatus(404);
        assertThat(officer.header("If-Match", tag).post(address + "/steps", Map.of("to", "triaged")))
                .hasStatus(404);
        assertThat(numbers(officer, "q=চাচার")).isEmpty();
        assertThat(numbers(officer, "")).doesNotContain(number);
        assertThat(officer.get(CASES + "/counts?" + encoded("q=চাচার"))
                        .expect(200)
                        .text("asked"))
                .isEqualTo("0");
        assertThat(lead.get(address).text("status")).isEqualTo("received");
        assertThat(lead.get(address).json().path("assignee").path("id").asString(""))
                .isEmpty();
        assertThat(lead.header("If-Match", lead.get(address).etag())
                        .post(address + "/handover", Map.of("to", person(lead, "Cousin"))))
                .hasStatus(409);

        String interest = "/api/complaints/interests/" + declared.text("id");
        assertThat(officer.delete(interest)).hasStatus(403);
        assertThat(officer.get(address)).hasStatus(404);
        assertThat(lead.delete(interest)).hasStatus(204);
        assertThat(officer.get(address)).hasStatus(200);
    }

    /** C12 C13: what a successor must not see is nobody's, and not theirs. */
    @Test
    void whoLeavesHandsNothingToWhomItIsHiddenFrom() {
        Caller leaving = as(server().people().newcomer("Leaving officer", "officer"));
        Caller heir = as(server().people().newcomer("Heir of cases", "officer"));
        String kept = cell.opened("মামার দোকান").number();
        String other = cell.opened("পরের মামার দোকান").number();
        leaving.post(CASES + "/" + kept + "/claim").expect(200);
        leaving.post(CASES + "/" + other + "/claim").expect(200);
        heir.post("/api/complaints/interests", Map.of("merchant", "মামার দোকান"))
                .expect(201);
        String successor = person(lead, "Heir of cases");

        as(admin())
                .post("/api/core/people/" + person(lead, "Leaving officer") + "/hand-over", Map.of("to", successor))
                .expect(200);

        assertThat(lead.get(CASES + "/" + kept)
                        .json()
                        .path("assignee")
                        .path("id")
                        .asString(""))
                .isEmpty();
        assertThat(lead.get(CASES + "/" + other).text("/assignee/id")).isEqualTo(successor);
        assertThat(lead.get(CASES + "/" + kept).text("sound")).isEqualTo("true");
    }

    /** C10 C13 */
    @Test
    void anInterestHidesAMerchantUnderAllItsNames() {
        Caller officer = as(server().people().newcomer("Niece", "officer")).in("en");
        String address = CASES + "/" + cell.opened("qcoom").number();
        officer.get(address).expect(200);

        officer.post("/api/complaints/interests", Map.of("merchant", "কিউকম")).expect(201);

        assertThat(officer.get(address)).hasStatus(404);
        assertThat(numbers(officer, "merchant=Qcoom")).isEmpty();
    }

    /** C13 */
    @Test
    void nobodyTakesTheirOwnInterestAway() {
        Answer declared = lead.post("/api/complaints/interests", Map.of("merchant", "নিজের দোকান"))
                .expect(201);
        String interest = "/api/complaints/interests/" + declared.text("id");

        assertThat(lead.delete(interest)).hasStatus(409).isProblem("complaints.interest.own");
        assertThat(lead.delete("/api/complaints/interests/0")).hasStatus(404);
        assertThat(lead.get("/api/complaints/interests").expect(200)).says("নিজের দোকান");
    }

    private int count(String name) {
        return lead.get(CASES + "/counts").expect(200).json().path(name).asInt();
    }

    private static String person(Caller caller, String name) {
        var found = new ArrayList<String>();
        caller.get("/api/complaints/officers").expect(200).json().path("items").forEach(each -> {
            if (each.path("name").asString().equals(name)) {
                found.add(each.path("id").asString());
            }
        });
        return found.get(found.size() - 1);
    }

    /** The newest fifty of the question. */
    private static Set<String> numbers(Caller caller, String query) {
        var numbers = new HashSet<String>();
        caller.get(CASES + "?size=50&" + encoded(query))
                .expect(200)
                .json()
                .path("items")
                .forEach(line -> numbers.add(line.path("number").asString()));
        return numbers;
    }

    /** Only what no address may hold. */
    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%26", "&")
                .replace("%2525", "%25");
    }
}
