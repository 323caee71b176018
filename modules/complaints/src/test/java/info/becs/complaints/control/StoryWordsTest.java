package info.becs.complaints.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** C28 */
class StoryWordsTest {

    private final StoryWords words = new StoryWords();

    @Test
    void aWordIsTheSameHoweverItIsSpelledOrEnds() {
        assertThat(words.of("অভিযোগের")).isEqualTo(words.of("অভিযোগ"));
        assertThat(words.of("শুক্রবারে")).isEqualTo(words.of("শুক্রবার"));
        assertThat(words.of("হারমোনিয়াম")).isNotEqualTo(words.of("হারমোনি"));
        assertThat(words.of("দোকানে ১২৩৪৫")).isEqualTo(words.of("দোকান 12345"));
        assertThat(words.of("Refunds")).isEqualTo(words.of("refund"));
        assertThat(words.of("\u09a1\u09bc")).isEqualTo(words.of("\u09dc"));
    }

    @Test
    void whatEveryTextHasTellsNothing() {
        assertThat(words.of("এবং the ও, একটি! -- \u200d")).isEmpty();
        assertThat(words.of("")).isEmpty();
        assertThat(words.of("x".repeat(41))).isEmpty();
    }
}
