package info.becs.core.people.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionWordsTest {

    static final Set<String> DECLARED = Set.of("news.article.publish", "news.article.write", "newsletter.issue.send");

    @Test
    void oneWordIsOnePermission() {
        assertThat(words("news.article.write").among(DECLARED)).containsExactly("news.article.write");
    }

    @Test
    void aModuleWithAStarIsThatModuleAndNoOtherWithALikeName() {
        assertThat(words("news.*").among(DECLARED))
                .containsExactlyInAnyOrder("news.article.publish", "news.article.write");
    }

    @Test
    void theStarIsEverythingThatIsDeclared() {
        assertThat(words("*").among(DECLARED)).isEqualTo(DECLARED);
    }

    @Test
    void whatNobodyDeclaresIsNotHeld() {
        assertThat(words("news.article.delete").among(DECLARED)).isEmpty();
    }

    private static PermissionWords words(String word) {
        return new PermissionWords(Set.of(word));
    }
}
