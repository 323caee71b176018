package info.becs.core.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import info.becs.spi.Text;
import info.becs.spi.jobs.JobStep;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobRunTest {

    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final Text SAID = Text.same("said");

    @Test
    void aPlaceWithoutEndIsRefused() {
        var run = new JobRun("core.x", NOW);

        assertThatIllegalArgumentException().isThrownBy(() -> run.went(JobStep.goOn("x".repeat(201), SAID), NOW));
        assertThat(run.place()).isEmpty();
    }

    @Test
    void aFailureKeepsThePlaceAndPausesLongerEachTime() {
        var run = new JobRun("core.x", NOW);
        run.went(JobStep.goOn("7", SAID), NOW);

        assertThat(run.failed(SAID, NOW)).contains(Duration.ofSeconds(30));
        run.begin(NOW);
        assertThat(run.place()).isEqualTo("7");
        assertThat(run.failed(SAID, NOW)).contains(Duration.ofMinutes(2));
        run.failed(SAID, NOW);
        run.failed(SAID, NOW);
        assertThat(run.failed(SAID, NOW)).isEmpty();
        assertThat(run.failures()).isEqualTo(5);
    }

    @Test
    void lessThanNothingIsNoProgress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobStep.goOn("", SAID).of(-1, 3));
    }

    @Test
    void whatWasStoppedBeginsAnewTheNextTime() {
        var run = new JobRun("core.x", NOW);
        run.went(JobStep.goOn("7", SAID).of(7, 9), NOW);
        run.stopped(NOW.plusSeconds(1));

        assertThat(run.result()).isEqualTo(JobRun.Result.STOPPED);
        assertThat(run.endedAt()).contains(NOW.plusSeconds(1));
        assertThat(run.count()).isEqualTo(7);
        run.begin(NOW.plusSeconds(2));
        assertThat(run.place()).isEmpty();
        assertThat(run.count()).isZero();
        assertThat(run.isStopAsked()).isFalse();
    }

    @Test
    void whatIsDoneBeginsAnewTheNextTime() {
        var run = new JobRun("core.x", NOW);
        run.went(JobStep.goOn("7", SAID), NOW);
        run.failed(SAID, NOW);
        run.begin(NOW);
        run.went(JobStep.done(Text.same("x".repeat(2_000))), NOW.plusSeconds(1));

        assertThat(run.result()).isEqualTo(JobRun.Result.DONE);
        assertThat(run.place()).isEmpty();
        assertThat(run.failures()).isZero();
        assertThat(run.endedAt()).contains(NOW.plusSeconds(1));
        assertThat(run.said().en()).hasSize(1_000);
    }
}
