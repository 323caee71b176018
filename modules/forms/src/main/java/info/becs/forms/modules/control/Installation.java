package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModule;
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
    Switching switching;

    @Inject
    Clock clock;

    /**
     * Keeps a verified form module, in one transaction.
     *
     * @param enable whether to open it at once, if it is the first version of its form
     * @return whether it was new; the same content again changes nothing
     */
    @Transactional
    public boolean install(Form form, String definition, boolean enable) {
        var there = modules.find(form.id(), form.version());
        if (there.isPresent()) {
            if (!there.get().sha256().equals(form.sha256())) {
                throw FormsProblem.versionTaken(form.id(), form.version());
            }
            return false;
        }
        FormLife life = modules.lock(form.id()).orElseGet(() -> begun(form));
        life.requireNotRetired();
        life.requireMaker(form.manifest().maker());
        boolean first = modules.versions(form.id()).isEmpty();
        var module = new FormModule(form, definition, clock.instant());
        modules.add(module);
        if (enable && first) {
            switching.open(life, module);
        }
        return true;
    }

    private FormLife begun(Form form) {
        var life = new FormLife(form.id(), form.manifest().maker(), clock.instant());
        modules.add(life);
        return life;
    }
}
