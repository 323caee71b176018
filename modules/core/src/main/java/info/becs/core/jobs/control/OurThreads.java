package info.becs.core.jobs.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server's threads, as an executor that a scheduler may shut down: a managed one refuses that. */
final class OurThreads extends AbstractExecutorService {

    private final ManagedExecutorService threads;
    private final Phaser atWork = new Phaser(1);
    private volatile boolean ended;

    OurThreads(ManagedExecutorService threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable command) {
        atWork.register();
        try {
            threads.execute(() -> {
                try {
                    command.run();
                } finally {
                    atWork.arriveAndDeregister();
                }
            });
        } catch (RuntimeException e) {
            atWork.arriveAndDeregister();
            throw e;
        }
    }

    @Override
    public void shutdown() {
        if (!ended) {
            ended = true;
            atWork.arriveAndDeregister();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return ended;
    }

    @Override
    public boolean isTerminated() {
        return atWork.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        try {
            atWork.awaitAdvanceInterruptibly(0, timeout, unit);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
