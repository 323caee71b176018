package info.becs.bench.load;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Visitors who come at a steady pace, whatever the server does: so many questions a second, until it is closed.
 *
 * <pre>{@code
 * try (var steady = new Steady(port, Question.get("/en"), 500)) {
 *     // something that must disturb nobody
 *     steady.failed();
 * }
 * }</pre>
 */
public final class Steady implements AutoCloseable {

    private static final int CONNECTIONS = 5;
    /** Keys that no {@link Crowd} reaches: its own begin at one. */
    private static final AtomicLong KEYS = new AtomicLong(1L << 40);

    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile boolean ended;

    public Steady(int port, Question question, int perSecond) {
        long pause = TimeUnit.SECONDS.toNanos(1) * CONNECTIONS / perSecond;
        for (int i = 0; i < CONNECTIONS; i++) {
            threads.execute(() -> come(port, question, pause));
        }
    }

    private void come(int port, Question question, long pause) {
        while (!ended) {
            try (var visitor = new Visitor(port, question, KEYS)) {
                for (long next = System.nanoTime(); !ended; next += pause) {
                    LockSupport.parkNanos(next - System.nanoTime());
                    int status = visitor.ask();
                    (status / 100 == 2 || status == 304 ? answered : failed).incrementAndGet();
                }
            } catch (IOException e) {
                failed.incrementAndGet(); // and comes again on another connection
            }
        }
    }

    public long answered() {
        return answered.get();
    }

    /** Anything but 2xx and 304, and connections that were cut. */
    public long failed() {
        return failed.get();
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdown();
    }
}
