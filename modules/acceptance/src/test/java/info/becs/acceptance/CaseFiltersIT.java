package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** C45: the queue is filtered by what a form lets officers filter by. */
class CaseFiltersIT extends WholeServer {

    private static final String BOTH = "\"colour\", \"member\"";
    private static final String VIEWS = "/api/complaints/views";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    @Test
    void whatAFormDeclaresIsFilteredCountedKeptAndSearched() {
        var form = new FilteringForm(server(), "test.filters-a");
        form.opens("1.0.0", BOTH);
        String red = form.opened("লাল দোকান", Map.of("colour", "red", "member", false));
        String green = form.opened("সবুজ দোকান", Map.of("colour", "green", "member", false));
        String member = form.opened("সদস্যের দোকান", Map.of("colour", "red", "member", true, "member_no", "A7"));
        String silent = form.opened("চুপচাপ দোকান", Map.of("member", true, "member_no", "A8"));

        assertThat(form.numbers("field.colour=red")).containsExactly(member, red);
        assertThat(form.numbers("field.member=false")).containsExactly(green, red);
        assertThat(form.numbers("field.colour=red&field.member=true")).containsExactly(member);
        assertThat(form.numbers("field.colour=blue")).isEmpty();
        assertThat(form.numbers("field.colour=")).containsExactly(silent, member, green, red);
        assertThat(form.numbers("field.colour=red&status=closed")).isEmpty();
        assertThat(form.numbers("field.colour=red&soon=true&overdue=true")).isEmpty();
        Answer first = form.list(lead, "field.colour=red&size=1").expect(200);
        assertThat(first.text("/items/0/number")).isEqualTo(member);
        assertThat(form.numbers("field.colour=red&size=1&after=" + first.text("next")))
                .containsExactly(red);

        assertThat(lead.get(CaseDesk.CASES + "/counts?form=test.filters-a&field.colour=red")
                        .expect(200)
                        .text("asked"))
                .isEqualTo("2");
        assertThat(numbers(lead.post(
                        CaseDesk.CASES + "/search",
                        Map.of(
                                "words",
                                "দোকান",
                                "form",
                                "test.filters-a",
                                "fields",
                                Map.of("colour", "red", "member", "false")))))
                .containsExactly(red);
        Answer view = lead.post(
                        VIEWS,
                        Map.of(
                                "name",
                                Map.of("bn", "লাল"),
                                "shared",
                                false,
                                "query",
                                Map.of("form", "test.filters-a", "field.colour", "red")))
                .expect(201);
        assertThat(view.json().path("count").asInt()).isEqualTo(2);
        lead.delete(VIEWS + "/" + view.text("id")).expect(204);
    }

