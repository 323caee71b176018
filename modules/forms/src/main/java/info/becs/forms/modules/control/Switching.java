package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Version;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.FormModuleState;
import info.becs.forms.modules.entity.FormPackage;
import info.becs.forms.modules.entity.Phase;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Opens and closes forms, and changes the version that people are given: each one transaction that every node follows. */
@ApplicationScoped
public class Switching {

    public static final String ENABLED = "forms.form-module.enabled";
    public static final String DISABLED = "forms.form-module.disabled";

    @Inject
    FormModules modules;

    @Inject
    Trials trials;

    @Inject
    Clock clock;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    /** Opens this version, or the highest one, and closes the one that was open. Never an older one than people had. */
    @Transactional
    @Audited("forms.form.enable")
    public FormModuleLine enable(String form, Optional<String> version) {
        Optional<FormPackage> whole = modules.lockPackageOf(form);
        FormLife life = modules.requireLocked(form);
        FormModule module = modules.require(form, version.orElseGet(() -> next(form, whole)));
        whole.ifPresent(p -> p.requireVersion(form, module.version()));
        if (life.isNewerThan(module.version())) {
            throw FormModuleProblem.olderVersion(
                    form, module.version(), life.version().orElseThrow());
        }
        whole.ifPresent(p -> p.give(module.version(), clock.instant()));
        return switched(life, module);
    }

    /** Opens an older version again: this one, or the last one before that people were given. */
    @Transactional
    @Audited("forms.form.enable")
    public FormModuleLine rollBack(String form, Optional<String> version) {
        modules.packageOf(form).ifPresent(id -> {
            throw FormModuleProblem.partOf(form, id);
        });
        FormLife life = modules.requireLocked(form);
        FormModule module = modules.require(
                form, version.or(() -> before(life)).orElseThrow(() -> FormModuleProblem.nothingBefore(form)));
        if (!life.isNewerThan(module.version())) {
            throw FormModuleProblem.notOlder(form, module.version());
        }
        return switched(life, module);
    }

    /** Takes no more answers, from now on. */
    @Transactional
    @Audited("forms.form.enable")
    public FormModuleLine disable(String form) {
        FormLife life = modules.requireLocked(form);
        FormModule module = modules.enabled(form).orElseGet(() -> modules.require(form, highest(form)));
        trail.change("open", DataClass.P, openVersion(form), null);
        close(life);
        return module.line();
    }

    private FormModuleLine switched(FormLife life, FormModule module) {
        trail.change("open", DataClass.P, openVersion(life.form()), module.version())
                .change("phase", DataClass.P, life.phase(), Phase.OPEN);
        open(life, module);
        return module.line();
    }

    /** In the caller's transaction, which holds the life. */
    void open(FormLife life, FormModule module) {
        trials.vanish(module.form(), module.version());
        boolean wasOpen = life.phase() == Phase.OPEN;
        life.open(module.version(), clock.instant());
        modules.enabled(module.form()).filter(m -> m != module).ifPresent(other -> {
            other.disable(clock.instant());
            modules.flush(); // first it lets go of the place that the database gives to one version only
        });
        if (module.enable(clock.instant()) || !wasOpen) {
            tell(ENABLED, module.form(), module.version());
        }
    }

    /** In the caller's transaction, which holds the life. */
    void close(FormLife life) {
        boolean took = life.phase().takesAnswers();
        life.close(clock.instant());
        modules.enabled(life.form()).ifPresent(m -> m.disable(clock.instant()));
        if (took) {
            tell(DISABLED, life.form(), life.version().orElse(""));
        }
    }

    void tell(String type, String form, String version) {
        self.platform()
                .find(EventLog.class)
                .orElseThrow(FormsProblem::hostMissing)
                .publish(Event.of(type, form).fact("version", version).changingPages());
    }

    /** The version in which a form opens: that of its module, if it is one of several. */
    String next(String form, Optional<FormPackage> whole) {
        return whole.flatMap(FormPackage::version)
                .map(version -> modules.find(form, version)
                        .map(FormModule::version)
                        .orElseThrow(
                                () -> FormModuleProblem.partOf(form, whole.get().id())))
                .orElseGet(() -> highest(form));
    }

    String highest(String form) {
        return modules.versions(form).stream()
                .map(FormModuleLine::version)
                .findFirst()
                .orElseThrow(() -> FormModuleProblem.formModuleNotFound(form));
    }

    private Optional<String> before(FormLife life) {
        var now = life.version().map(Version::new);
        return modules.versions(life.form()).stream()
                .filter(line -> line.state() == FormModuleState.DISABLED)
                .map(line -> new Version(line.version()))
                .filter(v -> now.filter(v::isBelow).isPresent())
                .findFirst()
                .map(Version::text);
    }

    private String openVersion(String form) {
        return modules.enabled(form).map(FormModule::version).orElse(null);
    }
}
