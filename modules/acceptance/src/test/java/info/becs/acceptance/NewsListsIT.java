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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Programs ask for lists of articles: filtered, sorted, paged, with the fields that they want and nothing else. */
class NewsListsIT extends WholeServer {

    private static final String LIST = "/api/news/articles";

    /** What there is of an article that is nobody's business, by every name that it has anywhere. */
    private static final List<String> PRIVATE = List.of(
            "writtenBy",
            "written_by",
            "author",
            "submittedBy",
            "review",
            "review.submittedBy",
            "stage",
            "review.stage",
            "state",
            "status",
            "shelf",
            "trash",
            "trash.shelf",
            "trashedAt",
            "emptied",
            "version",
            "revision",
            "liveRevision",
            "policy",
            "story",
            "workingCopy",
            "remarks",
            "plannedStep",
            "savedBy",
            "wording.body",
            "a.writtenBy",
            "class");

    private static final List<String> OPERATORS = List.of(
            "",
            "[eq]",
            "[ne]",
            "[in]",
            "[nin]",
            "[gt]",
            "[gte]",
            "[lt]",
            "[lte]",
            "[like]",
            "[contains]",
            "[startsWith]",
            "[null]",
            "[exists]",
            "[]",
            "[$ne]");

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller reader = as(nobody()).in("en");

    /** N17 */
    @Test
    void whatIsPrivateIsUnknownToEveryOperator() {
        String number = newsroom.published("গোপন কিছু নেই এমন খবর");
        String desk = Newsroom.DESK + "/" + number;
        String tag = as(ada()).get(desk).expect(200).etag();
        String seen = reader.get(LIST + "/" + number).expect(200).body();

        for (String name : PRIVATE) {
            for (String operator : OPERATORS) {
                for (String value : List.of("", "ada", "0")) {
                    refused(LIST + "?" + encoded(name + operator) + "=" + value);
                }
            }
            for (String question : List.of("sort=" + name, "sort=-" + name, "fields=" + name, "fields=title," + name)) {
                refused(LIST + "?" + question);
            }
            refused(LIST + "?include=" + name);
            refused(LIST + "/" + number + "?fields=" + name);
            refused(LIST + "/" + number + "?include=" + name);
        }

        assertThat(as(ada()).get(desk).expect(200).etag()).isEqualTo(tag);
        assertThat(reader.get(LIST + "/" + number).expect(200).body()).isEqualTo(seen);
    }

