package info.becs.core.people.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void theSameNameTypedInAnotherWayIsTheSameWord() {
        assertThat(SearchWords.of("র\u200D্যাব")).isEqualTo(SearchWords.of("র্যাব"));
        assertThat(SearchWords.of("ব\u09DC")).isEqualTo(SearchWords.of("ব\u09A1\u09BC"));
        assertThat(SearchWords.of("চা\u0981দ")).isEqualTo(SearchWords.of("চ\u0981াদ"));
        assertThat(SearchWords.of("RAHMAN")).isEqualTo(SearchWords.of("rahman"));
        assertThat(SearchWords.of("ঘর ৫")).isEqualTo(SearchWords.of("ঘর 5"));
    }

    @Test
    void aNumberIsFoundWithAndWithoutItsCountry() {
        assertThat(SearchWords.of("+8801712345678")).contains("8801712345678", "01712345678");
        assertThat(SearchWords.of("01712-345678")).containsExactly("01712345678");
    }

    @Test
    void anAddressIsOneWord() {
        assertThat(SearchWords.of("ada@example.org")).containsExactly("ada@example.org");
    }

    @Test
    void whatIsNoWordFindsNothing() {
        assertThat(SearchWords.of("% _ ' -- ;")).isEmpty();
        assertThat(SearchWords.of("")).isEmpty();
        assertThat(SearchWords.of("\uD83D\uDE00")).isEmpty();
    }

    @Test
    void aBeginningEndsBeforeTheNextOne() {
        assertThat("rahman").isLessThan(SearchWords.beyond("rah"));
        assertThat("rai").isGreaterThanOrEqualTo(SearchWords.beyond("rah"));
    }
}
