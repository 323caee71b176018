package info.becs.forms.modules.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.ModuleDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F3 */
class FormModuleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private static final Definition TINY = new Definition(FormFolders.tiny(), "{}");

    private final FormModule module = new FormModule(verified("hash"), TINY, NOW);

    private static VerifiedModule verified(String content) {
        return new VerifiedModule(new ModuleDefinition("test.tiny", List.of(TINY)), content, Optional.empty());
    }

    @Test
    void otherFilesAreNotTheSameModule() {
        assertThat(module.isMadeOf(verified("hash"), TINY.form())).isTrue();
        assertThat(module.isMadeOf(verified("another"), TINY.form())).isFalse();
    }

    @Test
    void arrivesClosed() {
        assertThat(module.line().state()).isEqualTo(FormModuleState.INSTALLED_DISABLED);
        assertThat(module.disable(NOW)).isFalse();
        assertThat(module.line().state()).isEqualTo(FormModuleState.INSTALLED_DISABLED);
    }

    @Test
    void openingTwiceChangesNothing() {
        assertThat(module.enable(NOW.plusSeconds(1))).isTrue();
        assertThat(module.enable(NOW.plusSeconds(2))).isFalse();
        assertThat(module.line().changedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aClosedOneCanBeOpenedAgain() {
        module.enable(NOW);

        assertThat(module.disable(NOW)).isTrue();
        assertThat(module.line().state()).isEqualTo(FormModuleState.DISABLED);
        assertThat(module.enable(NOW)).isTrue();
    }

    @Test
    void versionsAreOrderedAsNumbersHighestFirst() {
        var sorted = Stream.of("1.9.0", "1.10.0", "2.0.0", "1.9.1")
                .map(v -> new FormModuleLine("a.b", v, "", null, null, null, FormModuleState.DISABLED, NOW, NOW))
                .sorted()
                .map(FormModuleLine::version);

        assertThat(sorted).containsExactly("2.0.0", "1.10.0", "1.9.1", "1.9.0");
    }
}
