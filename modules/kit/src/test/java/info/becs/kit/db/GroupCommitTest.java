package info.becs.kit.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final int MOST = 4;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch first = new CountDownLatch(1);
    private final List<List<String>> committed = new ArrayList<>();
    private final GroupCommit<String> together = new GroupCommit<>(MOST, 1, this::transaction);

    /** All or none, as a database does it; "first" takes as long as the test wants. */
    private void transaction(List<String> items) {
        if (items.contains("first")) {
            try {
                first.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (items.contains("bad")) {
            throw new IllegalArgumentException("bad");
        }
        if (items.contains("broken")) {
            throw new StackOverflowError();
        }
        committed.add(items);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Queued one after the other behind one that is at work. */
    private List<CompletableFuture<Void>> queued(String... items) {
        var writes = new ArrayList<CompletableFuture<Void>>();
        writes.add(CompletableFuture.runAsync(() -> together.write("first"), threads));
        await().until(() -> together.isAtWork() && together.waiting() == 0);
        for (String item : items) {
            int before = together.waiting();
            writes.add(CompletableFuture.runAsync(() -> together.write(item), threads));
            await().until(() -> together.waiting() == before + 1);
        }
        first.countDown();
        return writes;
    }

    @Test
    void whatIsTakenBackForOthersSakeIsWrittenAgainOnce() {
        var times = new AtomicInteger();
        int[] contended = {1};
        var group = new GroupCommit<String>(MOST, 1, items -> {
            times.incrementAndGet();
            if (contended[0]-- > 0) {
                throw new IllegalStateException(new SQLTransactionRollbackException("deadlock", "40001"));
            }
        });

        group.write("a");
        assertThat(times).hasValue(2);
        contended[0] = 9;
        assertThatThrownBy(() -> group.write("b")).hasRootCauseMessage("deadlock");
        assertThat(times).hasValue(4);
    }

    @Test
    void theBadOneMeetsItsOwnErrorAndTheOthersAreCommitted() {
        var writes = queued("a", "bad", "b");

        assertThatThrownBy(writes.get(2)::join).hasRootCauseMessage("bad");
        writes.get(1).join();
        writes.get(3).join();
        assertThat(committed).containsExactly(List.of("first"), List.of("a"), List.of("b"));
    }

    @Test
    void aloneItThrowsWhatTheTransactionThrew() {
        assertThatThrownBy(() -> together.write("bad")).isInstanceOf(IllegalArgumentException.class);
        assertThat(committed).isEmpty();
    }

    @Test
    void anErrorOfTheMachineIsMetByOneAndHoldsUpNobody() {
        var writes = queued("broken", "a");

        assertThatThrownBy(writes.get(1)::join).hasRootCauseInstanceOf(StackOverflowError.class);
        writes.get(2).join();
        together.write("later");
        assertThat(committed).containsExactly(List.of("first"), List.of("a"), List.of("later"));
    }

    /** One that fails and one that breaks, in one group: the second must not be forgotten in the queue of the first. */
    @Test
    void aBadOneAndABrokenOneMeetTheirOwnErrors() {
        var writes = queued("bad", "broken", "a");

        assertThatThrownBy(writes.get(1)::join).hasRootCauseMessage("bad");
        assertThatThrownBy(writes.get(2)::join).hasRootCauseInstanceOf(StackOverflowError.class);
        writes.get(3).join();
        assertThat(committed).containsExactly(List.of("first"), List.of("a"));
    }

    @Test
    void whoQueuesIsCommittedTogetherInTheOrderOfArrival() {
        queued("a", "b", "c").forEach(CompletableFuture::join);

        assertThat(committed).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    void aGroupHasABound() {
        queued("a", "b", "c", "d", "e").forEach(CompletableFuture::join);

        assertThat(committed).containsExactly(List.of("first"), List.of("a", "b", "c", "d"), List.of("e"));
    }

    @Test
    void aloneItGoesAtOnce() {
        together.write("a");

        assertThat(committed).containsExactly(List.of("a"));
    }

    /** A slip in who wakes whom would leave a writer asleep for ever. */
    @Test
    void manyWritersShareTwoTransactionsAtATimeAndEachIsWrittenOnce() {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var written = new ConcurrentLinkedQueue<Integer>();
        var shared = new GroupCommit<Integer>(MOST, 2, items -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.yield();
            written.addAll(items);
            inside.decrementAndGet();
        });
        var writers = IntStream.range(0, 16)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 500).forEach(i -> shared.write(writer * 500 + i)), threads))
                .toList();

        assertThat(writers).allSatisfy(writer -> assertThat(writer).succeedsWithin(Duration.ofSeconds(30)));
        assertThat(written).hasSize(16 * 500).doesNotHaveDuplicates();
        assertThat(most).hasValue(2);
    }
}
