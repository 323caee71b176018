package info.becs.spi.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageAnswerTest {

    @Test
    void aThemeIsGivenPlainFactsOnly() {
        var answer = PageAnswer.page("news/article");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer.put("when", Instant.EPOCH))
                .withMessageContaining("when");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer.put("list", List.of(Map.of("inner", new Object()))))
                .withMessageContaining("list.inner");
        assertThat(answer.facts()).isEmpty();
    }

    @Test
    void factsWithoutEndAreRefused() {
        Object nested = "x";
        for (int i = 0; i < 20; i++) {
            nested = List.of(nested);
        }
        Object tooDeep = nested;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageAnswer.page("p").put("deep", tooDeep));
    }

    @Test
    void whatIsNotForEverybodyIsNotForSearchEngines() {
        assertThat(PageAnswer.page("p").isIndexed()).isFalse();
        assertThat(PageAnswer.page("p").cacheable().isIndexed()).isTrue();
        assertThat(PageAnswer.page("p").cacheable().notIndexed().isIndexed()).isFalse();
    }
}
