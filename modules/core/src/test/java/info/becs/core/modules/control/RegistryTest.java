package info.becs.core.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.ModuleInfo;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import info.becs.testkit.fakes.FakeModule;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistryTest {

    /** A part that is still opening has no pages yet: a node that was given visitors then would turn them away. */
    @Test
    void aNodeIsNotSettledBeforeItsPartsAreReady() {
        var registry = new Registry();
        registry.parts = Set.of("site");
        ModuleInfo info = ModuleInfo.of("site");
        ModuleHandle site = Switchboard.live()
                .arrive(
                        info,
                        "1.0.0",
                        "[1,2)",
                        "/",
                        new FakeModule(info),
                        getClass().getClassLoader());
        try {
            assertThat(registry.isSettled()).isFalse();

            Switchboard.live().ready(site);

            assertThat(registry.isSettled()).isTrue();
        } finally {
            Switchboard.live().leave(site);
        }
    }
}
