package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** C41: whoever has many cases begins with what runs out first. */
class CaseOrderIT extends WholeServer {

    private static final String VIEWS = "/api/complaints/views";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final String merchant = "ক্রমের দোকান " + System.nanoTime();

    /** Neither the oldest nor the newest is due first. */
    @Test
    void whatRunsOutFirstIsFirstPageByPageAndWhatHasEndedIsNotThere() {
        String last = cell.opened(merchant).number();
        cell.accepted(last);
        cell.step(last, Map.of("to", "referred", "authority", "court")).expect(200);
        String first = cell.opened(merchant).number();
        String ended = cell.opened(merchant).number();
        cell.step(ended, Map.of("to", "rejected", "reason", "outside-remit")).expect(200);
        String middle = cell.opened(merchant).number();
        cell.accepted(middle);

        assertThat(paged("")).containsExactly(middle, ended, first, last);
        assertThat(paged("&order=due")).containsExactly(first, middle, last);
        assertThat(paged("&order=due&status=accepted")).containsExactly(middle);
        assertThat(numbers(officer.post(CaseDesk.CASES + "/search", Map.of("words", merchant, "order", "due"))))
                .containsExactly(first, middle, last);
    }

    /** Where no order is kept none is taken, and no other one instead. */
    @Test
    void anOrderThatIsNotKeptIsRefused() {
        for (String query : List.of("order=late", "order=late&overdue=true", "order=late&soon=true")) {
            assertThat(officer.get(CaseDesk.CASES + "?" + query))
                    .as(query)
                    .hasStatus(400)
                    .isProblem("complaints.filter.unreadable");
        }
        var story = Map.of("words", "টাকা", "in", "story", "order", "due");
        assertThat(officer.post(CaseDesk.CASES + "/search", story))
                .hasStatus(400)
                .isProblem("complaints.filter.unreadable");
    }

    @Test
    void aPlaceInOneOrderIsNoneInTheOther() {
        cell.opened(merchant);
        cell.opened(merchant);
        String list = CaseDesk.CASES + "?size=1&merchant=" + FilteringForm.encoded(merchant);
        String newest = officer.get(list).expect(200).text("next");
        String due = officer.get(list + "&order=due").expect(200).text("next");

        for (String mixed : List.of("&after=" + due, "&order=due&after=" + newest, "&overdue=true&after=" + newest)) {
            assertThat(officer.get(list + mixed)).as(mixed).hasStatus(400).isProblem("platform.cursor.invalid");
        }
        assertThat(officer.post(CaseDesk.CASES + "/search", Map.of("words", "বৃষ্টি", "in", "story", "after", due)))
                .hasStatus(400)
                .isProblem("platform.cursor.invalid");
    }

    @Test
    void aListIsKeptWithItsOrder() {
        cell.opened(merchant);
        assertThat(keep(Map.of("merchant", merchant, "order", "late"))).hasStatus(400);
        assertThat(keep(Map.of("merchant", merchant, "overdue", "true", "order", "late")))
                .hasStatus(400);

        Answer kept = keep(Map.of("merchant", merchant, "order", "due")).expect(201);

        assertThat(kept.text("/query/order")).isEqualTo("due");
        assertThat(kept.text("count")).isEqualTo("1");
        officer.delete(VIEWS + "/" + kept.text("id")).expect(204);
    }

    private Answer keep(Map<String, String> query) {
        return officer.post(VIEWS, Map.of("name", Map.of("bn", merchant), "shared", false, "query", query));
    }

    /** One a page; what is asked for besides begins with {@code &}. */
    private List<String> paged(String more) {
        String query = "?size=1&merchant=" + FilteringForm.encoded(merchant) + more;
        var paged = new ArrayList<String>();
        String after = "";
        do {
            Answer page = officer.get(CaseDesk.CASES + query + after).expect(200);
            paged.addAll(numbers(page));
            String next = page.json().path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return paged;
    }

    private static List<String> numbers(Answer page) {
        return page.expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("number").asString())
                .toList();
    }
}
