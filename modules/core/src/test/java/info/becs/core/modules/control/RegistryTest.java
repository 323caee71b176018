package info.becs.core.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.ModuleInfo;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import info.becs.testkit.fakes.FakeModule;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private final Registry registry = new Registry();
    private final ModuleHandle site = arrived("site");

    @BeforeEach
    void hasOnePart() {
        registry.parts = Set.of("site");
    }

    @AfterEach
    void isAlone() {
        Switchboard.live().leave(site);
    }

    /** A part that is still opening has no pages yet: a node that was given visitors then would turn them away. */
    @Test
    void aNodeIsNotSettledBeforeItsPartsAreReady() {
        assertThat(registry.isSettled()).isFalse();

        Switchboard.live().ready(site);

        assertThat(registry.isSettled()).isTrue();
    }

    @Test
    void aPartThatCannotStartIsNotWaitedForWithoutEnd() {
        registry.failed(site, new IllegalStateException("no theme"));

        assertThat(registry.isSettled()).isTrue();
    }

    private static ModuleHandle arrived(String id) {
        ModuleInfo info = ModuleInfo.of(id);
        return Switchboard.live()
                .arrive(info, "1.0.0", "[1,2)", "/", new FakeModule(info), RegistryTest.class.getClassLoader());
    }
}
