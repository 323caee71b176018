package info.becs.core.modules.control;

import info.becs.core.events.control.Journal;
import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import info.becs.core.modules.entity.ModuleState;
import info.becs.core.modules.entity.ModuleStep.Action;
import info.becs.core.modules.entity.ModuleVersion;
import info.becs.core.modules.entity.Standing;
import info.becs.spi.Text;
import info.becs.spi.events.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the core itself decides about modules, each in a transaction of its own, told to every node by an event. */
@ApplicationScoped
public class ModuleStates {

    /** Types of the events that tell nodes to look at the modules again. */
    public static final Set<String> EVENTS = Set.of(
            "core.module.installed",
            "core.module.enabled",
            "core.module.disabled",
            "core.module.quarantined",
            "core.module.resumed",
            "core.module.switched",
            "core.module.uninstalled");

    @Inject
    InstalledModules modules;

    @Inject
    ModuleSteps steps;

    @Inject
    Consents consents;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "platform.enable-on-first-start", defaultValue = "-")
    Set<String> openFromTheBeginning;

    @Inject
    @ConfigProperty(name = "platform.safe-start.crashes", defaultValue = "2")
    int mostCrashes;

    /**
     * Notes that a version has come. A new module is disabled, unless set-up says otherwise; a new version in the old
     * one's place that brings permissions nobody has agreed to is closed until somebody does.
     *
     * @param alone whether no other version of it is deployed
     * @return what its operator should know: that it went back
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Text> arrived(String id, String version, boolean alone, Set<String> permissions) {
        InstalledModule module = modules.find(id).orElse(null);
        if (module == null) {
            comes(id, version, permissions);
        } else if (alone && !module.version().equals(version)) {
            String before = module.version();
            replaces(module, version, permissions);
            return Optional.of(before)
                    .filter(newer -> new ModuleVersion(version).isBelow(new ModuleVersion(newer)))
                    .map(newer -> ModuleProblem.wentBack(version, newer));
        } else if (module.state() == ModuleState.ENABLED && consents.of(id).isEmpty()) {
            consents.give(id, permissions, ModuleSteps.PLATFORM); // enabled before consents were kept
        }
        return Optional.empty();
    }

    private void comes(String id, String version, Set<String> permissions) {
        boolean open = openFromTheBeginning.contains(id);
        InstalledModule module = InstalledModule.arrived(id, version, open, clock.instant());
        modules.add(module);
        if (open) {
            consents.give(id, permissions, ModuleSteps.PLATFORM);
        }
        steps.taken(Action.INSTALLED, null, module, ModuleSteps.PLATFORM);
        tell("core.module.installed", id);
    }

    private void replaces(InstalledModule module, String version, Set<String> permissions) {
        Standing before = module.standing();
        module.choose(version, clock.instant());
        Set<String> missing = consents.missing(module.id(), permissions);
        if (module.state() == ModuleState.ENABLED && !missing.isEmpty()) {
            module.close(ModuleProblem.asksForMore(module.id(), missing).sentence(), clock.instant());
        }
        steps.taken(Action.INSTALLED, before, module, ModuleSteps.PLATFORM);
        tell("core.module.installed", module.id());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean quarantine(String id, Text why) {
        InstalledModule module = modules.require(id);
        Standing before = module.standing();
        boolean taken = module.quarantine(why, clock.instant());
        if (taken) {
            steps.taken(Action.QUARANTINED, before, module, ModuleSteps.PLATFORM);
            tell("core.module.quarantined", id);
        }
        return taken;
    }

    /** After a crash: what was enabled shortly before may be its cause. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> crashed(Instant lastBeat) {
        Text why = Text.of(
                        "চালু করার দশ মিনিটের মধ্যে সার্ভার {0} বার হঠাৎ বন্ধ হয়েছে।",
                        "The server ended {0} times without stopping within ten minutes after this module was enabled.")
                .with(mostCrashes);
        var taken = new ArrayList<String>();
        for (InstalledModule module : modules.all()) {
            Standing before = module.standing();
            if (module.crashed(lastBeat, Duration.ofMinutes(10), mostCrashes, why, clock.instant())) {
                taken.add(module.id());
                steps.taken(Action.QUARANTINED, before, module, ModuleSteps.PLATFORM);
                tell("core.module.quarantined", module.id());
            }
        }
        return taken;
    }

    /** Closes what was tried out for long enough and kept by nobody. */
    @Transactional(TxType.REQUIRES_NEW)
    public void endTrials() {
        for (InstalledModule open : modules.onTrialUntil(clock.instant())) {
            InstalledModule module = modules.require(open.id());
            Standing before = module.standing();
            module.close(
                    Text.of("পরীক্ষার সময় শেষ হয়েছে; কেউ রাখেননি।", "Its trial is over and nobody has kept it."),
                    clock.instant());
            steps.taken(Action.ENDED, before, module, ModuleSteps.PLATFORM);
            tell("core.module.disabled", module.id());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<InstalledModule> all() {
        return modules.all();
    }

    /** For staff's decisions: in their transaction. */
    void tell(String type, String id) {
        journal.publish(Event.of(type, id).changingPages());
    }
}
