package info.becs.core.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.Ids;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditFilterTest {

    @Test
    void idsOfAMomentLieBehindItsBoundAndBeforeTheNext() {
        UUID id = Ids.next();
        long millis = id.getMostSignificantBits() >>> 16;

        assertThat(id.toString())
                .isGreaterThan(AuditFilter.idAt(Instant.ofEpochMilli(millis)))
                .isLessThan(AuditFilter.idAt(Instant.ofEpochMilli(millis + 1)));
    }

    @Test
    void theEndsOfTimeHaveBoundsToo() {
        assertThat(AuditFilter.idAt(Instant.EPOCH)).isEqualTo("00000000-0000-");
        assertThat(AuditFilter.idAt(Instant.parse("9999-12-31T23:59:59Z")))
                .isLessThan("g")
                .hasSize(14);
    }
}
