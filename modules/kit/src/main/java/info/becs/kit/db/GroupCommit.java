package info.becs.kit.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/*
 * Why
 *
 * A commit costs the same for one row as for many: the round trips, the end of the transaction, the disk. So whoever finds
 * another at work queues up, and the next one at work writes for all who queue. Nobody waits for company: a single writer
 * goes at once, and groups form only while the database is busy. It is what databases do inside (flat combining).
 *
 * What one of them does wrong must not hurt the others: where a group fails, each is written alone and meets its own error. That
 * is right also where the commit may have gone through before the connection broke, as long as a second
 * write of the same item is refused by a key. What the database takes back for others' sake (two who write the same at once are a
 * deadlock to Derby now and then) is written again.
 */
/**
 * Writes of many threads in one transaction.
 *
 * <pre>{@code
 * private final GroupCommit<Deposit> together = new GroupCommit<>(64, 1, deposits::keep); // keep: one transaction
 * together.write(deposit);                                                               // returns after the commit
 * }</pre>
 *
 * @param <T> what is written: refused by a key when it is written twice
 */
public final class GroupCommit<T> {

    private final int most;
    private final int atOnce;
    private final Consumer<List<T>> transaction;
    private final Queue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger idle;

    /**
     * @param most items in one transaction
     * @param atOnce transactions: while one waits for the disk, another one can be filled
     * @param transaction writes all of them and has committed when it returns, or has changed nothing and throws
     */
    public GroupCommit(int most, int atOnce, Consumer<List<T>> transaction) {
        this.most = most;
        this.atOnce = atOnce;
        this.idle = new AtomicInteger(atOnce);
        this.transaction = transaction;
    }

    /**
     * Returns when the item is committed.
     *
     * <p>Not from within a transaction: others would be waited for under its locks. Whoever holds a connection gives it back
     * before ({@link Borrowed}): the one who writes for all needs one.
     *
     * @throws RuntimeException or an Error: what the transaction threw for this item alone
     */
    public void write(T item) {
        var mine = new Waiting<>(item, Thread.currentThread());
        queue.add(mine);
        boolean interrupted = false;
        while (!mine.done) {
            if (!mine.taken && begin()) {
                work();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted(); // what is queued will be written: nobody can leave
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (mine.failure instanceof Error error) {
            throw error;
        }
        if (mine.failure != null) {
            throw (RuntimeException) mine.failure;
        }
    }

    /** How many have queued up and are not being written yet. */
    int waiting() {
        return queue.size();
    }

    boolean isAtWork() {
        return idle.get() < atOnce;
    }

    private boolean begin() {
        return idle.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    private void work() {
        try {
            workOff(next());
        } finally {
            idle.incrementAndGet();
            // Whoever queued up before this line found all at work and sleeps: the first of them goes on.
            Waiting<T> first = queue.peek();
            if (first != null) {
                LockSupport.unpark(first.thread);
            }
        }
    }

    private List<Waiting<T>> next() {
        var group = new ArrayList<Waiting<T>>();
        for (Waiting<T> each = queue.poll(); each != null; each = group.size() < most ? queue.poll() : null) {
            each.taken = true;
            group.add(each);
        }
        return group;
    }

    private void workOff(List<Waiting<T>> group) {
        if (group.isEmpty()) {
            return; // another one has taken them all
        }
        try {
            transaction.accept(group.stream().map(each -> each.item).toList());
            group.forEach(each -> each.end(null));
        } catch (RuntimeException | Error failure) {
            if (group.size() > 1) {
                group.forEach(each -> workOff(List.of(each)));
            } else if (Contention.isOne(failure)) {
                again(group.get(0));
            } else {
                group.get(0).end(failure);
            }
        }
    }

    /** Once: whoever was in the way is through by now. */
    private void again(Waiting<T> alone) {
        try {
            transaction.accept(List.of(alone.item));
            alone.end(null);
        } catch (RuntimeException | Error failure) {
            alone.end(failure);
        }
    }

    private static final class Waiting<T> {
        private final T item;
        private final Thread thread;
        private Throwable failure; // visible with what is written after it
        private volatile boolean taken;
        private volatile boolean done;

        Waiting(T item, Thread thread) {
            this.item = item;
            this.thread = thread;
        }

        void end(Throwable with) {
            failure = with;
            done = true;
            LockSupport.unpark(thread);
        }
    }
}
