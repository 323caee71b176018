package info.becs.forms.modules.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.VerifiedModule;
import info.becs.kit.db.Constraints;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Problem;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The server's folder of form modules: takes in what an operator puts there, {@code *.form.zip}.
 *
 * <p>Looks every few seconds at names, sizes and times, and reads only what has changed since. A broken one is refused
 * with file, pointer and cure, once in the log and for the staff to see, and changes nothing.
 */
@ApplicationScoped
public class ModuleFolder {

    private static final Logger LOG = System.getLogger(ModuleFolder.class.getName());
    private static final int MOST_FILES = 200;

    @Inject
    Verification verification;

    @Inject
    Installation installation;

    @Inject
    FormsSettings settings;

    @Inject
    ThisModule self;

    private final Map<Path, Looks> seen = new TreeMap<>();
    private volatile Map<String, Problem> refused = Map.of();

    private volatile boolean looked;

    private record Looks(long size, FileTime changed) {}

    /** Refused files and why, as this node sees its folder. */
    public Map<String, Problem> refused() {
        return refused;
    }

    /** Whether it could look at least once, or has nowhere to look. */
    public boolean hasLooked() {
        return looked;
    }

    /** Does nothing while the event log is away: what is opened must be told. */
    public synchronized void scan() {
        var folder = settings.folder();
        if (folder.isEmpty()) {
            looked = true;
            return;
        }
        if (self.platform().find(EventLog.class).isEmpty()) {
            return;
        }
        looked = true;
        var refusals = new TreeMap<>(refused);
        List<Path> files = archives(folder.get());
        seen.keySet().retainAll(files);
        refusals.keySet().retainAll(files.stream().map(ModuleFolder::name).toList());
        for (Path file : files) {
            Looks looks = looks(file);
            if (looks != null && !looks.equals(seen.get(file))) {
                refusals.remove(name(file));
                if (take(file, refusals)) {
                    seen.put(file, looks);
                }
            }
        }
        refused = Map.copyOf(refusals);
    }

    /** Whether that was the last word on this file as it is. */
    private boolean take(Path file, Map<String, Problem> refusals) {
        try {
            VerifiedModule module = verification.verify(Archive.of(file));
            if (module.signedBy().isEmpty() && !settings.takesUnsignedFiles()) {
                throw FormModuleProblem.unsignedFile();
            }
            if (installation.takeIn(module, settings.enabledAtFirst(module.id()))) {
                LOG.log(Level.INFO, "Form module {0} installed from {1}", module.module(), name(file));
            }
            return true;
        } catch (Problem e) {
            LOG.log(Level.WARNING, "Form module {0} refused: {1} {2}", name(file), e.getMessage(), mistakes(e));
            refusals.put(name(file), e);
            return true;
        } catch (RuntimeException e) {
            if (Constraints.violated(e).isPresent()) {
                return false; // another node was a moment earlier; the next look finds its row
            }
            throw e;
        }
    }

    private static List<String> mistakes(Problem problem) {
        return problem.details().stream()
                .map(d -> d.pointer() + ": " + d.sentence().en())
                .toList();
    }

    private static List<Path> archives(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> name(f).endsWith(".form.zip"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder of form modules {0} cannot be read: {1}", folder, e.getMessage());
            return List.of();
        }
    }

    private static Looks looks(Path file) {
        try {
            return new Looks(Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return null; // taken away between listing and looking
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
