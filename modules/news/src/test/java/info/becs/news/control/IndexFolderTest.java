package info.becs.news.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.news.control.Fields.Way;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.LiveText;
import info.becs.news.entity.Piece;
import info.becs.news.entity.Question;
import info.becs.spi.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories in an index of their own, and what finds them. */
class IndexFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");

    @TempDir
    Path place;

    private final Fields.All fields = new Fields.All();
    private final Synonyms synonyms = new Synonyms(
            word -> Wanted.terms(fields, Way.NORM, word).stream().findFirst().orElse(word));
    private IndexFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = IndexFolder.open(place, fields);
        put("1", "bn", "অনলাইনে কেনা ফোন নিয়ে অভিযোগের নিয়ম", "ভোক্তা অধিকার অধিদপ্তরে লিখিত জানান।");
        put("2", "bn", "ভেজাল ওষুধ চেনার উপায়", "ক্ষতিপূরণ পেতে রসিদ রাখুন। দাম ২০২৬ সালে বেড়েছে।");
        put("3", "bn", "বাড়তি ভাড়া নিলে কী করবেন", "র‍্যাব ও পুলিশ জানে। টাকা ফেরত চান।");
        put("4", "en", "How to get a refund", "Sellers answer within thirty days.");
        folder.show();
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    private void put(String story, String language, String title, String body) throws IOException {
        var line = new ArticleLine(
                Long.parseLong(story),
                ArticleKind.ARTICLE,
                "/news/" + story,
                language,
                "news",
                nfc(title),
                "",
                NOW,
                NOW,
                null);
        var details = new ArticleDetails(List.of(), "", List.of("কেনাকাটা"), List.of(), List.of(), null);
        folder.put(
                story,
                StoryDocument.of(
                        List.of(new LiveText(story, ArticleKind.ARTICLE, line, "<p>" + nfc(body) + "</p>", details))));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    private Wanted wanted(String typed) {
        return Wanted.of(Question.of(typed), fields, synonyms);
    }

    private List<String> found(String typed) throws IOException {
        return found(new Questions("bn").stories(wanted(typed)));
    }

    private List<String> found(Query query) throws IOException {
        return folder.ask(searcher -> {
            var stories = searcher.storedFields();
            return Arrays.stream(searcher.search(query, 10).scoreDocs)
                    .map(hit -> {
                        try {
                            return stories.document(hit.doc).get(Fields.STORY);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        });
    }

    @Nested
    class WhatIsTyped {

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "***", "?:()[]{}\"", "।", "\u0000"})
        void mustHaveAWord(String typed) {
            assertThatThrownBy(() -> Question.of(typed)).isInstanceOf(Problem.class);
        }

        @Test
        void hasTwoHundredCharactersAtMost() {
            assertThatThrownBy(() -> Question.of("ক".repeat(201)))
                    .isInstanceOfSatisfying(
                            Problem.class, refusal -> assertThat(refusal.code()).isEqualTo("news.search.too-long"));
        }

        /** What is an order to others is nothing here. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "*",
                    "title:x",
                    "/.*/",
                    "zzz~2",
                    "[* ZZZ *]",
                    "zzz OR",
                    "+zzz -yyy",
                    "zzz^100",
                    "story:1",
                    "\\zzz",
                    "{!lucene}",
                    "zzz AND zzzz",
                    "zzz*"
                })
        void isNoQueryLanguage(String typed) throws IOException {
            try {
                assertThat(found(typed)).isEmpty();
            } catch (Problem refusal) {
                assertThat(refusal.code()).isEqualTo("news.search.no-words");
            }
        }

        @Test
        void mayBeFullOfWords() throws IOException {
            assertThat(found("z ".repeat(100))).isEmpty();
            assertThat(found(IntStream.range(0, 20)
                            .mapToObj(i -> "wa" + (char) ('b' + i) + "waya")
                            .collect(Collectors.joining(" "))))
                    .isEmpty();
            assertThat(found("ক্ষ্ম্য ".repeat(20) + "অভিযোগ")).isEmpty();
        }
    }

    /** N24 */
    @ParameterizedTest
    @CsvSource({
        "অভিযোগ, 1",
        "অভিযোগের নিয়ম, 1",
        "অভিযোগগুলো, 1",
        "অভিজোগ, 1",
        "obhijog, 1",
        "ovijog, 1",
        "vokta odhikar, 1",
        "mobile phone, ",
        "phone, 1",
        "ঔষধ, 2",
        "oshudh, 2",
        "vejal, 2",
        "ক্ষতিপুরন, 2",
        "খতিপূরণ, 2",
        "দামের, 2",
        "2026, 2",
        "২০২৬, 2",
        "RAB, 3",
        "র্যাব, 3",
        "taka ferot, 3",
        "টাকা ফেরৎ, 3",
        "refunds, 4",
        "refnud, 4",
        "refumd, 4",
        "কেনাকাটা নেই এমন, ",
    })
    void wordsFindTheStory(String typed, String story) throws IOException {
        if (story == null) {
            assertThat(found(typed)).isEmpty();
        } else {
            assertThat(found(typed)).first().isEqualTo(story);
        }
    }

    /** ZWNJ between letters, য় in two pieces or without its dot, ো in the order of the eye. */
    @ParameterizedTest
    @ValueSource(strings = {"অভি\u200Cযোগ", "নিয\u09BCম", "নিযম", "অভিযাে\u0997", "অভিযােগ"})
    void keyboardsSpellTheSameWordInManyWays(String typed) throws IOException {
        assertThat(found(typed)).contains("1");
    }

    @Test
    void whatIsWrittenComesBeforeWhatSoundsLikeIt() throws IOException {
        put("5", "bn", "অবিজগ", "অন্য কথা");
        folder.show();

        assertThat(found("অভিযোগ")).startsWith("1");
    }

    @Test
    void aTitleGoesOnAsSomebodyTypes() throws IOException {
        var questions = new Questions("bn");

        assertThat(found(questions.beginnings(wanted("ভেজাল ওষ")))).containsExactly("2");
        assertThat(found(questions.beginnings(wanted("vej")))).containsExactly("2");
        assertThat(found(questions.beginnings(wanted("ওষুধ গরু")))).isEmpty();
    }

    @Test
    void whatWasFoundIsMarkedAsPlainText() {
        var highlights = new Highlights(fields, wanted("obhijog"));

        assertThat(highlights.whole("<b>অভিযোগের</b> নিয়ম"))
                .containsExactly(new Piece("<b>", false), new Piece("অভিযোগের", true), new Piece("</b> নিয়ম", false));
    }

    @Test
    void anExcerptShowsWhereItStands() {
        var highlights = new Highlights(fields, wanted("রসিদ"));
        String text = "আগে অনেক কথা। ".repeat(100) + "তারপর রসিদ রাখুন। " + "পরে আরও কথা। ".repeat(100);

        var excerpt = highlights.excerpt(text, "ভূমিকা");
        String whole = excerpt.stream().map(Piece::text).collect(Collectors.joining());

        assertThat(excerpt).contains(new Piece("রসিদ", true));
        assertThat(whole).startsWith("…").endsWith("…").hasSizeLessThan(300);
        assertThat(highlights.excerpt("অন্য কথা", "ভূমিকা")).containsExactly(new Piece("ভূমিকা", false));
    }

    @Test
    void whatWasTakenOutIsNotFound() throws IOException {
        folder.remove("1");
        folder.show();

        assertThat(found("অভিযোগ")).isEmpty();
    }

    @Test
    void whatWasKeptIsThereAfterwards() throws IOException {
        folder.keep();
        folder.close();
        folder = IndexFolder.open(place, fields);

        assertThat(found("অভিযোগ")).contains("1");
    }

    /** N26 */
    @Test
    void aBrokenOneIsBegunAnew() throws IOException {
        folder.keep();
        folder.close();
        try (var files = Files.list(place)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "broken");
            }
        }

        folder = IndexFolder.open(place, fields);

        assertThat(found(new MatchAllDocsQuery())).isEmpty();
        put("9", "bn", "আবার", "সব");
        folder.show();
        assertThat(found("আবার")).containsExactly("9");
    }
}
