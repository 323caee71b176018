package info.becs.core.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
    static final Set<String> DECLARED = Set.of("news.article.publish", "news.article.write", "newsletter.issue.send");

    @Test
    void oneWordIsOnePermission() {
        assertThat(token("news.article.write").among(DECLARED)).containsExactly("news.article.write");
    }

    @Test
    void aModuleWithAStarIsThatModuleAndNoOtherWithALikeName() {
        assertThat(token("news.*").among(DECLARED)).containsExactly("news.article.publish", "news.article.write");
    }

    @Test
    void theStarIsEverythingThatIsDeclared() {
        assertThat(token("*").among(DECLARED)).isEqualTo(DECLARED);
    }

    @Test
    void whatNobodyDeclaresIsNotHeld() {
        assertThat(token("news.article.delete").among(DECLARED)).isEmpty();
    }

    @Test
    void aTokenIsOverAtItsHour() {
        assertThat(token("*").isOver(NOON.plusSeconds(59))).isFalse();
        assertThat(token("*").isOver(NOON.plusSeconds(60))).isTrue();
    }

    /** C11 */
    @Test
    void aSecretSaysNothingOfItself() {
        Secret secret = Secret.random();
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(secret.hash()).hasSize(64).isEqualTo(new Secret(secret.text()).hash());
        assertThat(Secret.random().text()).isNotEqualTo(secret.text()).hasSize(43);
    }

    private static AccessToken token(String permission) {
        return new AccessToken("1", "h", "n", Set.of(permission), NOON, NOON.plusSeconds(60));
    }
}