    @Test
    void whatIsListedIsWhatIsCountedWhateverElseIsAskedFor() {
        var form = new FilteringForm(server(), "test.filters-h");
        form.opens("1.0.0", BOTH);
        Map<String, Object> both = Map.of("colour", "red", "member", true, "member_no", "A1");
        String first = form.opened("প্রথম রঙের দোকান", both);
        String second = form.opened("দ্বিতীয় রঙের দোকান", both);
        String third = form.opened("তৃতীয় রঙের দোকান", both);
        String red = form.opened("শুধু লাল দোকান", Map.of("colour", "red", "member", false));
        form.opened("সবুজ সদস্যের দোকান", Map.of("colour", "green", "member", true, "member_no", "A2"));
        cell.step(first, Map.of("to", "triaged")).expect(200);
        lead.post(CaseDesk.CASES + "/" + second + "/claim").expect(200);

        Map<String, List<String>> asked = Map.ofEntries(
                Map.entry("", List.of(third, second, first)),
                Map.entry("&from=2020-01-01", List.of(third, second, first)),
                Map.entry("&to=2020-01-01", List.of()),
                Map.entry("&open=true", List.of(third, second, first)),
                Map.entry("&status=received", List.of(third, second)),
                Map.entry("&status=triaged", List.of(first)),
                Map.entry("&status=closed", List.of()),
                Map.entry("&assignee=me", List.of(second)),
                Map.entry("&assignee=nobody&status=received", List.of(third)),
                Map.entry("&overdue=true", List.of()),
                Map.entry("&q=" + FilteringForm.encoded("দ্বিতীয়"), List.of(second)),
                Map.entry("&merchant=" + FilteringForm.encoded("তৃতীয় রঙের দোকান"), List.of(third)));
        asked.forEach((more, numbers) -> {
            String query = "field.colour=red&field.member=true" + more;
            assertThat(form.numbers(query)).as(query).isEqualTo(numbers);
            assertThat(counted(lead, query)).as(query).isEqualTo(numbers.size());
        });
        assertThat(form.numbers("field.colour=red&field.member=true&size=2")).containsExactly(third, second);
        assertThat(form.numbers("field.colour=red&status=received")).containsExactly(red, third, second);

        Caller cousin =
                as(server().people().newcomer("Colour Cousin", "officer")).in("en");
        cousin.post("/api/complaints/interests", Map.of("merchant", "দ্বিতীয় রঙের দোকান"))
                .expect(201);
        assertThat(form.numbers(cousin, "field.colour=red&field.member=true")).containsExactly(third, first);
        assertThat(counted(cousin, "field.colour=red&field.member=true")).isEqualTo(2);
        assertThat(counted(cousin, "field.colour=red&status=received")).isEqualTo(2);
    }

    private static int counted(Caller by, String query) {
        return by.get(CaseDesk.CASES + "/counts?form=test.filters-h&" + query)
                .expect(200)
                .json()
                .path("asked")
                .asInt();
    }

    @Test
    void whatMayBeFilteredByIsSaidInTheWordsOfTheForm() {
        var form = new FilteringForm(server(), "test.filters-b");
        form.opens("1.0.0", BOTH);

        JsonNode forms = lead.get("/api/complaints/casework").expect(200).json().path("forms");

        JsonNode own = forms.valueStream()
                .filter(each -> each.path("code").asString().equals("test.filters-b"))
                .findFirst()
                .orElseThrow();
        assertThat(own.at("/label/bn").asString()).isEqualTo("ছোট ফরম");
        assertThat(own.at("/fields/0/label/en").asString()).isEqualTo("Colour");
        assertThat(own.at("/fields/0/choices/1/code").asString()).isEqualTo("green");
        assertThat(own.at("/fields/0/choices/1/label/en").asString()).isEqualTo("Green");
        assertThat(own.at("/fields/1/choices/0/label/bn").asString()).isEqualTo("হ্যাঁ");
        assertThat(forms.toString()).contains("complaint.ecommerce");
    }

    @Test
    void whatNoFormDeclaresIsNoFilter() {
        var form = new FilteringForm(server(), "test.filters-c");
        form.opens("1.0.0", "\"colour\"");

        for (String query : List.of("field.member=true", "field.name=x", "field.=x")) {
            assertThat(form.list(lead, query)).hasStatus(400).isProblem("complaints.filter.field-unknown");
        }
        assertThat(lead.get(CaseDesk.CASES + "?field.colour=red"))
                .hasStatus(400)
                .isProblem("complaints.filter.field-unknown");
        assertThat(lead.get(CaseDesk.CASES + "?form=complaint.ecommerce&field.colour=red"))
                .hasStatus(400);
        assertThat(form.list(lead, "field.colour=%00")).hasStatus(400);
        assertThat(lead.post(
                        VIEWS,
                        Map.of("name", Map.of("bn", "x"), "shared", false, "query", Map.of("field.colour", "red"))))
                .hasStatus(400);
        assertThat(form.list(as(ben()), "field.colour=red")).hasStatus(403);
    }

