package info.becs.forms.pages.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** F11 */
class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private final DraftKey key = DraftKey.next(new SecureRandom());
    private final Draft draft = new Draft(key, "test.tiny", NOW);

    @Test
    void aKeyHas80BitsAndShowsNothingOfItself() {
        assertThat(key.text()).matches("[0-9A-HJKMNP-TV-Z]{16}");
        assertThat(key.hash()).matches("[0-9a-f]{64}").doesNotContain(key.text());
        assertThat(key.stamp()).isNotEqualTo(key.hash().substring(0, 16));
        assertThat(key.toString()).doesNotContain(key.text());
        assertThat(DraftKey.parse(key.text())).contains(key);
        assertThat(DraftKey.parse(String.join(" - ", key.groups()).toLowerCase(java.util.Locale.ROOT)))
                .contains(key);
        assertThat(DraftKey.parse(null)).isEmpty();
        assertThat(DraftKey.parse(key.text() + "0")).isEmpty();
    }

    @Test
    void aDraftLivesUntilItsDay() {
        draft.write("{}", NOW.plus(Duration.ofDays(30)));

        assertThat(draft.isOf("test.tiny", NOW.plus(Duration.ofDays(29)))).isTrue();
        assertThat(draft.isOf("test.tiny", NOW.plus(Duration.ofDays(30)))).isFalse();
        assertThat(draft.isOf("test.other", NOW)).isFalse();
    }

    @Test
    void handingInTwiceChangesNothing() {
        draft.write("secret", NOW.plus(Duration.ofDays(30)));
        draft.submitted(NOW);
        draft.submitted(NOW.plus(Duration.ofHours(20)));

        assertThat(draft.content()).isEqualTo("{}");
        assertThat(draft.isOf("test.tiny", NOW.plus(Duration.ofHours(23)))).isTrue();
        assertThat(draft.isOf("test.tiny", NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void itsInstanceIdIsRandom() {
        assertThat(draft.instanceId().version()).isEqualTo(4);
    }
}
