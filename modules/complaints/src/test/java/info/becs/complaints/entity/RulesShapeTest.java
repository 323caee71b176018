package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** C35 */
class RulesShapeTest {

    private static List<String> places(String rules) {
        return RulesShape.of(JsonMapper.shared().readTree(rules)).stream()
                .map(Wrong::place)
                .toList();
    }

    @Test
    void eachValueThatIsWrongIsToldAtItsPlace() {
        assertThat(places("""
                {"clocks": {"update": 0, "solution": "forty", "warn": 1},
                 "holidays": [{"day": "2027-02-30", "bn": "ক", "en": ""}, {"day": "2027-02-21", "bn": "ক", "en": "A"}],
                 "reasons": {"closed": [{"code": "Done!", "bn": "  ", "en": "Done"}]},
                 "statuses": [{"code": "received", "bn": "ক", "en": "A", "days": 400}]}
                """))
                .containsExactly(
                        "/clocks/update",
                        "/clocks/solution",
                        "/holidays/0/en",
                        "/holidays/0/day",
                        "/reasons/closed/0/bn",
                        "/reasons/closed/0/code",
                        "/statuses/0/days");
    }

    @Test
    void aWeekendHasDaysOfTheWeekAndNotAllOfThem() {
        assertThat(places("{\"office\": {\"first\": 0, \"weekend\": [\"friday\", \"someday\"]}}"))
                .containsExactly("/office/first", "/office/weekend/1");
        assertThat(places("{\"weekend\": [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\","
                        + " \"saturday\", \"sunday\"]}"))
                .containsExactly("/weekend");
    }

    @Test
    void noMoreIsToldThanSomebodyReads() {
        assertThat(places("[" + "{\"bn\": \"\", \"en\": \"\"},".repeat(40) + "1]"))
                .hasSize(30);
        assertThat(places("[1, \"x\", null, [[]]]")).isEmpty();
    }
}
