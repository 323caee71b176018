package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** People who do one thing again and again until the server is gone, and what was acknowledged of it. */
final class AtWork {

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final ExecutorService people;

    /** @param once does it once: what it made, and what was said of it */
    AtWork(int people, Supplier<Map.Entry<String, String>> once) {
        this.people = Executors.newFixedThreadPool(people);
        for (int i = 0; i < people; i++) {
            this.people.execute(() -> untilItEnds(once));
        }
    }

    private void untilItEnds(Supplier<Map.Entry<String, String>> once) {
        try {
            while (true) {
                var done = once.get();
                acknowledged.put(done.getKey(), done.getValue());
            }
        } catch (UncheckedIOException theServerIsGone) {
            // What was not acknowledged may be there or not.
        }
    }

    void awaitThatManyAreDone(int enough) {
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= enough);
    }

    /** Once the server is gone. */
    Map<String, String> acknowledged() {
        people.shutdown();
        try {
            assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Map.copyOf(acknowledged);
    }
}
