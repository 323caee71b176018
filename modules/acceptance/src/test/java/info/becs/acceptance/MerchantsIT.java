package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of merchants: names, duplicates, and the cases that are tied to it. */
class MerchantsIT extends WholeServer {

    private static final String MERCHANTS = "/api/complaints/merchants";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    /** M4 */
    @ParameterizedTest
    @CsvSource({
        "nameBn,' ',422,/nameBn",
        "nameEn,'???',422,/nameEn",
        "pages,javascript:alert(1),422,/pages/0",
        "email,nobody,422,/email",
        "phone,<b>,422,/phone",
        "status,gone,400,''"
    })
    void whatIsWrongIsRefusedWithItsPlaceAndNothingIsKept(String field, String value, int status, String pointer) {
        var draft = draft("অক্ষম দোকান " + field, "Refused " + field);
        draft.put(field, field.equals("pages") ? List.of(value) : value);

        Answer refusal = lead.post(MERCHANTS, draft);

        assertThat(refusal).hasStatus(status);
        if (!pointer.isEmpty()) {
            assertThat(refusal).complainsAbout(pointer);
        }
        assertThat(found("refused " + field)).isEmpty();
    }

    @Test
    void aQuestionThatCannotBeUnderstoodIsRefused() {
        assertThat(lead.get(MERCHANTS + "?q=%3F%3F")).hasStatus(400).isProblem("complaints.merchant.search-unreadable");
        assertThat(lead.get(MERCHANTS + "?status=gone")).hasStatus(400);
        assertThat(lead.get(MERCHANTS + "?after=x")).hasStatus(400);
        assertThat(lead.get(MERCHANTS + "/nobody")).hasStatus(404).isProblem("complaints.merchant.not-found");
    }

