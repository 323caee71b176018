package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Lists of members by the end of their term and by the day on which they joined. */
class MemberDaysIT extends WholeServer {

    private static final String API = "/api/membership";
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private final Caller registrar = as(server().people().admin()).in("en");
    private final MemberTables tables = new MemberTables(registrar);
    /** In a district that no other test looks at by its days. */
    private final String clan = "days" + UUID.randomUUID().toString().substring(0, 8);

    private final LocalDate today = LocalDate.now(DHAKA);

    @BeforeEach
    void bringIn() {
        tables.broughtIn(
                "Name,District,Type,Joined on,Valid until\n"
                        + row("Today", "2016-03-01", today)
                        + row("Thirty", "2016-03-31", today.plusDays(30))
                        + row("Later", "2016-04-01", today.plusDays(31))
                        + row("Yesterday", "2016-02-29", today.minusDays(1))
                        + "Ever " + clan + ",jhalokati,life,2016-03-15,\n",
                Map.of("name_en", 0, "district", 1, "type", 2, "joined_on", 3, "end_on", 4));
    }

    private String row(String name, String joined, LocalDate end) {
        return name + " " + clan + ",jhalokati,general," + joined + "," + end + "\n";
    }

    @ParameterizedTest
    @CsvSource({
        "endFrom=2026-02-30, membership.filter.unreadable",
        "joinedTo=x, membership.filter.unreadable",
        "endsWithin=soon, membership.filter.ends-within-unreadable",
        "endFrom=2026-12-02&endTo=2026-12-01, membership.filter.days-turned",
        "endTo=2026-12-02&endsWithin=30, membership.filter.end-twice"
    })
    void whatCannotBeUnderstoodIsRefusedAndNotKept(String query, String code) {
        Map<String, String> filter = List.of(query.split("&")).stream()
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        int before = registrar.get(API + "/views").expect(200).json().size();

        assertThat(registrar.get(API + "/members?" + query)).hasStatus(400).isProblem(code);
        assertThat(registrar.get(API + "/exports/members.csv?" + query)).hasStatus(400);
        assertThat(registrar.post(API + "/views", Map.of("name", clan, "filter", filter)))
                .hasStatus(400)
                .isProblem(code);
        assertThat(registrar.post(API + "/mailings", Map.of("purpose", "news-mail", "filter", filter)))
                .hasStatus(400);

        assertThat(registrar.get(API + "/views").expect(200).json()).hasSize(before);
    }

    /** ML8 */
    @Test
    void whoseTermEndsSoonIsFoundTheSoonestFirst() {
        assertThat(mine("endsWithin=30")).containsExactly("Today", "Thirty");
        assertThat(mine("endsWithin=৩০")).containsExactly("Today", "Thirty");
        assertThat(mine("endFrom=" + today.minusDays(1) + "&endTo=" + today.plusDays(31)))
                .containsExactly("Yesterday", "Today", "Thirty", "Later");
        assertThat(mine("endsWithin=0")).containsExactly("Today");
        assertThat(mine("endsWithin=30&joinedTo=2016-03-01")).containsExactly("Today");
        assertThat(mine("endsWithin=30&type=life")).isEmpty();
        assertThat(named("endsWithin=30&q=" + clan)).containsExactlyInAnyOrder("Today", "Thirty");
        assertThat(count("endsWithin=30&q=" + clan)).isEqualTo(2);
        assertThat(count("endsWithin=30&q=" + clan + "&district=bhola")).isZero();
    }

    /** ML8 */
    @Test
    void whoJoinedBetweenTwoDaysIsFoundTheLatestFirst() {
        assertThat(mine("joinedFrom=2016-03-01&joinedTo=2016-03-31")).containsExactly("Thirty", "Ever", "Today");
        assertThat(mine("joinedFrom=2016-03-01&joinedTo=2016-03-31&status=active&type=general"))
                .containsExactly("Thirty", "Today");
        assertThat(count("joinedFrom=2016-03-01&joinedTo=2016-03-31&q=" + clan)).isEqualTo(3);
    }

