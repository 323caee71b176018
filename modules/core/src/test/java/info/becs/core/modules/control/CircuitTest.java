package info.becs.core.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CircuitTest {

    final Circuit circuit =
            new Circuit(new Circuit.Limits(Duration.ofSeconds(10), Duration.ofSeconds(2), 3), () -> false);
    long now = 1;

    @Nested
    class Failures {

        @Test
        void fiveThatAreHalfOfTheCallsAreEnough() {
            for (int i = 0; i < 4; i++) {
                assertThat(call(new IllegalStateException(), 1)).isEmpty();
            }
            assertThat(call(new IllegalStateException(), 1)).isPresent();
        }

        @Test
        void fewAmongManyAreBorne() {
            for (int i = 0; i < 100; i++) {
                call(null, 1);
            }
            for (int i = 0; i < 20; i++) {
                assertThat(call(new IllegalStateException(), 1)).isEmpty();
            }
        }

        @Test
        void ofLongAgoAreForgotten() {
            for (int i = 0; i < 4; i++) {
                call(new IllegalStateException(), 1);
            }
            now += Duration.ofSeconds(11).toNanos();
            assertThat(call(new IllegalStateException(), 1)).isEmpty();
        }

        @Test
        void areNotWhatARefusalIs() {
            var refusal = Problem.notFound("news.article.not-found", Text.same("no"));
            for (int i = 0; i < 50; i++) {
                assertThat(call(refusal, 1)).isEmpty();
            }
            assertThat(circuit.failures()).isZero();
        }

        @Test
        void sayNothingOfWhatWasInTheMessage() {
            Optional<Text> verdict = Optional.empty();
            for (int i = 0; i < 5; i++) {
                verdict = call(new IllegalStateException("01711-000000"), 1);
            }
            assertThat(verdict.orElseThrow().en())
                    .contains("IllegalStateException")
                    .doesNotContain("01711");
        }

        @Test
        void onTrialOneIsEnough() {
            circuit.onTrial(true);
            assertThat(call(new IllegalStateException(), 1)).isPresent();
        }
    }

    @Test
    void aModuleThatIsTooSlowForManyIsTakenOut() {
        assertThat(twentySlowCalls(false)).isPresent();
    }

    @Test
    void onAMachineThatIsOutOfBreathNobodyIsBlamedForBeingSlow() {
        assertThat(twentySlowCalls(true)).isEmpty();
    }

    private Optional<Text> twentySlowCalls(boolean overloaded) {
        var limits = new Circuit.Limits(Duration.ofSeconds(10), Duration.ofNanos(10), 3);
        var slow = new Circuit(limits, () -> overloaded);
        Optional<Text> verdict = Optional.empty();
        for (int i = 0; i < 20; i++) {
            Passage passage = slow.enter("HTTP", now).orElseThrow();
            now += 20;
            verdict = slow.leave(passage, null, now);
        }
        return verdict;
    }

    @Test
    void aFullModuleLetsNobodyMoreIn() {
        circuit.enter("a", now);
        circuit.enter("b", now);
        Passage third = circuit.enter("c", now).orElseThrow();
        assertThat(circuit.enter("d", now)).isEmpty();
        circuit.leave(third, null, now);
        assertThat(circuit.enter("e", now)).isPresent();
    }

    /** A phone that sends slowly is not the module's fault. */
    @Test
    void waitingForSomebodyOutsideIsNoTimeOfTheModule() {
        Passage passage = circuit.enter("HTTP", now).orElseThrow();
        passage.waits(now);
        now += Duration.ofSeconds(60).toNanos();
        assertThat(circuit.interruptOverdue(now)).isEmpty();
        passage.goesOn(now);
        now += Duration.ofSeconds(9).toNanos();
        assertThat(circuit.interruptOverdue(now)).isEmpty();
        assertThat(passage.took(now)).isEqualTo(Duration.ofSeconds(9).toNanos());

        now += Duration.ofSeconds(2).toNanos();
        assertThat(circuit.interruptOverdue(now)).isPresent();
        passage.leave();
    }

    @Test
    void aCallThatDoesNotEndIsInterruptedAndTheInterruptionStaysWithIt() {
        Passage passage = circuit.enter("HTTP", now).orElseThrow();
        assertThat(circuit.interruptOverdue(now + Duration.ofSeconds(9).toNanos()))
                .isEmpty();
        assertThat(circuit.interruptOverdue(now + Duration.ofSeconds(11).toNanos()))
                .isPresent();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        passage.leave();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        passage.interrupt();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private Optional<Text> call(Throwable end, long nanos) {
        Passage passage = circuit.enter("HTTP", now).orElseThrow();
        now += nanos;
        return circuit.leave(passage, end, now);
    }
}