    @Test
    void aFormWithABadFilterIsRefusedWithItsPlace() {
        var form = new FilteringForm(server(), "test.filters-d");

        Answer refused = lead.send(
                "POST", "/api/forms/form-uploads", "application/zip", form.zip("1.0.0", "\"colour\", \"mobile\""));

        assertThat(refused).says("module.json#/filters/1").says("Nothing is filtered by");
        assertThat(refused.status()).isBetween(400, 422);
        assertThat(new FormsFolder(server()).state("test.filters-d", "1.0.0")).isEqualTo("ABSENT");
    }

    @Test
    void olderCasesAreTakenInAndWhatGoesIsTakenAway() {
        var form = new FilteringForm(server(), "test.filters-e");
        form.opens("1.0.0", "\"member\"");
        String old = form.opened("আগের দোকান", Map.of("colour", "red", "member", false));
        String gone = form.opened("মোছা দোকান", Map.of("colour", "red", "member", false));
        erase(gone);
        String plan = lead.send("POST", "/api/forms/form-uploads", "application/zip", form.zip("1.1.0", "\"colour\""))
                .expect(201)
                .text("id");
        assertThat(lead.get("/api/forms/plans/" + plan))
                .says("Officers can filter their list by: Colour.")
                .says("Officers no longer filter by \\\"Are you a member\\\"");
        form.opens("1.1.0", "\"colour\"");

        cell.runs("complaints.fields");

        assertThat(form.numbers("field.colour=red")).containsExactly(old);
        assertThat(form.list(lead, "field.member=false")).hasStatus(400);
        String next = form.opened("পরের দোকান", Map.of("colour", "red"));
        cell.runs("complaints.fields");
        assertThat(form.numbers("field.colour=red")).containsExactly(next, old);

        form.opens("1.2.0", "\"member\"");
        cell.runs("complaints.fields");
        assertThat(form.numbers("field.member=false")).containsExactly(old);
    }

    @Test
    void aPartSaysTheSameAndAnErasureTakesBothAway() {
        var form = new FilteringForm(server(), "test.filters-f");
        form.opens("1.0.0", BOTH);
        String whole = form.opened("ভাগের দোকান", Map.of("colour", "green"));

        String part = new SplitCases(cell).part(whole, "আরেকটি বিষয়");

        assertThat(form.numbers("field.colour=green")).containsExactlyInAnyOrder(whole, part);
        erase(whole);
        await("the answers are gone")
                .atMost(Duration.ofSeconds(60))
                .until(() -> form.numbers("field.colour=green").isEmpty());
        cell.runs("complaints.fields");
        assertThat(form.numbers("field.colour=green")).isEmpty();
        assertThat(form.numbers("")).contains(whole, part);
    }

    /** C13 */
    @Test
    void whoHasToDoWithTheMerchantSeesItByNoFilter() {
        var form = new FilteringForm(server(), "test.filters-g");
        form.opens("1.0.0", BOTH);
        Caller officer =
                as(server().people().newcomer("Filtering Cousin", "officer")).in("en");
        String number = form.opened("খালাতো ভাইয়ের রঙ", Map.of("colour", "red"));
        assertThat(form.numbers(officer, "field.colour=red")).containsExactly(number);

        officer.post("/api/complaints/interests", Map.of("merchant", "খালাতো ভাইয়ের রঙ"))
                .expect(201);

        assertThat(form.numbers(officer, "field.colour=red")).isEmpty();
        assertThat(officer.get(CaseDesk.CASES + "/counts?form=test.filters-g&field.colour=red")
                        .expect(200)
                        .text("asked"))
                .isEqualTo("0");
        assertThat(form.numbers("field.colour=red")).containsExactly(number);
    }

    private void erase(String number) {
        String submission = cell.read(number).text("submission");
        lead.post(
                        "/api/forms/submissions/" + UUID.fromString(submission) + "/erasure",
                        Map.of("reason", "চিঠিতে চেয়েছেন"))
                .expect(204);
    }

    private static List<String> numbers(Answer list) {
        return list.expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("number").asString())
                .toList();
    }
}
