package info.becs.core.modules.control;

import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleStep.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets a module that was uninstalled: its decision and what was agreed to; its history stays. */
@ApplicationScoped
public class ModuleRemoval {

    @Inject
    InstalledModules modules;

    @Inject
    ModuleSteps steps;

    @Inject
    ModuleStates states;

    @Inject
    Consents consents;

    public void remove(String id, String actor) {
        InstalledModule module = modules.require(id);
        steps.taken(Action.UNINSTALLED, module.standing(), module, actor);
        consents.withdraw(id);
        modules.remove(module);
        states.tell("core.module.uninstalled", id);
    }
}
