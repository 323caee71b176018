package info.becs.news.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import info.becs.news.entity.Difference;
import info.becs.news.entity.Difference.Change;
import info.becs.news.entity.Difference.Part;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void textsThatSayTheSameDoNotDiffer() {
        assertThat(WordDiff.of("body", "<p>একই কথা।</p>", "<p>একই কথা।</p>").isEmpty())
                .isTrue();
        assertThat(WordDiff.of("lead", "", "").parts()).isEmpty();
    }

    /** N12: a cluster is never cut, whatever stands on it or joins it. */
    @Test
    void aBanglaWordIsOneWord() {
        assertThat(WordDiff.of("title", "ক্ষতি হয়েছে", "ক্ষতিপূরণ হয়েছে").parts())
                .containsExactly(
                        new Part(Change.REMOVED, false, "ক্ষতি"),
                        new Part(Change.ADDED, false, "ক্ষতিপূরণ"),
                        new Part(Change.SAME, false, " হয়েছে"));
        assertThat(WordDiff.of("title", "র\u200D্যাব ধরেছে", "র্যাব ধরেছে").parts())
                .startsWith(new Part(Change.REMOVED, false, "র\u200D্যাব"), new Part(Change.ADDED, false, "র্যাব"));
    }

    @Test
    void anEmojiOfManyCodePointsStaysOne() {
        assertThat(WordDiff.of("title", "দেখুন 👩‍👧", "দেখুন 👩‍👦").parts())
                .containsExactly(
                        new Part(Change.SAME, false, "দেখুন "),
                        new Part(Change.REMOVED, false, "👩‍👧"),
                        new Part(Change.ADDED, false, "👩‍👦"));
    }

    @Test
    void wordsThatChangedSideBySideAreOneChange() {
        assertThat(WordDiff.of("title", "টাকা ফেরত পাবেন আজ", "পুরো দাম পাবেন আজ")
                        .parts())
                .containsExactly(
                        new Part(Change.REMOVED, false, "টাকা ফেরত"),
                        new Part(Change.ADDED, false, "পুরো দাম"),
                        new Part(Change.SAME, false, " পাবেন আজ"));
    }

    @Test
    void aChangedParagraphIsComparedWithWhatItHasBecome() {
        var difference = WordDiff.of(
                "body",
                "<p>প্রথম অনুচ্ছেদ।</p><p>দাম ১০০ টাকা।</p><p>শেষ।</p>",
                "<p>প্রথম অনুচ্ছেদ।</p><p>দাম ১২০ টাকা।</p><p>শেষ।</p>");

        assertThat(changed(difference)).isEqualTo("-১০০ +১২০");
    }

    /** An address that is exchanged behind the same words must not go unseen. */
    @Test
    void aLinkThatLeadsElsewhereIsAChange() {
        var difference = WordDiff.of(
                "body",
                "<p><a href=\"https://a.example\">এখানে</a></p>",
                "<p><a href=\"https://b.example\">এখানে</a></p>");

        assertThat(difference.parts())
                .contains(
                        new Part(Change.REMOVED, true, "<a href=\"https://a.example\">"),
                        new Part(Change.ADDED, true, "<a href=\"https://b.example\">"));
    }

    @Test
    void whatTheSanitiserWroteAsAReferenceIsReadAsASign() {
        assertThat(WordDiff.of("body", "<p>x</p>", "<p>a&#64;b &lt;c&gt; &#x1f600;</p>")
                        .parts())
                .contains(new Part(Change.ADDED, false, "a@b <c> 😀"));
    }

    /** Joined again, both texts come out whole. */
    @Test
    void nothingIsLost() {
        String before = "<h2>এক</h2><p>দুই তিন, চার।</p><ul><li>পাঁচ</li></ul>";
        String after = "<p>দুই, চার।</p><ul><li>পাঁচ</li><li>ছয়</li></ul>";
        var difference = WordDiff.of("body", before, after);

        assertThat(without(difference, Change.ADDED)).isEqualTo(before);
        assertThat(without(difference, Change.REMOVED)).isEqualTo(after);
    }

    @Test
    void twoHugeTextsWithoutACommonWordTakeNoMinutes() {
        String before = words("ক", 40_000);
        String after = words("খ", 40_000);
        String paragraphs = "<p></p>".repeat(28_000);

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(without(WordDiff.of("body", before, after), Change.ADDED))
                    .isEqualTo(before);
            assertThatCode(() -> WordDiff.of("body", paragraphs, after)).doesNotThrowAnyException();
        });
    }

    private static String words(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
    }

    private static String without(Difference difference, Change left) {
        return difference.parts().stream()
                .filter(part -> part.change() != left)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static String changed(Difference difference) {
        return difference.parts().stream()
                .filter(part -> part.change() != Change.SAME)
                .map(part -> (part.change() == Change.ADDED ? "+" : "-") + part.text())
                .collect(Collectors.joining(" "));
    }
}