    /** What is public is filtered only by the operators that it has an index for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title=x",
                "title[contains]=x",
                "lead=x",
                "body[like]=x",
                "details=x",
                "language=bn",
                "path=x",
                "number=1",
                "number[gt]=1",
                "category[ne]=law",
                "publishedAt=2026-01-01T00:00:00Z",
                "publishedAt[gt]=x",
                "sort=title",
                "sort=-number",
                "sort=",
                "fields=",
                "include=body",
                "fields=title%20"
            })
    void whatHasNoIndexCannotBeAskedFor(String question) {
        Answer answer = reader.get(LIST + "?" + question.replace("[", "%5B").replace("]", "%5D"));

        assertThat(answer).hasStatus(400);
        assertThat(answer.text("code")).isIn("news.list.unknown", "news.list.value");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=DRAFT,value",
        "fallback=perhaps,value",
        "number%5Bin%5D=1;2,value",
        "publishedAt%5Bgte%5D=yesterday,value",
        "publishedAt%5Bgte%5D=-999999999-01-01T00:00:00Z,value",
        "'category%5Bin%5D=a,a1,a2,a3,a4,a5,a6,a7,a8,a9,b1',value",
        "lang=bn&lang=en,twice",
        "category=law&category%5Bin%5D=law,together",
        "category=law&sort=changedAt,together",
        "changedAt%5Bgte%5D=2026-01-01T00:00:00Z,together",
        "tag=x&category=law,together",
        "tag=x&sort=publishedAt,together",
        "number%5Bin%5D=1&after=MjAyNi0xMS0yNlQwODozMDowMFp8MTI,together",
        "fields=body&size=21,bodies"
    })
    void whatCannotBeAnsweredIsSaid(String question, String code) {
        assertThat(reader.get(LIST + "?" + question)).hasStatus(400).isProblem("news.list." + code);
    }

    @Test
    void draftsAndWhatIsWithdrawnAreInNoList() {
        String draft = newsroom.drafted("তালিকায় নেই এমন খসড়া");
        String gone = newsroom.published("তালিকা থেকে তুলে নেওয়া");
        newsroom.withdraw(gone).expect(200);

        for (String question : List.of("size=100", "sort=changedAt&size=100", "number%5Bin%5D=" + draft + "," + gone)) {
            assertThat(numbers(reader.get(LIST + "?lang=bn&" + question))).doesNotContain(draft, gone);
        }
    }

    @Test
    void eachOrderShowsEachOnceAlsoPageByPage() {
        var wanted = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            wanted.add(newsroom.published("সাজানো খবর " + i));
        }
        String since = reader.get(LIST + "/" + wanted.get(0)).expect(200).text("publishedAt");
        for (String order : List.of("publishedAt", "changedAt")) {
            String range = "&" + encoded(order + "[gte]") + "=" + since;
            List<String> ascending = paged("lang=bn&sort=" + order + range);
            List<String> descending = paged("lang=bn&sort=-" + order + range);

            assertThat(ascending).containsSubsequence(wanted).doesNotHaveDuplicates();
            assertThat(descending).hasSameElementsAs(ascending).doesNotHaveDuplicates();
            assertThat(descending.indexOf(wanted.get(4))).isLessThan(descending.indexOf(wanted.get(0)));
            assertThat(numbers(reader.get(
                            LIST + "?lang=bn&size=100&sort=" + order + "&" + encoded(order + "[lt]") + "=" + since)))
                    .doesNotContain(wanted.get(0));
        }
    }

    @Test
    void categoriesAndTagsAndNumbersAreFound() {
        String law = published("আইনের খবর", "law", "bn", null, List.of("তালিকার ট্যাগ"));
        String guide = published("পরামর্শের খবর", "guide", "bn", null, List.of());

        assertThat(numbers(reader.get(LIST + "?lang=bn&size=100&category=law")))
                .contains(law)
                .doesNotContain(guide);
        assertThat(numbers(reader.get(LIST + "?lang=bn&size=100&category%5Bin%5D=law,guide")))
                .containsSubsequence(guide, law);
        assertThat(numbers(reader.get(LIST + "?lang=bn&tag=" + encoded("তালিকার ট্যাগ"))))
                .containsExactly(law);
        assertThat(numbers(reader.get(LIST + "?number%5Bin%5D=" + law + ",999999999")))
                .containsExactly(law);
    }

    @Test
    void fieldsAndCompanionsComeAsTheyWereAskedFor() {
        String related = newsroom.published("পাশের খবর");
        String number = published("চাওয়া খবর", "law", "bn", null, List.of());
        String english = published("Wanted news", "law", "en", number, List.of());
        var draft = article("পাশেরটা দেখায়", "law", "bn", List.of());
        draft.put(
                "details", Map.of("related", List.of(Long.valueOf(related), Long.valueOf(newsroom.drafted("লুকানো")))));
        String pointing = as(ada()).post(Newsroom.DESK, draft).expect(201).text("number");
        newsroom.publish(pointing).expect(200);

        JsonNode item =
                item(reader.get(LIST + "?number%5Bin%5D=" + number + "&fields=title&include=category,translations"));
        assertThat(item.propertyNames()).containsExactlyInAnyOrder("number", "language", "title", "included");
        assertThat(item.at("/included/category/name").asString()).isEqualTo("Law");
        assertThat(item.at("/included/translations/0/number").asString()).isEqualTo(english);

        JsonNode whole = reader.get(LIST + "/" + pointing + "?fields=body&include=related,corrections")
                .expect(200)
                .json();
        assertThat(whole.propertyNames()).containsExactlyInAnyOrder("number", "language", "body", "included");
        assertThat(whole.at("/included/related")).hasSize(1);
        assertThat(whole.at("/included/related/0/number").asString()).isEqualTo(related);
        assertThat(whole.at("/included/corrections")).isEmpty();
    }

    /** N13 */
    @Test
    void aFallbackIsShownAndSaidToBeOne() {
        String bangla = newsroom.published("শুধু বাংলায়");
        String both = newsroom.published("দুই ভাষায়");
        String english = published("In both languages", "news", "en", both, List.of());

        Answer list = reader.get(LIST + "?lang=en&fallback=true&size=100").expect(200);
        assertThat(numbers(list)).contains(bangla, english).doesNotContain(both);
        list.json()
                .path("items")
                .forEach(item -> assertThat(item.path("fallback").asBoolean())
                        .isEqualTo(!item.path("language").asString().equals("en")));
        assertThat(numbers(reader.get(LIST + "?lang=en&size=100")))
                .contains(english)
                .doesNotContain(bangla);
        assertThat(paged("lang=en&fallback=true")).containsAll(numbers(list)).doesNotHaveDuplicates();
    }

