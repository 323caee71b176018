package info.becs.forms.modules.control;

import info.becs.forms.definition.control.Differences;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.control.Refusals;
import info.becs.forms.definition.entity.Difference;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.VerifiedModule;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps verified form modules: new forms, and further versions beside those that are there. */
@ApplicationScoped
public class Installation {

    @Inject
    FormModules modules;

    @Inject
    KeptForms kept;

    @Inject
    Switching switching;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /**
     * Keeps a verified form module, in one transaction.
     *
     * @param enable whether to open it at once, if it is the first version of its form
     * @return whether it was new; the same content again changes nothing
     */
    @Transactional
    public boolean install(VerifiedModule verified, boolean enable) {
        Form form = verified.form();
        if (isThere(verified)) {
            return false;
        }
        FormLife life = modules.lock(form.id()).orElseGet(() -> begun(form));
        check(life, form);
        boolean first = modules.versions(form.id()).isEmpty();
        var module = new FormModule(verified, clock.instant());
        modules.add(module);
        if (enable && first) {
            switching.open(life, module);
        }
        return true;
    }

    /** As above, out of the server's folder: nobody is there who asks, so the module itself stands in the audit log. */
    @Transactional
    public boolean takeIn(VerifiedModule verified, boolean enable) {
        boolean isNew = install(verified, enable);
        if (isNew) {
            record(verified, "forms");
        }
        return isNew;
    }

    void record(VerifiedModule verified, String actor) {
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(AuditEntry.of(
                                UploadInstallation.INSTALL, verified.form().id())
                        .by(actor)
                        .change("version", DataClass.P, null, verified.form().version())
                        .change("sha256", DataClass.P, null, verified.contentSha256())
                        .change(
                                "signedBy",
                                DataClass.P,
                                null,
                                verified.signedBy().orElse(null))));
    }

    /** Refuses what {@link #install} would refuse, as things stand now. */
    public void check(VerifiedModule verified) {
        if (!isThere(verified)) {
            modules.life(verified.form().id()).ifPresent(life -> check(life, verified.form()));
        }
    }

    private boolean isThere(VerifiedModule verified) {
        Form form = verified.form();
        var there = modules.find(form.id(), form.version());
        if (there.filter(module -> !module.isMadeOf(verified)).isPresent()) {
            throw FormModuleProblem.versionTaken(form.id(), form.version());
        }
        return there.isPresent();
    }

    /** A key means the same in every version, or old answers could not be read beside new ones. */
    private void check(FormLife life, Form form) {
        life.requireNotRetired();
        life.requireMaker(form.manifest().maker());
        var refusals = new Refusals();
        for (FormModuleLine line : modules.versions(form.id())) {
            kept.find(line.form(), line.version())
                    .ifPresent(before -> Differences.between(before, form).stream()
                            .filter(Difference::isRefused)
                            .forEach(d -> refusals.refuse(FormReader.SCHEMA, d.pointer(), d.cure(line.version()))));
        }
        refusals.check();
    }

    private FormLife begun(Form form) {
        var life = new FormLife(form.id(), form.manifest().maker(), clock.instant());
        modules.add(life);
        return life;
    }
}
