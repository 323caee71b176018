package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases are found by words of the merchant and by numbers that were given, and nothing sealed comes out letter by letter. */
class CaseSearchIT extends WholeServer {

    private static final String SEARCH = CaseDesk.CASES + "/search";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"words\": \" \"}", "{\"words\": \"a\", \"letters\": \"b\"}", "{\"words\": 5}"})
    void whatCannotBeLookedForIsRefused(String wish) {
        assertThat(lead.send("POST", SEARCH, "application/json", wish.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isBetween(400, 422);
        assertThat(as(nobody()).post(SEARCH, Map.of("words", "x"))).hasStatus(401);
        assertThat(as(ben()).post(SEARCH, Map.of("words", "x"))).hasStatus(403);
        assertThat(lead.post(SEARCH, Map.of("words", "x", "status", "solved"))).hasStatus(400);
    }

    /** C11 */
    @Test
    void anyWordsOfAMerchantFindItsCasesInTheirOrder() {
        String first = cell.opened("নোঙর জামদানি ঘর (বনানী)").number();
        String second = cell.opened("নোঙর জুতা").number();
        String third = cell.opened("নোঙর জামদানি ঘর, বনানী শাখা").number();

        assertThat(found("জামদানি")).containsExactly(third, first);
        assertThat(found("বনানী নোঙর")).containsExactly(third, first);
        assertThat(found("নোঙরজাম")).containsExactly(third, first);
        assertThat(found("নোঙর")).containsExactly(third, second, first);
        assertThat(found("জামদানি জুতা")).isEmpty();
        assertThat(found("নোঙ%")).containsExactly(third, second, first);
        assertThat(found("%")).isEmpty();

        Answer page = lead.post(SEARCH, Map.of("words", "নোঙর", "size", "2")).expect(200);
        assertThat(numbers(page)).containsExactly(third, second);
        assertThat(numbers(lead.post(SEARCH, Map.of("words", "নোঙর", "size", "2", "after", page.text("next")))))
                .containsExactly(first);
        assertThat(lead.get(CaseDesk.CASES + "/counts?q=%E0%A6%A8%E0%A7%8B%E0%A6%99%E0%A6%B0")
                        .text("asked"))
                .isEqualTo("3");
    }

    /** C11 */
    @Test
    void aNumberThatWasGivenFindsItsCasesAsAWhole() {
        String number =
                cell.opened("মোবাইলে খোঁজা", Map.of("mobile", "01799887766")).number();

        for (String typed : List.of("01799887766", "+880 1799-887766", "০১৭৯৯৮৮৭৭৬৬")) {
            assertThat(found(typed)).as(typed).containsExactly(number);
        }
        assertThat(found("0179988776")).isEmpty();
        assertThat(found("01799887767")).isEmpty();
        assertThat(numbers(lead.post(SEARCH, Map.of("words", "01799887766", "status", "closed"))))
                .isEmpty();
        assertThat(lead.get(CaseDesk.CASES + "?q=01799887766")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(Auditor.of(server()).entries("action=complaints.case.search"))
                .isNotEmpty()
                .noneMatch(entry -> entry.toString().contains("99887766"));
    }

    /** C13 */
    @Test
    void whoHasToDoWithTheMerchantFindsNothingByANumber() {
        Caller officer = as(server().people().newcomer("Uncle", "officer")).in("en");
        String number =
                cell.opened("মামার ঘড়িঘর", Map.of("mobile", "01755443322")).number();
        assertThat(numbers(officer.post(SEARCH, Map.of("words", "01755443322"))))
                .containsExactly(number);

        officer.post("/api/complaints/interests", Map.of("merchant", "মামার ঘড়িঘর"))
                .expect(201);

        for (String words : List.of("01755443322", "ঘড়িঘর", number)) {
            assertThat(numbers(officer.post(SEARCH, Map.of("words", words))))
                    .as(words)
                    .isEmpty();
        }
    }

    private List<String> found(String words) {
        return numbers(lead.post(SEARCH, Map.of("words", words)));
    }

    private static List<String> numbers(Answer answer) {
        var numbers = new ArrayList<String>();
        answer.expect(200)
                .json()
                .path("items")
                .forEach(line -> numbers.add(line.path("number").asString()));
        return numbers;
    }
}
