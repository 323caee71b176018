package info.becs.core.modules.control;

import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import info.becs.core.modules.entity.ModuleState;
import info.becs.core.modules.entity.Plan;
import info.becs.spi.host.ModuleHandle;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;

/** Carries out what staff decide about modules: rows and events in one transaction, and this node follows at its end. */
@ApplicationScoped
public class Switching {

    @Inject
    InstalledModules modules;

    @Inject
    ModuleStates states;

    @Inject
    Planning planning;

    @Inject
    Registry registry;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Opens a module. Enabling an enabled one changes nothing. */
    public InstalledModule enable(String id) {
        Plan plan = planning.enabling(id);
        if (!plan.blockers().isEmpty()) {
            throw plan.blockers().get(0);
        }
        InstalledModule module = modules.require(id);
        if (module.state() != ModuleState.ENABLED) {
            module.enable(clock.instant());
            states.tell("core.module.enabled", id);
            followAtTheEnd(module);
        }
        return module;
    }

    /** Closes a module, and those that need it if {@code cascade} says so. */
    public InstalledModule disable(String id, boolean cascade) {
        Plan plan = planning.disabling(id);
        if (!plan.also().isEmpty() && !cascade) {
            throw ModuleProblem.neededBy(id, plan.also());
        }
        plan.also().forEach(this::close);
        return close(id);
    }

    private InstalledModule close(String id) {
        InstalledModule module = modules.require(id);
        if (module.state() != ModuleState.DISABLED) {
            module.disable(clock.instant());
            states.tell("core.module.disabled", id);
            followAtTheEnd(module);
        }
        return module;
    }

    /** Opens a module that is in quarantine, on trial: its first failure within a minute closes it again. */
    public InstalledModule resume(String id) {
        InstalledModule module = modules.require(id);
        if (module.state() != ModuleState.QUARANTINED) {
            throw ModuleProblem.notQuarantined(id);
        }
        Plan plan = planning.enabling(id);
        if (!plan.blockers().isEmpty()) {
            throw plan.blockers().get(0);
        }
        module.enable(clock.instant());
        registry.onTrial(id);
        states.tell("core.module.resumed", id);
        followAtTheEnd(module);
        return module;
    }

    public InstalledModule choose(String id, String version) {
        InstalledModule module = modules.require(id);
        List<ModuleHandle> here = registry.running(id);
        boolean ready = here.stream().anyMatch(m -> m.version().equals(version) && m.isReady());
        if (!ready) {
            throw ModuleProblem.noSuchVersion(
                    id, version, here.stream().map(ModuleHandle::version).toList());
        }
        if (!module.version().equals(version)) {
            module.choose(version, clock.instant());
            states.tell("core.module.switched", id);
            followAtTheEnd(module);
        }
        return module;
    }

    /** Staff who get the answer see this node as they have made it; the others follow with the event. */
    private void followAtTheEnd(InstalledModule module) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to add
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    registry.follow(module);
                }
            }
        });
    }
}
