package info.becs.core.modules.control;

import info.becs.core.events.control.Journal;
import info.becs.core.modules.entity.InstalledModule;
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
            "core.module.switched");

    @Inject
    InstalledModules modules;

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

    /** Notes that a version has come. A new module is disabled, unless set-up says otherwise. */
    @Transactional(TxType.REQUIRES_NEW)
    public void arrived(String id, String version, boolean alone) {
        Instant now = clock.instant();
        InstalledModule module = modules.find(id).orElse(null);
        if (module == null) {
            modules.add(InstalledModule.arrived(id, version, openFromTheBeginning.contains(id), now));
            tell("core.module.installed", id);
        } else if (alone && !module.version().equals(version)) {
            module.choose(version, now);
            tell("core.module.installed", id);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean quarantine(String id, Text why) {
        boolean taken = modules.require(id).quarantine(why, clock.instant());
        if (taken) {
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
            if (module.crashed(lastBeat, Duration.ofMinutes(10), mostCrashes, why, clock.instant())) {
                taken.add(module.id());
                tell("core.module.quarantined", module.id());
            }
        }
        return taken;
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
