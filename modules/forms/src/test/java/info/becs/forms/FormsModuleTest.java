package info.becs.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormsModuleTest {

    @Test
    void itsDescriptionIsComplete() {
        var info = new FormsModule().describe();

        assertThat(info.id()).isEqualTo("forms");
        assertThat(info.permissions())
                .containsOnlyKeys(
                        "forms.submission.read",
                        "forms.submission.read-strict",
                        "forms.submission.erase",
                        "forms.submission.export",
                        "forms.submission.release",
                        "forms.vault.rotate",
                        "forms.form.enable",
                        "forms.form-module.install",
                        "forms.trusted-key.change");
        assertThat(info.settings())
                .extracting(s -> s.key())
                .contains("forms.enable-on-first-start", "forms.receipt.pepper");
    }

    @Test
    void theKeyOfTheSecretCodesIsShownToNobody() {
        assertThat(new FormsModule().describe().settings())
                .filteredOn(s -> s.key().equals("forms.receipt.pepper"))
                .singleElement()
                .matches(s -> s.isSecret());
    }

    /** F8 */
    @Test
    void aKeyBesideItsHashesIsAdvisedAgainst() {
        var kept = TestSettings.pepper("");
        kept.database = Optional.of("jdbc:postgresql://db/becs");
        var apart = TestSettings.standard();
        apart.database = kept.database;

        assertThat(kept.advice()).hasValueSatisfying(t -> assertThat(t.en()).contains("FORMS_RECEIPT_PEPPER"));
        assertThat(apart.advice()).isEmpty();
        assertThat(TestSettings.pepper("").advice()).isEmpty();
    }

    @Test
    void theSettingNamesFormsByCommas() {
        var settings = TestSettings.with(Path.of("x"), "a.b , c.d");

        assertThat(settings.enabledAtFirst("c.d")).isTrue();
        assertThat(settings.enabledAtFirst("c")).isFalse();
        assertThat(settings.folder()).contains(Path.of("x"));
        assertThat(TestSettings.standard().folder()).isEmpty();
    }
}
