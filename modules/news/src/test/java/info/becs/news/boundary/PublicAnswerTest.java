package info.becs.news.boundary;

import static info.becs.news.Texts.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.Translation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicAnswerTest {

    @Test
    void theSameAnswerHasTheSameTag() {
        assertThat(PublicAnswer.tag(view("x", List.of()))).isEqualTo(PublicAnswer.tag(view("x", List.of())));
    }

    @Test
    void anotherWordOrAnotherTranslationIsAnotherTag() {
        var translation = new Translation("en", 8L, "/news/8-x", "x");

        assertThat(PublicAnswer.tag(view("x", List.of())))
                .isNotEqualTo(PublicAnswer.tag(view("y", List.of())))
                .isNotEqualTo(PublicAnswer.tag(view("x", List.of(translation))));
    }

    private static ArticleView view(String body, List<Translation> translations) {
        return new ArticleView(
                7,
                "/news/7-x",
                ArticleKind.ARTICLE,
                "bn",
                "news",
                "x",
                "x",
                body,
                null,
                ArticleDetails.NONE,
                MONDAY,
                MONDAY,
                translations,
                List.of());
    }
}
