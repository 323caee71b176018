package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.forms.SeveralForms;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.Dates;
import info.becs.forms.modules.entity.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F34: several forms in one module, in one version, each with a life of its own. */
class PackageSwitchingTest {

    private static final String CLUB = "club";

    private final ModuleOffice office = new ModuleOffice();

    @BeforeEach
    void twoVersions() {
        install("1.0.0", "one", "two");
        install("1.1.0", "one", "three");
    }

    private void install(String version, String... names) {
        office.installation.install(ModuleOffice.verified(SeveralForms.files(version, names)), false);
    }

    private void enable(String version) {
        office.packages.enable(CLUB, Optional.of(version));
    }

    private List<String> given() {
        office.open.refresh();
        return office.open.all().stream().map(Form::toString).toList();
    }

    private Phase phase(String form) {
        return office.modules.life(form).orElseThrow().phase();
    }

    @Test
    void whatIsNotThereIsNotOpened() {
        assertThatThrownBy(() -> enable("9.0.0")).hasMessageContaining("no form module");
        assertThatThrownBy(() -> office.packages.enable("pub", Optional.empty()))
                .hasMessageContaining("no form module");

        assertThat(given()).isEmpty();
    }

    @Test
    void allOpenTogetherAndCloseTogether() {
        enable("1.0.0");

        assertThat(given()).containsExactly("club.one 1.0.0", "club.two 1.0.0");
        office.packages.disable(CLUB);
        assertThat(given()).isEmpty();
        enable("1.0.0");
        assertThat(given()).containsExactly("club.one 1.0.0", "club.two 1.0.0");
    }

    @Test
    void anUpgradeBringsWhatIsNewAndClosesWhatIsGone() {
        enable("1.0.0");

        enable("1.1.0");

        assertThat(given()).containsExactly("club.one 1.1.0", "club.three 1.1.0");
        assertThat(phase("club.two")).isEqualTo(Phase.CLOSED);
        assertThat(office.kept.find("club.two", "1.0.0")).isPresent();
    }

    @Test
    void rollingBackBringsBackWhatWasGone() {
        enable("1.0.0");
        enable("1.1.0");
        assertThatThrownBy(() -> enable("1.0.0")).hasMessageContaining("roll back");
        assertThatThrownBy(() -> office.packages.rollBack(CLUB, Optional.of("1.1.0")))
                .hasMessageContaining("not older");

        assertThat(office.packages.rollBack(CLUB, Optional.empty()).version()).isEqualTo("1.0.0");

        assertThat(given()).containsExactly("club.one 1.0.0", "club.two 1.0.0");
        assertThatThrownBy(() -> office.packages.rollBack(CLUB, Optional.empty()))
                .hasMessageContaining("No older version");
        enable("1.1.0");
        assertThat(given()).containsExactly("club.one 1.1.0", "club.three 1.1.0");
    }

    @Test
    void whatStaffHadClosedStaysClosedAndWhatIsClosingEndsAsItBegan() {
        install("1.2.0", "one", "two");
        enable("1.0.0");
        office.switching.disable("club.two");
        office.lives.closing("club.one");

        enable("1.2.0");

        office.open.refresh();
        assertThat(office.open.find("club.two")).isEmpty();
        assertThat(office.open.require("club.one").version()).isEqualTo("1.0.0");
        assertThat(phase("club.one")).isEqualTo(Phase.CLOSING);
        assertThat(office.switching.enable("club.two", Optional.empty()).version())
                .isEqualTo("1.2.0");
    }

    @Test
    void aFormIsGivenInTheVersionOfItsModuleOnly() {
        enable("1.0.0");
        office.switching.disable("club.one");

        assertThatThrownBy(() -> office.switching.enable("club.one", Optional.of("1.1.0")))
                .hasMessageContaining("as a whole");
        assertThatThrownBy(() -> office.switching.enable("club.three", Optional.empty()))
                .hasMessageContaining("as a whole");
        assertThatThrownBy(() -> office.switching.rollBack("club.one", Optional.empty()))
                .hasMessageContaining("as a whole");
        assertThat(given()).containsExactly("club.two 1.0.0");

        office.switching.enable("club.one", Optional.empty());
        assertThat(given()).containsExactly("club.one 1.0.0", "club.two 1.0.0");
    }

    /** F14 */
    @Test
    void aDateOpensAFormInTheVersionOfItsModule() {
        var soon = office.clock.instant().plus(Duration.ofHours(1));
        office.lives.plan("club.two", new Dates(soon, null, null));
        enable("1.0.0");
        assertThat(given()).containsExactly("club.one 1.0.0");

        office.clock.passes(Duration.ofHours(2));
        office.round();

        assertThat(given()).containsExactly("club.one 1.0.0", "club.two 1.0.0");
    }

    /** F14 */
    @Test
    void aDateDoesNotBringBackWhatTheModuleHasNoMore() {
        enable("1.0.0");
        enable("1.1.0");
        office.lives.plan("club.two", new Dates(office.clock.instant().plus(Duration.ofHours(1)), null, null));

        office.clock.passes(Duration.ofHours(2));
        office.round();

        assertThat(given()).containsExactly("club.one 1.1.0", "club.three 1.1.0");
    }

    @Test
    void oneOfItsFormsDoesNotComeAlone() {
        var alone = ModuleOffice.tiny("5.0.0", Map.of("test.tiny", "club.one"));

        assertThatThrownBy(() -> office.install(alone)).hasMessageContaining("as a whole");

        assertThat(office.modules.versions("club.one")).hasSize(2);
    }

    @Test
    void aFormThatCameAloneGoesOnInAModuleOfSeveral() {
        office.install(ModuleOffice.tiny("0.9.0", Map.of("test.tiny", "club.four")));
        office.switching.enable("club.four", Optional.empty());
        install("2.0.0", "one", "four");

        enable("2.0.0");

        assertThat(given()).containsExactly("club.four 2.0.0", "club.one 2.0.0");
        assertThat(office.kept.find("club.four", "0.9.0")).isPresent();
    }

    @Test
    void anIdBelongsToWhoeverUsedItFirst() {
        var files = SeveralForms.files("3.0.0", "five");
        SeveralForms.replace(files, "module.json", "The tests of this house", "Somebody else");

        assertThatThrownBy(() -> office.installation.install(ModuleOffice.verified(files), false))
                .hasMessageContaining("belongs to");
    }

    @Test
    void aKeyOfAnotherTypeIsNamedByItsPathAndNothingIsInstalled() {
        var files = SeveralForms.files("2.0.0", "one", "six");
        SeveralForms.replace(
                files,
                "forms/one/schema.json",
                "\"member\": {\"type\": \"boolean\"",
                "\"member\": {\"type\": \"boolean\", \"const\": true");

        assertThatThrownBy(() -> office.installation.install(ModuleOffice.verified(files), false))
                .hasMessageContaining("forms/one/schema.json#/properties/member");

        assertThat(office.modules.versions("club.six")).isEmpty();
        assertThat(office.modules.packageVersions(CLUB)).hasSize(4);
    }

    @Test
    void theSameContentAgainChangesNothingAndOtherContentIsRefused() {
        assertThat(office.installation.install(ModuleOffice.verified(SeveralForms.files("1.0.0", "one", "two")), false))
                .isFalse();

        assertThatThrownBy(() -> install("1.0.0", "one", "seven")).hasMessageContaining("higher version");
        assertThatThrownBy(() -> install("1.0.0", "seven")).hasMessageContaining("higher version");

        assertThat(office.modules.packageVersions(CLUB)).hasSize(4);
    }
}
