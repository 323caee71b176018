package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All form modules that are installed, in all their versions. */
@ApplicationScoped
public class FormModules {

    public static final String ENABLED = "forms.form-module.enabled";
    public static final String DISABLED = "forms.form-module.disabled";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    public List<FormModuleLine> all() {
        return em.createQuery("""
                        SELECT NEW info.becs.forms.modules.entity.FormModuleLine(
                          m.form, m.version, m.sha256, m.state, m.installedAt, m.changedAt)
                        FROM FormModule m
                        """, FormModuleLine.class).getResultList().stream()
                .sorted()
                .toList();
    }

    public Optional<FormModule> find(String form, String version) {
        return Optional.ofNullable(em.find(FormModule.class, FormModule.id(form, version)));
    }

    /**
     * Keeps a verified form module.
     *
     * @param enable whether to open it at once, if it is the first version of its form
     * @return whether it was new; the same content again changes nothing
     */
    @Transactional
    public boolean install(Form form, String definition, boolean enable) {
        var there = find(form.id(), form.version());
        if (there.isPresent()) {
            if (!there.get().sha256().equals(form.sha256())) {
                throw FormsProblem.versionTaken(form.id(), form.version());
            }
            return false;
        }
        boolean first = versions(form.id()).isEmpty();
        var module = new FormModule(form, definition, clock.instant());
        em.persist(module);
        em.flush();
        if (enable && first) {
            open(module);
        }
        return true;
    }

    /** Opens this version, or the highest one, and closes the one that was open: one transaction. */
    @Transactional
    @Audited("forms.form.enable")
    public FormModuleLine enable(String form, Optional<String> version) {
        FormModule module = version.or(() -> highest(form))
                .flatMap(v -> find(form, v))
                .orElseThrow(() -> FormsProblem.formModuleNotFound(form));
        String before = openVersion(form);
        open(module);
        trail.change("open", DataClass.P, before, module.version());
        return module.line();
    }

    @Transactional
    @Audited("forms.form.enable")
    public FormModuleLine disable(String form) {
        FormModule module = enabled(form)
                .or(() -> highest(form).flatMap(v -> find(form, v)))
                .orElseThrow(() -> FormsProblem.formModuleNotFound(form));
        String before = openVersion(form);
        if (module.disable(clock.instant())) {
            tell(DISABLED, module);
        }
        trail.change("open", DataClass.P, before, null);
        return module.line();
    }

    private void open(FormModule module) {
        enabled(module.form()).filter(m -> m != module).ifPresent(other -> {
            other.disable(clock.instant());
            em.flush(); // first it lets go of the place that the database gives to one version only
        });
        if (module.enable(clock.instant())) {
            tell(ENABLED, module);
        }
    }

    private void tell(String type, FormModule module) {
        self.platform()
                .find(EventLog.class)
                .orElseThrow(FormsProblem::hostMissing)
                .publish(Event.of(type, module.form())
                        .fact("version", module.version())
                        .changingPages());
    }

    private Optional<FormModule> enabled(String form) {
        return em.createQuery("SELECT m FROM FormModule m WHERE m.enabledForm = :form", FormModule.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private String openVersion(String form) {
        return enabled(form).map(FormModule::version).orElse(null);
    }

    private Optional<String> highest(String form) {
        return versions(form).stream().sorted().findFirst().map(FormModuleLine::version);
    }

    private List<FormModuleLine> versions(String form) {
        return all().stream().filter(line -> line.form().equals(form)).toList();
    }
}
