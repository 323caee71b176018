package info.becs.core.uninstall.control;

import info.becs.core.jobs.control.Scheduling;
import info.becs.core.modules.control.InstalledModules;
import info.becs.core.modules.control.ModuleRemoval;
import info.becs.core.modules.control.Registry;
import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import info.becs.core.modules.entity.ModuleState;
import info.becs.core.uninstall.entity.Erasure;
import info.becs.core.uninstall.entity.UninstallProblem;
import info.becs.kit.disk.DiskRoom;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a module out of the house: what stands in the way, what becomes of its data, and the time to think again. */
@ApplicationScoped
public class Uninstallation {

    /** What becomes of the data. */
    public enum Data {
        KEEP,
        EXPORT,
        ERASE
    }

    /** What was done: the name of the file that is being written, and when the tables go; null where neither was asked for. */
    public record Outcome(String export, Instant erasedAt) {}

    @Inject
    Registry registry;

    @Inject
    InstalledModules modules;

    @Inject
    ModuleRemoval removal;

    @Inject
    Exports exports;

    @Inject
    Scheduling scheduling;

    @Inject
    DiskRoom room;

    @Inject
    Erasures erasures;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "platform.module.erase-after", defaultValue = "P7D")
    Duration pause;

    /** Everything that has to be done before. */
    public List<Problem> blockers(String id) {
        if (registry.isPart(id)) {
            throw ModuleProblem.part(id);
        }
        InstalledModule module = modules.find(id).orElseThrow(() -> ModuleProblem.unknown(id));
        var blockers = new ArrayList<Problem>();
        if (module.state() == ModuleState.ENABLED) {
            blockers.add(UninstallProblem.stillOpen(id));
        }
        List<String> others = registry.requiring(id);
        if (!others.isEmpty()) {
            blockers.add(UninstallProblem.needed(id, others));
        }
        if (!registry.running(id).isEmpty()) {
            blockers.add(UninstallProblem.stillDeployed(id));
        }
        return blockers;
    }

    public Outcome uninstall(String id, Data data, String confirm, String actor) {
        List<Problem> blockers = blockers(id);
        if (!blockers.isEmpty()) {
            throw blockers.get(0);
        }
        if (!id.equals(confirm)) {
            throw UninstallProblem.notConfirmed(id);
        }
        String file = data == Data.EXPORT ? export(id) : null;
        Instant due = data == Data.ERASE ? clock.instant().plus(pause) : null;
        if (due != null) {
            erasures.add(new Erasure(id, actor, due));
        }
        removal.remove(id, actor);
        return new Outcome(file, due);
    }

    /** The tables stay, so their export can take its time. */
    private String export(String id) {
        room.requireForFiles();
        String file = exports.add(id);
        scheduling.runSoon(ExportRounds.NAME);
        return file;
    }
}