    /** M6 F30: in the page itself, so also without a script. */
    @Test
    void theFormSuggestsTheNamesOfTheRegister() {
        lead.post(MERCHANTS, draft("আকাশলীনা স্টোর", "Akashleena Store", "আকাশলীনা \"><img src=x>"))
                .expect(201);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(as(nobody()).get("/en/forms/complaint.ecommerce"))
                        .says("<option value=\"Akashleena Store\">")
                        .says("<option value=\"আকাশলীনা &quot;&gt;&lt;img src=x&gt;\">"));
        assertThat(as(nobody()).get("/en/forms/complaint.ecommerce")).doesNotSay("<img src=x>");
    }

    /** M1 M4 M5 */
    @Test
    void casesUnderAnyNameAreTheMerchantsAlsoThoseThatWereThere() {
        String before = cell.opened("নীলকুঠি অনলাইন").number();
        Answer added = lead.post(MERCHANTS, draft("নীলকুঠি", "Neelkuthi", "নীলকুঠি অনলাইন", "Neel Kuthi BD"));
        assertThat(added).hasStatus(201);
        String later = cell.opened("NEEL-KUTHI bd").number();

        assertThat(queue("merchant=Neelkuthi")).containsExactlyInAnyOrder(before, later);
        assertThat(queue("q=নীলকুঠি")).contains(before, later);
        assertThat(found("নীল")).containsExactly("Neelkuthi");
        assertThat(found("neelku")).containsExactly("Neelkuthi");
        Answer glance = lead.get(MERCHANTS + "/" + added.text("id") + "/glance").expect(200);
        assertThat(glance.text("open")).isEqualTo("2");
        assertThat(glance.text("claimed")).isEqualTo("25000000");

        String address = MERCHANTS + "/" + added.text("id");
        var fewer = draft("নীলকুঠি", "Neelkuthi", "নীলকুঠি অনলাইন");
        assertThat(lead.put(address, fewer)).hasStatus(428);
        assertThat(lead.header("If-Match", "\"old\"").put(address, fewer)).hasStatus(412);
        assertThat(queue("merchant=Neelkuthi")).hasSize(2);
        lead.header("If-Match", added.etag()).put(address, fewer).expect(200);
        assertThat(queue("merchant=Neelkuthi"))
                .as("a name that is gone gives its cases back")
                .containsExactly(before);
        assertThat(queue("merchant=neelkuthibd")).containsExactly(later);

        assertThat(lead.post(MERCHANTS, draft("অন্য কেউ", "Somebody Else", "নীল-কুঠি অনলাইন")))
                .hasStatus(409)
                .isProblem("complaints.merchant.name-taken");
        assertThat(found("somebody else")).isEmpty();
        assertThat(lead.get("/api/core/audit?action=complaints.merchant.write&subject=" + added.text("id")))
                .says("Neelkuthi");
    }

    /** M2 C13 */
    @Test
    void whoHasToDoWithAMerchantSeesNoCaseUnderItsOtherNamesEither() {
        lead.post(MERCHANTS, draft("মামাতো স্টোর", "Mamato Store", "এমএস মার্ট"))
                .expect(201);
        String number = cell.opened("এমএস মার্ট").number();
        String unregistered = cell.opened("কোথাও নেই এমন দোকান").number();
        Caller cousin = as(server().people().newcomer("Cousin", "officer")).in("en");
        String address = CaseDesk.CASES + "/" + number;
        assertThat(cousin.get(address)).hasStatus(200);

        Answer declared = cousin.post("/api/complaints/interests", Map.of("merchant", "Mamato Store"))
                .expect(201);
        Answer other = cousin.post("/api/complaints/interests", Map.of("merchant", "কোথাও নেই এমন দোকান"))
                .expect(201);

        assertThat(declared.json().path("registered").asBoolean()).isTrue();
        assertThat(other.json().path("registered").asBoolean()).isFalse();
        assertThat(cousin.get(address)).hasStatus(404);
        assertThat(cousin.get(address + "/answers?reason=check")).hasStatus(404);
        assertThat(cousin.get(CaseDesk.CASES + "?size=200")).doesNotSay(number).doesNotSay(unregistered);
        assertThat(lead.get(address)).hasStatus(200);
    }

    /** M2 M3 */
    @Test
    void twoEntriesBecomeOneAndWhoeverHasToDoWithThemSeesNeither() {
        Answer twin = lead.post(MERCHANTS, draft("হাটখোলা", "Hatkhola")).expect(201);
        Answer main =
                lead.post(MERCHANTS, draft("হাটখোলা ডটকম", "Hatkhola Dotcom")).expect(201);
        String number = cell.opened("হাটখোলা").number();
        Caller colleague =
                as(server().people().newcomer("Colleague", "cell-lead")).in("en");
        colleague
                .post("/api/complaints/interests", Map.of("merchant", "hatkhola"))
                .expect(201);
        String merger = MERCHANTS + "/" + twin.text("id") + "/merger";
        Map<String, Object> wish = Map.of("into", main.text("id"));

        assertThat(lead.post(merger, wish)).hasStatus(428);
        assertThat(lead.header("If-Match", twin.etag()).post(merger, Map.of("into", twin.text("id"))))
                .hasStatus(409)
                .isProblem("complaints.merchant.same-entry");
        assertThat(lead.header("If-Match", twin.etag()).post(merger, Map.of("into", "nobody")))
                .hasStatus(404);
        assertThat(colleague.header("If-Match", twin.etag()).post(merger, wish)).hasStatus(404);
        assertThat(queue("merchant=hatkhola")).containsExactly(number);

        Answer one = lead.header("If-Match", twin.etag()).post(merger, wish).expect(200);

        assertThat(one.text("id")).isEqualTo(main.text("id"));
        assertThat(queue("merchant=Hatkhola Dotcom")).containsExactly(number);
        assertThat(found("hatkhola")).containsExactly("Hatkhola Dotcom");
        assertThat(lead.get(MERCHANTS + "/" + twin.text("id")).text("mergedInto"))
                .isEqualTo(main.text("id"));
        assertThat(lead.header(
                                "If-Match",
                                lead.get(MERCHANTS + "/" + twin.text("id")).etag())
                        .put(MERCHANTS + "/" + twin.text("id"), draft("হাটখোলা", "Hatkhola")))
                .hasStatus(409)
                .isProblem("complaints.merchant.merged");
        assertThat(lead.get("/api/core/audit?action=complaints.merchant.merge&subject=" + twin.text("id")))
                .says(main.text("id"));
        assertThat(colleague.get(MERCHANTS + "/" + main.text("id"))).hasStatus(404);
        assertThat(colleague.get(MERCHANTS + "?q=hatkhola")).doesNotSay("Hatkhola");
        assertThat(colleague.get(CaseDesk.CASES + "/" + number)).hasStatus(404);
        String next = cell.opened("হাট-খোলা").number();
        assertThat(queue("merchant=Hatkhola Dotcom")).containsExactlyInAnyOrder(number, next);
    }

    /** M2: whichever way round two people merge the same two at once, one of them is refused. */
    @Test
    void twoMergersAtOnceLeaveOneEntry() throws Exception {
        Answer one = lead.post(MERCHANTS, draft("কাকতাল এক", "Kaktal One")).expect(201);
        Answer two = lead.post(MERCHANTS, draft("কাকতাল দুই", "Kaktal Two")).expect(201);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        List<Callable<Answer>> mergers = List.of(() -> merge(one, two), () -> merge(two, one));
        var answers = new ArrayList<Integer>();
        for (Future<Answer> each : hands.invokeAll(mergers)) {
            answers.add(each.get().status());
        }
        hands.shutdown();

        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).anyMatch(status -> status == 409 || status == 412);
        assertThat(found("kaktal")).hasSize(1);
    }

    private Answer merge(Answer twin, Answer into) {
        return lead.header("If-Match", twin.etag())
                .post(MERCHANTS + "/" + twin.text("id") + "/merger", Map.of("into", into.text("id")));
    }

    private static Map<String, Object> draft(String bn, String en, String... aliases) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("nameBn", bn);
        draft.put("nameEn", en);
        draft.put("aliases", List.of(aliases));
        draft.put(
                "pages",
                List.of("https://example.com/" + en.toLowerCase(Locale.ROOT).replace(' ', '-')));
        draft.put("status", "active");
        draft.put("office", "Compliance office");
        return draft;
    }

    private List<String> found(String words) {
        return texts(MERCHANTS + "?q=" + encoded(words), "nameEn");
    }

    private List<String> queue(String query) {
        int equals = query.indexOf('=') + 1;
        return texts(
                CaseDesk.CASES + "?size=50&" + query.substring(0, equals) + encoded(query.substring(equals)), "number");
    }

    private List<String> texts(String address, String field) {
        var found = new ArrayList<String>();
        lead.get(address)
                .expect(200)
                .json()
                .path("items")
                .forEach(line -> found.add(line.path(field).asString()));
        return found;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
