package info.becs.core.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.core.signin.entity.SignInCode.Purpose;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");

    private final SignInCode link = new SignInCode("hash", Purpose.LINK, "account", "browser", NOW);

    @Test
    void inAnotherBrowserItIsWorthNothing() {
        assertThat(link.isGood(Purpose.LINK, Optional.of("another"), NOW)).isFalse();
        assertThat(link.isGood(Purpose.LINK, Optional.empty(), NOW)).isFalse();
    }

    @Test
    void forSomethingElseItIsWorthNothing() {
        assertThat(link.isGood(Purpose.SECOND_FACTOR, Optional.of("browser"), NOW))
                .isFalse();
    }

    @Test
    void afterAQuarterOfAnHourItIsWorthNothing() {
        assertThat(link.isGood(Purpose.LINK, Optional.of("browser"), NOW.plusSeconds(899)))
                .isTrue();
        assertThat(link.isGood(Purpose.LINK, Optional.of("browser"), NOW.plusSeconds(900)))
                .isFalse();
    }

    @Test
    void whoeverAskedWithoutABrowserMayUseItAnywhere() {
        var unbound = new SignInCode("hash", Purpose.LINK, "account", null, NOW);

        assertThat(unbound.isGood(Purpose.LINK, Optional.empty(), NOW)).isTrue();
        assertThat(unbound.isGood(Purpose.LINK, Optional.of("any"), NOW)).isTrue();
    }
}
