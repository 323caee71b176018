package info.becs.core.events.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventBatchTest {

    static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

    @Test
    void eventsComeOutAsTheyWereToldEachInAPlaceOfItsOwn() {
        var told = List.of(
                Event.of("news.article.published", "a\"b\n\u0985")
                        .fact("language", "bn")
                        .changingPages(),
                Event.of("complaints.case.opened", "7"));
        EventBatch batch = EventBatch.of(told, NOON).get(0);
        assertThat(batch.placeAfter(40)).isEqualTo(42);

        List<StoredEvent> events = batch.events();

        assertThat(events).extracting(StoredEvent::position).containsExactly(41L, 42L);
        assertThat(events).extracting(StoredEvent::batch).containsOnly(batch.id());
        assertThat(events)
                .extracting(StoredEvent::event)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "at")
                .isEqualTo(told);
        assertThat(events).extracting(e -> e.event().at()).containsOnly(NOON);
        assertThat(events).extracting(StoredEvent::id).doesNotHaveDuplicates();
    }

    /** A column has an end: what is too much for one row takes several, and none is cut or lost. */
    @Test
    void veryManyTakeSeveralRows() {
        List<Event> told = IntStream.range(0, 100)
                .mapToObj(i -> Event.of("core.test.happened", "s" + i).fact("long", "x".repeat(3_000)))
                .toList();

        List<EventBatch> batches = EventBatch.of(told, NOON);

        assertThat(batches).hasSizeBetween(10, 13);
        long last = 0;
        for (EventBatch batch : batches) {
            last = batch.placeAfter(last);
        }
        assertThat(last).isEqualTo(100);
        assertThat(batches.stream()
                        .flatMap(b -> b.events().stream())
                        .map(e -> e.event().subject()))
                .containsExactlyElementsOf(told.stream().map(Event::subject).toList());
    }

    @Test
    void whatIsNoShortTextIsRefused() {
        assertThatThrownBy(() -> EventBatch.of(List.of(Event.of("core.test.happened", "s".repeat(201))), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventBatch.of(
                        List.of(Event.of("core.test.happened", "s").fact("long", "x".repeat(6_000))), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