    /** ML8 */
    @Test
    void pagesAndFilesFollowTheDaysAndNobodyIsThereTwice() {
        String many = "many" + UUID.randomUUID().toString().substring(0, 8);
        tables.broughtIn(
                "Name,District,Joined on,Valid until\n"
                        + IntStream.range(0, 120)
                                .mapToObj(i -> "M" + i + " " + many + ",barguna,2017-05-0" + (1 + i % 3) + ","
                                        + LocalDate.parse("2090-01-01").plusDays(i % 7) + "\n")
                                .collect(Collectors.joining()),
                Map.of("name_en", 0, "district", 1, "joined_on", 2, "end_on", 3));
        String ends = "district=barguna&endFrom=2090-01-02&endTo=2090-01-03";
        String joined = "district=barguna&joinedFrom=2017-05-02&joinedTo=2017-05-03";

        assertThat(paged(ends + "&size=10", "endOn")).isSorted().hasSize(34);
        assertThat(paged("endFrom=2090-01-02&endTo=2090-01-03&size=9", "endOn"))
                .isSorted()
                .hasSize(34);
        assertThat(paged(joined + "&size=9", "joinedOn"))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(80);
        assertThat(count(ends)).isEqualTo(34);
        String file =
                registrar.get(API + "/exports/members.csv?" + ends).expect(200).body();
        assertThat(file.lines()).hasSize(35);
        assertThat(file).contains("joined_on").contains("2090-01-02").doesNotContain("2090-01-04");
    }

    /** ML8 */
    @Test
    void lettersReachThoseWhoseTermEndsThen() {
        Answer mailing = registrar
                .post(
                        API + "/mailings",
                        Map.of(
                                "purpose",
                                "news-mail",
                                "filter",
                                Map.of("endsWithin", "30", "joinedTo", "2016-03-01", "district", "jhalokati")))
                .expect(201);

        assertThat(mailing.json().path("misses").path(0).path("count").asInt())
                .isEqualTo(count("endsWithin=30&joinedTo=2016-03-01&district=jhalokati"));
        assertThat(mailing.json().path("filter").path("endTo").asString())
                .isEqualTo(today.plusDays(30).toString());
    }

    /** ML5 ML8 */
    @Test
    void aKeptListOfTermsThatEndSoonGoesOnWithTheDays() {
        Answer view = registrar
                .post(
                        API + "/views",
                        Map.of("name", clan, "filter", Map.of("endsWithin", "30", "district", "jhalokati")))
                .expect(201);

        assertThat(view.json().path("filter").path("endsWithin").asString()).isEqualTo("30");
        registrar.delete(API + "/views/" + view.text("id")).expect(204);
    }

    private List<String> mine(String query) {
        return named("district=jhalokati&size=200&" + query);
    }

    /** First words of the names of those that this test brought in. */
    private List<String> named(String query) {
        var names = new ArrayList<String>();
        registrar
                .get(API + "/members?" + query)
                .expect(200)
                .json()
                .path("items")
                .forEach(line -> {
                    String name = line.path("nameEn").asString();
                    if (name.endsWith(clan)) {
                        names.add(name.split(" ")[0]);
                    }
                });
        return names;
    }

    private int count(String query) {
        return registrar
                .get(API + "/members/counts?" + query)
                .expect(200)
                .json()
                .path("asked")
                .path("count")
                .asInt();
    }

    /** What stands in this field on all pages; each of its lines is there once. */
    private List<String> paged(String query, String field) {
        var ids = new ArrayList<String>();
        var values = new ArrayList<String>();
        String after = "";
        do {
            JsonNode page = registrar
                    .get(API + "/members?" + query + "&after=" + after)
                    .expect(200)
                    .json();
            page.path("items").forEach(line -> {
                ids.add(line.path("id").asString());
                values.add(line.path(field).asString());
            });
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        assertThat(ids).doesNotHaveDuplicates();
        return values;
    }
}
