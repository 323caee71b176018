package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.spi.events.Event;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F3 F13: versions side by side, one of them given to people. */
class SwitchingTest {

    private static final String FORM = "test.tiny";

    private final ModuleOffice office = new ModuleOffice();

    @BeforeEach
    void threeVersions() {
        office.install("1.0.0");
        office.install("1.9.0");
        office.install("1.10.0");
    }

    private String given() {
        office.open.refresh();
        return office.open.find(FORM).map(form -> form.version()).orElse("none");
    }

    @Test
    void anOlderVersionDoesNotComeByEnabling() {
        office.enable("1.9.0");

        assertThatThrownBy(() -> office.enable("1.0.0")).hasMessageContaining("roll back");

        assertThat(given()).isEqualTo("1.9.0");
        office.switching.disable(FORM);
        assertThatThrownBy(() -> office.enable("1.0.0")).hasMessageContaining("roll back");
        assertThat(given()).isEqualTo("none");
    }

    @Test
    void rollingBackGoesBackOnly() {
        office.enable("1.9.0");

        assertThatThrownBy(() -> office.switching.rollBack(FORM, Optional.of("1.10.0")))
                .hasMessageContaining("not older");
        assertThatThrownBy(() -> office.switching.rollBack(FORM, Optional.of("1.9.0")))
                .hasMessageContaining("not older");
        assertThatThrownBy(() -> office.switching.rollBack(FORM, Optional.of("0.1.0")))
                .hasMessageContaining("no form module");
        assertThatThrownBy(() -> office.switching.rollBack(FORM, Optional.empty()))
                .hasMessageContaining("No older version");
        assertThat(given()).isEqualTo("1.9.0");
    }

    @Test
    void rollingBackTakesTheVersionThatPeopleHadBefore() {
        office.enable("1.0.0");
        office.enable("1.10.0");

        FormModuleLine line = office.switching.rollBack(FORM, Optional.empty());

        assertThat(line.version()).isEqualTo("1.0.0");
        assertThat(given()).isEqualTo("1.0.0");
        office.enable("1.10.0");
        assertThat(given()).isEqualTo("1.10.0");
    }

    @Test
    void withoutAVersionTheHighestIsEnabled() {
        assertThat(office.switching.enable(FORM, Optional.empty()).version()).isEqualTo("1.10.0");
    }

    @Test
    void openingTwiceIsToldOnce() {
        office.enable("1.9.0");
        office.enable("1.9.0");

        assertThat(office.platform.events())
                .filteredOn(e -> e.type().equals(Switching.ENABLED))
                .singleElement()
                .matches(Event::changesPages);
    }

    /** F14 */
    @Test
    void testSubmissionsVanishWhenTheirVersionIsPublished() {
        for (String version : new String[] {"1.0.0", "1.9.0"}) {
            office.trials.add(new info.becs.forms.modules.entity.Trial(
                    java.util.UUID.randomUUID(), FORM, version, "{}", office.clock.instant()));
        }

        office.enable("1.0.0");

        assertThat(office.trials.of(FORM, "1.0.0")).isEmpty();
        assertThat(office.trials.of(FORM, "1.9.0")).hasSize(1);
    }

    @Test
    void anIdBelongsToWhoeverUsedItFirst() {
        var files = ModuleOffice.tiny("2.0.0", Map.of("The tests of this house", "Somebody else"));

        assertThatThrownBy(() -> office.install(files)).hasMessageContaining("belongs to");

        assertThat(office.modules.versions(FORM)).hasSize(3);
    }

    @Test
    void otherContentUnderAVersionThatIsThereIsRefused() {
        var files = ModuleOffice.tiny("1.9.0", Map.of("A tiny form", "Another form"));

        assertThatThrownBy(() -> office.install(files)).hasMessageContaining("higher version");

        assertThat(office.kept.find(FORM, "1.9.0").orElseThrow().title(java.util.Locale.ENGLISH))
                .isEqualTo("A tiny form");
    }

    /** F13 */
    @Test
    void everyVersionStaysReadableWhateverIsOpen() {
        var changed = office.install(ModuleOffice.tiny("2.0.0", Map.of("A tiny form", "A changed form")));
        office.enable("1.0.0");
        office.enable("2.0.0");
        office.switching.disable(FORM);

        assertThat(office.kept.find(FORM, "1.0.0").orElseThrow().title(java.util.Locale.ENGLISH))
                .isEqualTo("A tiny form");
        assertThat(office.kept.find(FORM, "2.0.0").orElseThrow().sha256()).isEqualTo(changed.sha256());
        assertThat(office.kept.find(FORM, "3.0.0")).isEmpty();
    }
}
