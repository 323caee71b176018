package info.becs.core.events.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.core.events.entity.StoredEvent;
import info.becs.spi.events.Event;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What comes out of memory is what the database would have given, or nothing. */
class RecentEventsTest {

    private final RecentEvents recent = new RecentEvents();

    @Test
    void knowsNothingBeforeItHasBeenTold() {
        assertThat(recent.after(0, 10)).isEmpty();
    }

    @Test
    void givesWhatComesAfterAPosition() {
        recent.add(events(51, 60));
        recent.add(events(61, 70));

        assertThat(positions(58, 4)).containsExactly(59L, 60L, 61L, 62L);
        assertThat(positions(50, 100)).hasSize(20);
        assertThat(positions(70, 10)).isEmpty();
        assertThat(positions(75, 10)).isEmpty();
    }

    @Test
    void sendsToTheDatabaseWhoeverIsFurtherBack() {
        recent.add(events(51, 60));

        assertThat(recent.after(49, 10)).isEmpty();
    }

    @Test
    void forgetsTheOldest() {
        recent.add(events(1, 3_000));
        recent.add(events(3_001, 6_000));

        assertThat(recent.after(1_903, 10)).isEmpty();
        assertThat(positions(1_904, 10_000)).hasSize(4_096).startsWith(1_905L).endsWith(6_000L);
    }

    @Test
    void beginsAnewAfterAGap() {
        recent.add(events(1, 10));
        recent.add(events(20, 22));

        assertThat(recent.after(10, 10)).isEmpty();
        assertThat(positions(19, 10)).containsExactly(20L, 21L, 22L);
    }

    private List<Long> positions(long after, int most) {
        return recent.after(after, most).orElseThrow().stream()
                .map(StoredEvent::position)
                .toList();
    }

    private static List<StoredEvent> events(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(position -> new StoredEvent("batch", position, Event.of("hello.greeted", "x")))
                .toList();
    }
}
