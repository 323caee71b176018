package info.becs.core.modules.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Text;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InstalledModuleTest {

    static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
    static final Text WHY = Text.of("কারণ", "why");
    static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    final InstalledModule module = InstalledModule.arrived("news", "1.0.0", false, NOON);

    /** C1 */
    @Test
    void whatHasJustComeIsDisabled() {
        assertThat(module.state()).isEqualTo(ModuleState.INSTALLED_DISABLED);
        assertThat(InstalledModule.arrived("news", "1.0.0", true, NOON).state()).isEqualTo(ModuleState.ENABLED);
    }

    @Test
    void onlyWhatIsOpenGoesIntoQuarantine() {
        assertThat(module.quarantine(WHY, NOON)).isFalse();
        assertThat(module.state()).isEqualTo(ModuleState.INSTALLED_DISABLED);
        module.enable(NOON);
        assertThat(module.quarantine(WHY, NOON)).isTrue();
        assertThat(module.reason()).contains(WHY);
        assertThat(module.quarantine(WHY, NOON)).isFalse();
    }

    @Test
    void enablingEndsTheQuarantineAndItsReason() {
        module.enable(NOON);
        module.quarantine(WHY, NOON);
        module.enable(NOON);
        assertThat(module.state()).isEqualTo(ModuleState.ENABLED);
        assertThat(module.reason()).isEmpty();
    }

    /** C5 */
    @Test
    void theSecondCrashSoonAfterEnablingPutsItIntoQuarantine() {
        module.enable(NOON);
        assertThat(crash(NOON.plusSeconds(60))).isFalse();
        assertThat(module.state()).isEqualTo(ModuleState.ENABLED);
        assertThat(crash(NOON.plusSeconds(300))).isTrue();
        assertThat(module.state()).isEqualTo(ModuleState.QUARANTINED);
    }

    /** C5 */
    @Test
    void aCrashLongAfterEnablingIsNotItsFault() {
        module.enable(NOON);
        assertThat(crash(NOON.plusSeconds(601))).isFalse();
        assertThat(crash(NOON.plusSeconds(602))).isFalse();
        assertThat(module.crashes()).isZero();
    }

    /** C5 */
    @Test
    void whatStaffNeverEnabledIsNotBlamed() {
        var shipped = InstalledModule.arrived("news", "1.0.0", true, NOON);
        assertThat(shipped.crashed(NOON, TEN_MINUTES, 1, WHY, NOON)).isFalse();
    }

    @Test
    void enablingAgainForgivesEarlierCrashes() {
        module.enable(NOON);
        crash(NOON.plusSeconds(1));
        module.enable(NOON.plusSeconds(2));
        assertThat(crash(NOON.plusSeconds(3))).isFalse();
    }

    @Test
    void aReasonIsCutToWhatIsKept() {
        module.enable(NOON);
        module.quarantine(Text.same("x".repeat(5_000)), NOON);
        assertThat(module.reason().orElseThrow().en()).hasSize(2_000).endsWith("…");
    }

    private boolean crash(Instant lastBeat) {
        return module.crashed(lastBeat, TEN_MINUTES, 2, WHY, lastBeat);
    }
}
