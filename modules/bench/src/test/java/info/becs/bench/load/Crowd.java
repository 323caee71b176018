package info.becs.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Thirty-two visitors who ask one server as fast as it answers. */
public final class Crowd implements AutoCloseable {

    public static final int CONNECTIONS = 32;

    private final int port;
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final AtomicLong keys = new AtomicLong();

    public Crowd(int port) {
        this.port = port;
    }

    /**
     * How many answers came within this time.
     *
     * @throws IllegalStateException at the first answer that is neither 2xx nor 304
     */
    public long ask(Question question, Duration howLong) {
        long end = System.nanoTime() + howLong.toNanos();
        List<Future<Long>> visits = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            visits.add(threads.submit(() -> visit(question, end)));
        }
        long answers = 0;
        for (Future<Long> visit : visits) {
            answers += ended(visit);
        }
        return answers;
    }

    private long visit(Question question, long end) throws IOException {
        long answers = 0;
        try (var visitor = new Visitor(port, question, keys)) {
            while (System.nanoTime() < end) {
                int status = visitor.ask();
                if (status / 100 != 2 && status != 304) {
                    throw new IllegalStateException("The server answered " + status);
                }
                answers++;
            }
        }
        return answers;
    }

    private static long ended(Future<Long> visit) {
        try {
            return visit.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The figures are worth nothing: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
