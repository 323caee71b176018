package info.becs.spi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTest {

    @Test
    void withoutATypeOrASubjectThereIsNone() {
        assertThatNullPointerException().isThrownBy(() -> Event.of(null, "7")).withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> Event.of("news.article.published", null))
                .withMessage("subject");
    }

    @Test
    void aFactMakesAnotherEventWithTheSameId() {
        Event plain = Event.of("news.article.published", "7");
        Event told = plain.fact("language", "bn").fact("language", "en").changingPages();

        assertThat(plain.facts()).isEmpty();
        assertThat(plain.changesPages()).isFalse();
        assertThat(told.id()).isEqualTo(plain.id());
        assertThat(told.facts()).containsOnly(Map.entry("language", "en"));
        assertThat(told.changesPages()).isTrue();
    }
}
