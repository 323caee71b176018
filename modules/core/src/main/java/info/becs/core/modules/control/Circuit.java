package info.becs.core.modules.control;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/*
 * When a module is taken out
 *
 * Within a window of ten seconds on one node: five failures that are at least half of its calls; or twenty calls of
 * which half took longer than two seconds, unless the machine itself is overloaded; or one call that was still under way after the limit and ended by
 * interruption. A refusal (Problem, except FAULT) is an answer, not a failure, and so is what the database takes back for
 * others' sake. On trial after a resume, the first
 * failure suffices. Many calls at once are held back by a bulkhead, so a slow module cannot take all threads.
 */
/** Counts what goes through one module on this node, and says when it is enough. */
final class Circuit {

    record Limits(Duration call, Duration slow, int atOnce) {
        static final Limits STANDARD = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(2), 200);
    }

    private static final long WINDOW = Duration.ofSeconds(10).toNanos();
    private static final int FAILURES = 5;
    private static final int SLOW_CALLS = 20;

    private final Limits limits;
    private final BooleanSupplier machineIsOverloaded;
    private final Set<Passage> underWay = ConcurrentHashMap.newKeySet();
    private final LongAdder calls = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    private final AtomicLong windowStart = new AtomicLong();
    private final LongAdder windowCalls = new LongAdder();
    private final LongAdder windowFailures = new LongAdder();
    private final LongAdder windowSlow = new LongAdder();
    private volatile boolean trial;

    Circuit(Limits limits, BooleanSupplier machineIsOverloaded) {
        this.limits = limits;
        this.machineIsOverloaded = machineIsOverloaded;
    }

    /** Empty when the module is full. */
    Optional<Passage> enter(String operation, long now) {
        if (underWay.size() >= limits.atOnce()) {
            return Optional.empty();
        }
        var passage = new Passage(operation, Thread.currentThread(), now);
        underWay.add(passage);
        return Optional.of(passage);
    }

    /** The call has ended; why the module should be taken out because of it, if it should. */
    Optional<Text> leave(Passage passage, Throwable failure, long now) {
        underWay.remove(passage);
        long took = passage.took(now);
        turnWindow(now);
        calls.increment();
        windowCalls.increment();
        nanos.add(took);
        if (took > limits.slow().toNanos()) {
            windowSlow.increment();
        }
        if (passage.wasInterrupted()) {
            return Optional.of(tooLong(passage));
        }
        if (!isFailure(failure)) {
            return verdictOnSlowness();
        }
        failures.increment();
        windowFailures.increment();
        return verdictOnFailures(passage, failure);
    }

    private Optional<Text> verdictOnFailures(Passage passage, Throwable failure) {
        long failed = windowFailures.sum();
        if (trial || (failed >= FAILURES && failed * 2 >= windowCalls.sum())) {
            return Optional.of(Text.of(
                            "{0} বার ব্যর্থ হয়েছে (শেষটি {1}: {2})।",
                            "It failed {0} times within ten seconds, the last time in {1}: {2}.")
                    .with(failed, passage.operation(), describe(failure)));
        }
        return Optional.empty();
    }

    private Optional<Text> verdictOnSlowness() {
        long slow = windowSlow.sum();
        if (slow >= SLOW_CALLS && slow * 2 >= windowCalls.sum() && !machineIsOverloaded.getAsBoolean()) {
            return Optional.of(Text.of(
                            "খুব ধীর: {0}টি অনুরোধে {1} সেকেন্ডের বেশি লেগেছে।",
                            "It is too slow: {0} calls within ten seconds took longer than {1} s.")
                    .with(slow, limits.slow().toSeconds()));
        }
        return Optional.empty();
    }

    /** Ends what has been under way for longer than the limit; why the module should be taken out, if it was. */
    Optional<Text> interruptOverdue(long now) {
        Text verdict = null;
        for (Passage passage : underWay) {
            if (passage.took(now) > limits.call().toNanos()) {
                passage.interrupt();
                verdict = tooLong(passage);
            }
        }
        return Optional.ofNullable(verdict);
    }

    private Text tooLong(Passage passage) {
        return Text.of(
                        "একটি অনুরোধ ({0}) {1} সেকেন্ডেও শেষ হয়নি।",
                        "A call ({0}) had not ended after {1} s and was interrupted.")
                .with(passage.operation(), limits.call().toSeconds());
    }

    /** One failure from now on is enough, until it is told otherwise. */
    void onTrial(boolean yes) {
        trial = yes;
        windowStart.set(0);
    }

    private void turnWindow(long now) {
        long start = windowStart.get();
        if ((start == 0 || now - start > WINDOW) && windowStart.compareAndSet(start, now)) {
            windowCalls.reset();
            windowFailures.reset();
            windowSlow.reset();
        }
    }

    private static boolean isFailure(Throwable failure) {
        return failure != null && !(failure instanceof Problem p && p.kind() != Problem.Kind.FAULT);
    }

    /** The type and nothing that may hold somebody's data. */
    static String describe(Throwable failure) {
        Throwable root = failure;
        for (int i = 0; i < 12 && root.getCause() != null; i++) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    int underWay() {
        return underWay.size();
    }

    long calls() {
        return calls.sum();
    }

    long failures() {
        return failures.sum();
    }

    double seconds() {
        return nanos.sum() / 1e9;
    }
}
