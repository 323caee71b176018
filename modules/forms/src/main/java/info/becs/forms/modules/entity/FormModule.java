package info.becs.forms.modules.entity;

import static info.becs.forms.modules.entity.FormModuleState.DISABLED;
import static info.becs.forms.modules.entity.FormModuleState.ENABLED;
import static info.becs.forms.modules.entity.FormModuleState.INSTALLED_DISABLED;

import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.Form;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A form in one version, as its module brought it: its definition, which never changes, and whether it takes answers. */
@Entity
@Table(name = "forms_form_module")
public class FormModule {

    @Id
    private String id;

    private String form;
    private String version;
    private String sha256;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "package_id")
    private String packageId;

    @Enumerated(EnumType.STRING)
    private FormModuleState state;

    @Column(name = "enabled_form")
    private String enabledForm;

    private String definition;

    @Column(name = "installed_at")
    private Instant installedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FormModule() {}

    public FormModule(VerifiedModule verified, Definition definition, Instant now) {
        Form compiled = definition.form();
        this.id = id(compiled.id(), compiled.version());
        this.form = compiled.id();
        this.version = compiled.version();
        this.sha256 = compiled.sha256();
        this.contentSha256 = verified.contentSha256();
        this.signedBy = verified.signedBy().orElse(null);
        this.packageId = verified.module().isOfSeveral() ? verified.id() : null;
        this.state = INSTALLED_DISABLED;
        this.definition = definition.text();
        this.installedAt = now;
        this.changedAt = now;
    }

    /** Of one from before the files were noted only the definition is compared. */
    public boolean isMadeOf(VerifiedModule other, Form same) {
        return contentSha256 == null ? sha256.equals(same.sha256()) : contentSha256.equals(other.contentSha256());
    }

    public static String id(String form, String version) {
        return form + ":" + version;
    }

    /** Enabling twice changes nothing. */
    public boolean enable(Instant now) {
        if (state == ENABLED) {
            return false;
        }
        state = ENABLED;
        enabledForm = form;
        changedAt = now;
        return true;
    }

    /** Disabling what is not enabled changes nothing. */
    public boolean disable(Instant now) {
        if (state != ENABLED) {
            return false;
        }
        state = DISABLED;
        enabledForm = null;
        changedAt = now;
        return true;
    }

    public String form() {
        return form;
    }

    public String version() {
        return version;
    }

    public String sha256() {
        return sha256;
    }

    public String definition() {
        return definition;
    }

    public FormModuleLine line() {
        return new FormModuleLine(
                form, version, sha256, contentSha256, signedBy, packageId, state, installedAt, changedAt);
    }
}
