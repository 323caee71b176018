package info.becs.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void anIdIsAUuidOfVersionSeven() {
        UUID id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void anIdTellsTheMillisecondOfItsMaking() {
        long before = System.currentTimeMillis();
        long made = Ids.next().getMostSignificantBits() >>> 16;
        assertThat(made).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void noIdComesTwice() {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(Ids.next())).isTrue();
        }
    }
}
