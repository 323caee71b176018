package info.becs.core.modules.control;

import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import info.becs.core.modules.entity.ModuleState;
import info.becs.core.modules.entity.ModuleStep.Action;
import info.becs.core.modules.entity.Plan;
import info.becs.core.modules.entity.Standing;
import info.becs.kit.db.AfterCommit;
import info.becs.spi.host.ModuleHandle;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries out what staff decide about modules: rows and events in one transaction, and this node follows at its end. */
@ApplicationScoped
public class Switching {

    @Inject
    InstalledModules modules;

    @Inject
    ModuleStates states;

    @Inject
    ModuleSteps steps;

    @Inject
    Consents consents;

    @Inject
    Planning planning;

    @Inject
    Registry registry;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "platform.module.trial", defaultValue = "PT24H")
    Duration trial;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Opens a module. Enabling an enabled one changes nothing. */
    public InstalledModule enable(String id, Opening wish) {
        requirePossible(planning.enabling(id));
        InstalledModule module = modules.require(id);
        if (module.state() != ModuleState.ENABLED) {
            agree(id, declared(id), wish);
            Standing before = module.standing();
            open(module, wish.tryOut());
            done(Action.ENABLED, before, module, wish.actor(), "core.module.enabled");
        }
        return module;
    }

    private void open(InstalledModule module, boolean tryOut) {
        if (tryOut) {
            module.tryOut(clock.instant().plus(trial), clock.instant());
        } else {
            module.enable(clock.instant());
        }
    }

    /** Lets what was tried out stay open. */
    public InstalledModule keep(String id, String actor) {
        InstalledModule module = modules.require(id);
        if (module.trialUntil().isEmpty()) {
            throw ModuleProblem.notOnTrial(id);
        }
        module.keep(clock.instant());
        done(Action.KEPT, module.standing(), module, actor, "core.module.enabled");
        return module;
    }

    /** Closes a module, and those that need it if {@code cascade} says so. */
    public InstalledModule disable(String id, boolean cascade, String actor) {
        Plan plan = planning.disabling(id);
        if (!plan.also().isEmpty() && !cascade) {
            throw ModuleProblem.neededBy(id, plan.also());
        }
        plan.also().forEach(other -> close(other, actor));
        return close(id, actor);
    }

    private InstalledModule close(String id, String actor) {
        InstalledModule module = modules.require(id);
        if (module.state() != ModuleState.DISABLED) {
            Standing before = module.standing();
            module.disable(clock.instant());
            done(Action.DISABLED, before, module, actor, "core.module.disabled");
        }
        return module;
    }

    /** Opens a module that is in quarantine, on probation: its first failure within a minute closes it again. */
    public InstalledModule resume(String id, String actor) {
        InstalledModule module = modules.require(id);
        if (module.state() != ModuleState.QUARANTINED) {
            throw ModuleProblem.notQuarantined(id);
        }
        requirePossible(planning.enabling(id));
        Standing before = module.standing();
        module.enable(clock.instant());
        registry.onTrial(id);
        done(Action.RESUMED, before, module, actor, "core.module.resumed");
        return module;
    }

    /** Lets another deployed version answer. */
    public InstalledModule choose(String id, String version, Opening wish) {
        InstalledModule module = modules.require(id);
        List<ModuleHandle> here = registry.running(id);
        ModuleHandle chosen = here.stream()
                .filter(m -> m.version().equals(version) && m.isReady())
                .findFirst()
                .orElseThrow(() -> ModuleProblem.noSuchVersion(
                        id, version, here.stream().map(ModuleHandle::version).toList()));
        if (!module.version().equals(version)) {
            if (module.state() == ModuleState.ENABLED) {
                agree(id, chosen.info().permissions().keySet(), wish);
            }
            Standing before = module.standing();
            module.choose(version, clock.instant());
            done(Action.SWITCHED, before, module, wish.actor(), "core.module.switched");
        }
        return module;
    }

    /** Goes back to where the module stood before its last step. */
    public InstalledModule undo(String id, String step, String actor) {
        InstalledModule module = modules.require(id);
        var last = steps.requireLast(id, step);
        Standing back = last.before().orElseThrow(() -> ModuleProblem.cannotBeUndone(id));
        var wish = new Opening(actor, Set.of(), false);
        switch (last.action()) {
            case ENABLED, RESUMED:
                return disable(id, false, actor);
            case DISABLED, ENDED:
                return enable(id, wish);
            case SWITCHED:
                return choose(id, back.version(), wish);
            default:
                throw ModuleProblem.cannotBeUndone(module.id());
        }
    }

    private void requirePossible(Plan plan) {
        if (!plan.blockers().isEmpty()) {
            throw plan.blockers().get(0);
        }
    }

    private Set<String> declared(String id) {
        return registry.current(id).map(m -> m.info().permissions().keySet()).orElse(Set.of());
    }

    /** Whatever it brings must have been agreed to, now or before. */
    private void agree(String id, Set<String> declared, Opening wish) {
        var open = new TreeSet<>(consents.missing(id, declared));
        open.removeAll(wish.accepted());
        if (!open.isEmpty()) {
            throw ModuleProblem.asksForMore(id, open);
        }
        consents.give(id, declared, wish.actor());
    }

    private void done(Action action, Standing before, InstalledModule module, String actor, String event) {
        steps.taken(action, before, module, actor);
        states.tell(event, module.id());
        followAtTheEnd(module);
    }

    /** Staff who get the answer see this node as they have made it; the others follow with the event. */
    private void followAtTheEnd(InstalledModule module) {
        AfterCommit.run(transaction, () -> registry.follow(module));
    }
}
