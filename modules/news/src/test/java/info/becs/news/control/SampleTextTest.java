package info.becs.news.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.news.entity.ArticleKind;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTextTest {

    static Stream<SampleText> samples() {
        return SampleText.all().stream();
    }

    /** N10 */
    @ParameterizedTest
    @MethodSource("samples")
    void eachIsAWholeArticleThatTheCleanerLeavesAlone(SampleText sample) {
        var cleaner = new HtmlCleaner();
        var text = sample.text(cleaner, Map.of("complaints-online", 1L));

        assertThat(text.title()).isNotBlank();
        assertThat(text.lead()).hasSizeBetween(40, 400);
        assertThat(text.body().markup()).matches("(?s)<(p|blockquote)>.*").doesNotContain("<h1");
        assertThat(cleaner.clean(text.body().markup())).isEqualTo(text.body());
        assertThat(sample.published()).isNotNull();
    }

    /** N10 */
    @Test
    void everyPageIsThereInBothLanguages() {
        var pages = samples().filter(sample -> sample.kind() == ArticleKind.PAGE);

        assertThat(pages.collect(Collectors.groupingBy(SampleText::story, Collectors.counting())))
                .isNotEmpty()
                .allSatisfy((story, languages) -> assertThat(languages).isEqualTo(2));
    }

    @Test
    void aBanglaSampleIsInBangla() {
        assertThat(samples().filter(sample -> sample.language().equals("bn")))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.markup())
                        .doesNotContainPattern("[0-9]{2}")
                        .contains("।"));
    }
}
