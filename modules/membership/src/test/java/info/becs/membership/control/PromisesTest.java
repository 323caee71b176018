package info.becs.membership.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.MembershipRules;
import info.becs.spi.Platform;
import info.becs.spi.days.OfficeDays;
import info.becs.testkit.fakes.FakeOfficeDays;
import info.becs.testkit.fakes.FakePlatform;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M34 */
class PromisesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final FakePlatform platform = new FakePlatform();
    private final Promises promises = new Promises();

    @BeforeEach
    void starts() {
        promises.self = new ThisModule() {
            @Override
            public Platform platform() {
                return platform;
            }
        };
        promises.pack = new MembershipPack() {
            @Override
            public MembershipRules rules() {
                return shipped();
            }
        };
    }

    @Test
    void withoutACalendarFridaysAndSaturdaysAreFree() {
        assertThat(promises.until(FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(promises.until(LocalDate.of(2026, 11, 29))).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void theCalendarOfTheOfficeCounts() {
        platform.with("complaints", OfficeDays.class, new FakeOfficeDays(LocalDate.of(2026, 12, 1)));

        assertThat(promises.until(FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 5));
    }
}
