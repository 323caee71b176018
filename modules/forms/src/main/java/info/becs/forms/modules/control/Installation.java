package info.becs.forms.modules.control;

import info.becs.forms.definition.control.Differences;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.control.Refusals;
import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.Difference;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.FormPackage;
import info.becs.forms.modules.entity.VerifiedModule;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

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
    PackageSwitching packages;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /**
     * Keeps a verified form module, all its forms in one transaction.
     *
     * @param enable whether to open it at once, if it is its first version
     * @return whether it was new; the same content again changes nothing
     */
    @Transactional
    public boolean install(VerifiedModule verified, boolean enable) {
        if (isThere(verified)) {
            return false;
        }
        return verified.module().isOfSeveral() ? installAll(verified, enable) : installOne(verified, enable);
    }

    private boolean installOne(VerifiedModule verified, boolean enable) {
        Definition only = verified.module().forms().get(0);
        boolean first = modules.versions(verified.id()).isEmpty();
        FormLife life = held(only.form());
        checkAll(verified);
        FormModule module = added(verified, only);
        if (enable && first) {
            switching.open(life, module);
        }
        return true;
    }

    private boolean installAll(VerifiedModule verified, boolean enable) {
        boolean first = modules.packageVersions(verified.id()).isEmpty();
        FormPackage whole = modules.lockPackage(verified.id()).orElseGet(() -> begun(verified));
        verified.module().forms().forEach(each -> held(each.form()));
        checkAll(verified);
        verified.module().forms().forEach(each -> added(verified, each));
        if (enable && first) {
            packages.open(whole, verified.version());
        }
        return true;
    }

    private FormModule added(VerifiedModule verified, Definition each) {
        var module = new FormModule(verified, each, clock.instant());
        modules.add(module);
        return module;
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
                .ifPresent(log -> log.record(AuditEntry.of(UploadInstallation.INSTALL, verified.id())
                        .by(actor)
                        .change("version", DataClass.P, null, verified.version())
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
            checkAll(verified);
        }
    }

    private boolean isThere(VerifiedModule verified) {
        boolean isThere = false;
        for (Definition each : verified.module().forms()) {
            Optional<FormModule> there =
                    modules.find(each.form().id(), each.form().version());
            if (there.filter(module -> !module.isMadeOf(verified, each.form())).isPresent()) {
                throw FormModuleProblem.versionTaken(
                        each.form().id(), each.form().version());
            }
            isThere |= there.isPresent();
        }
        return isThere;
    }

    /** A key means the same in every version, or old answers could not be read beside new ones. */
    private void checkAll(VerifiedModule verified) {
        if (verified.module().isOfSeveral()) {
            modules.findPackage(verified.id())
                    .ifPresent(whole -> whole.requireMaker(verified.module().maker()));
            if (!modules.ofPackage(verified.id(), verified.version()).isEmpty()) {
                throw FormModuleProblem.versionTaken(verified.id(), verified.version());
            }
        }
        var refusals = new Refusals();
        for (Definition each : verified.module().forms()) {
            Form form = each.form();
            requirePlace(verified, form);
            modules.life(form.id()).ifPresent(life -> check(life, form, verified, refusals));
        }
        refusals.check();
    }

    /** A form that has come with others comes with them from then on. */
    private void requirePlace(VerifiedModule verified, Form form) {
        modules.packageOf(form.id()).filter(id -> !id.equals(verified.id())).ifPresent(id -> {
            throw FormModuleProblem.partOf(form.id(), id);
        });
    }

    private void check(FormLife life, Form form, VerifiedModule verified, Refusals refusals) {
        life.requireNotRetired();
        life.requireMaker(form.manifest().maker());
        String file = verified.module().folder(form) + FormReader.SCHEMA;
        for (FormModuleLine line : modules.versions(form.id())) {
            kept.find(line.form(), line.version())
                    .ifPresent(before -> Differences.between(before, form).stream()
                            .filter(Difference::isRefused)
                            .forEach(d -> refusals.refuse(file, d.pointer(), d.cure(line.version()))));
        }
    }

    private FormLife held(Form form) {
        return modules.lock(form.id()).orElseGet(() -> {
            var life = new FormLife(form.id(), form.manifest().maker(), clock.instant());
            modules.add(life);
            return life;
        });
    }

    private FormPackage begun(VerifiedModule verified) {
        var whole = new FormPackage(verified.id(), verified.module().maker(), clock.instant());
        modules.add(whole);
        return whole;
    }
}
