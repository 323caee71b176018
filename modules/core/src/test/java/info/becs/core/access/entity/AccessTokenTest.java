package info.becs.core.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.core.secrets.entity.Secret;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

    @Test
    void aTokenIsOverAtItsHour() {
        assertThat(token("*").isOver(NOON.plusSeconds(59))).isFalse();
        assertThat(token("*").isOver(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void aUseIsNewsOnceInAWhile() {
        assertThat(token("*").isNewsOfUse(NOON)).isTrue();
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
        return new AccessToken("1", "a", "h", "n", Set.of(permission), NOON, NOON.plusSeconds(60));
    }
}
