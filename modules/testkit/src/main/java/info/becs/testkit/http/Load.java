package info.becs.testkit.http;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A few visitors who ask again and again while something else happens.
 *
 * <pre>{@code
 * try (var load = Load.of(4, () -> nobody.get("/en/news"))) {
 *   node.deploy("hello");
 *   …
 *   assertThat(load.stop().failures()).isEmpty();
 * }
 * }</pre>
 */
public final class Load implements AutoCloseable {

    /** Asks no faster than this, so that what is tested has some of the machine. */
    private static final long PAUSE_MILLIS = 5;

    private final ExecutorService visitors;
    private final AtomicLong answers = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean running = true;

    private Load(int visitors) {
        this.visitors = Executors.newFixedThreadPool(visitors);
    }

    /** Everything but a 2xx or 304 is a failure, and so is no answer at all. */
    public static Load of(int visitors, Supplier<Answer> question) {
        var load = new Load(visitors);
        for (int i = 0; i < visitors; i++) {
            load.visitors.execute(() -> load.visit(question));
        }
        return load;
    }

    private void visit(Supplier<Answer> question) {
        while (running) {
            try {
                Answer answer = question.get();
                if (answer.status() / 100 == 2 || answer.status() == 304) {
                    answers.incrementAndGet();
                } else if (running) {
                    failures.add(answer.toString());
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (UncheckedIOException e) {
                if (running) {
                    failures.add(String.valueOf(e));
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    public Load stop() {
        running = false;
        visitors.shutdown();
        try {
            visitors.awaitTermination(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    public long answers() {
        return answers.get();
    }

    public List<String> failures() {
        return new ArrayList<>(failures);
    }

    @Override
    public void close() {
        stop();
    }
}
