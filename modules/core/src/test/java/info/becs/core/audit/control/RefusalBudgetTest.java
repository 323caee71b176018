package info.becs.core.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.audit.AuditEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** AU2: a flood of refusals is counted, not kept. */
class RefusalBudgetTest {

    private Instant now = Instant.parse("2026-11-26T10:00:00Z");
    private final RefusalBudget budget = new RefusalBudget(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    private static AuditEntry refusal(String network) {
        return AuditEntry.of("news.article.publish", "17").from(network);
    }

    @Test
    void whoAsksForTheSameWithoutEndIsCountedAndOthersAreStillHeard() {
        budget.leftOver();
        for (int i = 0; i < RefusalBudget.OF_ONE; i++) {
            assertThat(budget.takes(refusal("203.0.113.0/24"))).isTrue();
        }
        assertThat(budget.takes(refusal("203.0.113.0/24"))).isFalse();
        assertThat(budget.takes(refusal("198.51.100.0/24"))).isTrue();
        assertThat(budget.takes(refusal("203.0.113.0/24").by("ben"))).isTrue();
        assertThat(budget.leftOver()).as("not before the minute is over").isEmpty();

        now = now.plusSeconds(60);

        assertThat(budget.leftOver().orElseThrow().changes().get(0).after()).isEqualTo("1");
        assertThat(budget.leftOver()).as("told once").isEmpty();
        assertThat(budget.takes(refusal("203.0.113.0/24"))).isTrue();
    }

    @Test
    void manyNetworksTogetherHaveALimitToo() {
        budget.leftOver();
        for (int i = 0; i < RefusalBudget.OF_ALL; i++) {
            assertThat(budget.takes(refusal("10." + i / 250 + "." + i % 250 + ".0/24")))
                    .isTrue();
        }

        assertThat(budget.takes(refusal("192.0.2.0/24"))).isFalse();
    }
}