    @Test
    void aCdnIsToldWhatToThrowAwayAndBrowsersAskEachTime() {
        String number = newsroom.published("সিডিএনের খবর");
        var settings = new SettingsOf(server());
        try {
            for (String path : List.of(LIST + "?lang=bn", LIST + "/" + number, "/api/news/feed.json?lang=bn")) {
                Answer first = reader.get(path).expect(200);
                assertThat(first.header("Surrogate-Key").orElse("").split(" "))
                        .contains("news", "news-article-" + number);
                assertThat(first).hasHeader("Cache-Control", "public, no-cache");
                assertThat(first.header("CDN-Cache-Control")).isEmpty();
            }
            settings.set("news.cdn.max-age", "300").expect(204);
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                for (int i = 0; i < 2; i++) {
                    assertThat(reader.get(LIST + "/" + number).expect(200))
                            .hasHeader("CDN-Cache-Control", "max-age=300, stale-while-revalidate=60")
                            .hasHeader("Surrogate-Control", "max-age=300, stale-while-revalidate=60")
                            .hasHeader("Cache-Control", "public, no-cache");
                }
            });
            Answer seen = reader.get(LIST + "?lang=bn").expect(200);
            assertThat(reader.header("If-None-Match", seen.etag()).get(LIST + "?lang=bn"))
                    .hasStatus(304)
                    .hasHeader("Surrogate-Key", seen.header("Surrogate-Key").orElseThrow());
        } finally {
            settings.reset("news.cdn.max-age");
        }
    }

    @Test
    void theContractIsWrittenDown() {
        JsonNode list = reader.get("/openapi?format=json").expect(200).json().at("/paths/~1api~1news~1articles/get");

        assertThat(list.path("parameters").findValuesAsString("name"))
                .contains("category[in]", "publishedAt[gte]", "sort", "fields", "include", "fallback", "after");
        assertThat(list.path("parameters"))
                .allSatisfy(parameter -> assertThat(parameter.has("schema")).isTrue());
        assertThat(list.at("/responses/200/content/application~1json/examples/list")
                        .isMissingNode())
                .isFalse();
        assertThat(list.at("/responses").has("400")).isTrue();
    }

    private void refused(String question) {
        Answer answer = reader.get(question);
        assertThat(answer).hasStatus(400).isProblem("news.list.unknown");
        assertThat(answer.header("Cache-Control").orElse("")).doesNotContain("public");
    }

    private List<String> paged(String question) {
        var seen = new ArrayList<String>();
        String after = "";
        do {
            Answer slice = reader.get(LIST + "?size=2&" + question + after).expect(200);
            seen.addAll(numbers(slice));
            String next = slice.json().path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return seen;
    }

    private static JsonNode item(Answer list) {
        return list.expect(200).json().at("/items/0");
    }

    private static List<String> numbers(Answer list) {
        return list.expect(200).json().path("items").findValuesAsString("number");
    }

    private String published(String title, String category, String language, String original, List<String> tags) {
        var draft = article(title, category, language, tags);
        if (original != null) {
            draft.put("translationOf", Long.valueOf(original));
        }
        String number = as(ada()).post(Newsroom.DESK, draft).expect(201).text("number");
        newsroom.publish(number).expect(200);
        return number;
    }

    private static Map<String, Object> article(String title, String category, String language, List<String> tags) {
        var draft = Newsroom.draft(title);
        draft.put("category", category);
        draft.put("language", language);
        draft.put("details", Map.of("tags", tags));
        return draft;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
