package info.becs.membership.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipRulesReader;
import info.becs.spi.Platform;
import info.becs.spi.Text;
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

    /** M37 */
    @Test
    void theTimeIsSaidInWordsAsTheRulesHaveIt() {
        assertThat(promises.reviewTime()).isEqualTo(Text.of("৭ কর্মদিবস", "7 working days"));
        promises.pack = reviewedWithin(1);
        assertThat(promises.reviewTime()).isEqualTo(Text.of("১ কর্মদিবস", "1 working day"));
        promises.pack = reviewedWithin(12);
        assertThat(promises.reviewTime().bn()).isEqualTo("১২ কর্মদিবস");
    }

    private static MembershipPack reviewedWithin(int days) {
        return new MembershipPack() {
            @Override
            public MembershipRules rules() {
                return MembershipRulesReader.read(
                        shippedText().replace("\"reviewDays\": 7", "\"reviewDays\": " + days));
            }
        };
    }

    @Test
    void theCalendarOfTheOfficeCounts() {
        platform.with("complaints", OfficeDays.class, new FakeOfficeDays(LocalDate.of(2026, 12, 1)));

        assertThat(promises.until(FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 5));
    }
}
