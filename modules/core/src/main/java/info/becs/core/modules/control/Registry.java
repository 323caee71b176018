package info.becs.core.modules.control;

import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import info.becs.core.modules.entity.ModuleState;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.Host;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * Two kinds of knowledge
 *
 * What the cluster has decided (rows of core_module) is kept here as a copy that is read again at every event about
 * modules and every few seconds. What is true on this node only (who is deployed, who failed to start, how calls go)
 * lives in the handles of the switchboard and in the circuits. A module is open when both agree. A failed start closes it
 * on this node alone: the other nodes may be well.
 */
/** Decides which modules may be called on this node. */
@ApplicationScoped
public class Registry implements Host {

    private static final Logger LOG = System.getLogger(Registry.class.getName());

    @Inject
    ModuleStates states;

    @Inject
    Threads leftThreads;

    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService scheduled;

    @Inject
    @ConfigProperty(name = "platform.parts", defaultValue = "core,site,console")
    Set<String> parts;

    @Inject
    @ConfigProperty(name = "platform.module.call-timeout", defaultValue = "10")
    long callLimitInSeconds;

    @Inject
    @ConfigProperty(name = "platform.module.calls-at-once", defaultValue = "200")
    int callsAtOnce;

    @Inject
    @ConfigProperty(name = "platform.http.threads", defaultValue = "80")
    int threadsOfNode;

    private final Decisions decided = new Decisions();
    private final Map<String, Circuit> circuits = new ConcurrentHashMap<>();
    private final Map<ModuleHandle, Text> failedStarts = new ConcurrentHashMap<>();
    private Circuit.Limits limits;
    private Patience patience;

    /** Everything is slow then, and it would be wrong to close the module that is asked most. */
    static boolean machineIsOverloaded() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        return machine.getSystemLoadAverage() > 1.5 * machine.getAvailableProcessors();
    }

    @PostConstruct
    void prepare() {
        limits =
                new Circuit.Limits(Duration.ofSeconds(callLimitInSeconds), Circuit.Limits.STANDARD.slow(), callsAtOnce);
        patience = new Patience(threadsOfNode);
    }

    // ---- who comes and goes --------------------------------------------------------------------------

    @Override
    public void arrived(ModuleHandle module) {
        if (!isPart(module.id())) {
            circuits.computeIfAbsent(module.id(), id -> new Circuit(limits, Registry::machineIsOverloaded));
        }
    }

    @Override
    public void started(ModuleHandle module) {
        if (!isPart(module.id())) {
            // Not on the thread that holds the switchboard: the database may take its time.
            threads.execute(() -> install(module));
        }
    }

    private void install(ModuleHandle module) {
        try {
            states.arrived(
                            module.id(),
                            module.version(),
                            running(module.id()).size() == 1,
                            module.info().permissions().keySet())
                    .ifPresent(module::advise);
        } catch (RuntimeException e) {
            // Another node was faster; its row is as good.
            LOG.log(Level.DEBUG, () -> "Module " + module + " was installed by another node", e);
        }
        refresh();
    }

    @Override
    public void failed(ModuleHandle module, Throwable cause) {
        Text why = cause instanceof Problem p
                ? p.sentence()
                : Text.of("চালু হওয়ার সময় ত্রুটি: {0}।", "It threw at its start: {0}.")
                        .with(
                                cause.getMessage() == null
                                        ? Circuit.describe(cause)
                                        : Circuit.describe(cause) + ": " + cause.getMessage());
        failedStarts.put(module, why);
        LOG.log(Level.WARNING, () -> "Module " + module + " is closed on this node: " + why.en());
        if (!isPart(module.id())) {
            threads.execute(() -> install(module));
        }
    }

    @Override
    public void left(ModuleHandle module) {
        leftThreads.left(module);
        failedStarts.remove(module);
        if (running(module.id()).isEmpty()) {
            circuits.remove(module.id());
        }
    }

    /** Reads again what the cluster has decided. */
    public synchronized void refresh() {
        if (decided.refresh(states::all)) {
            Switchboard.live().changed();
        }
    }

    /** Takes over a decision that was just committed here. */
    void follow(InstalledModule module) {
        decided.follow(module);
        Switchboard.live().changed();
    }

    /** For a minute the first failure of this module is enough. */
    public void onTrial(String id) {
        Circuit circuit = circuits.get(id);
        if (circuit != null) {
            circuit.onTrial(true);
            scheduled.schedule(() -> circuit.onTrial(false), 1, TimeUnit.MINUTES);
        }
    }

    // ---- who may be called ---------------------------------------------------------------------------

    @Override
    public boolean isOpen(ModuleHandle module) {
        if (isPart(module.id())) {
            return !module.isGone();
        }
        InstalledModule decision = decided.get(module.id());
        return decision != null
                && decision.state() == ModuleState.ENABLED
                && module.isReady()
                && isChosen(module, decision);
    }

    /** With several versions side by side only the chosen one answers; a lone one always is. */
    private boolean isChosen(ModuleHandle module, InstalledModule decision) {
        return module.version().equals(decision.version()) || ready(module.id()).size() == 1;
    }

    @Override
    public Call enter(ModuleHandle module, String operation) {
        Circuit circuit = circuits.get(module.id());
        if (isPart(module.id())) {
            return new Free();
        }
        if (circuit == null || !isOpen(module)) {
            throw closed(module);
        }
        Passage passage = circuit.enter(operation, System.nanoTime())
                .orElseThrow(() -> ModuleProblem.busy(module.info().name()));
        return new Guarded(module.id(), circuit, passage);
    }

    private Problem closed(ModuleHandle module) {
        InstalledModule decision = decided.get(module.id());
        if (decision != null && decision.state() != ModuleState.ENABLED) {
            return decision.state() == ModuleState.QUARANTINED
                    ? ModuleProblem.quarantined(module.info().name())
                    : ModuleProblem.disabled(module.id());
        }
        if (failedStarts.containsKey(module)) {
            return ModuleProblem.quarantined(module.info().name());
        }
        return ModuleProblem.starting(module.info().name());
    }

    /** Closes a module for everybody: on this node at once, on the others with the event. */
    public void quarantine(String id, Text why) {
        InstalledModule decision = decided.get(id);
        if (decision == null || !decision.quarantine(why, java.time.Instant.now())) {
            return; // not open, or another thread was faster
        }
        Switchboard.live().changed();
        LOG.log(Level.WARNING, () -> "Module " + id + " goes into quarantine: " + why.en());
        threads.execute(() -> {
            states.quarantine(id, why);
            refresh();
        });
    }

    /** Into a part of the platform, which has no door. */
    private class Free implements Call {

        private String network = "";

        @Override
        public void failed(Throwable cause) {
            // nobody counts it
        }

        @Override
        public boolean begins(String from) {
            network = from;
            return patience.begins(from);
        }

        @Override
        public void waits() {
            patience.waits(network);
        }

        @Override
        public void goesOn() {
            patience.goesOn(network);
        }

        @Override
        public Duration patience() {
            return patience.now();
        }

        @Override
        public void close() {
            // nothing was entered
        }
    }

    private final class Guarded extends Free {

        private final String id;
        private final Circuit circuit;
        private final Passage passage;
        private Throwable failure;

        Guarded(String id, Circuit circuit, Passage passage) {
            this.id = id;
            this.circuit = circuit;
            this.passage = passage;
        }

        @Override
        public void failed(Throwable cause) {
            failure = cause;
        }

        @Override
        public boolean begins(String from) {
            boolean begins = super.begins(from);
            if (begins) {
                passage.waits(System.nanoTime());
            }
            return begins;
        }

        @Override
        public void waits() {
            super.waits();
            passage.waits(System.nanoTime());
        }

        @Override
        public void goesOn() {
            super.goesOn();
            passage.goesOn(System.nanoTime());
        }

        @Override
        public void close() {
            passage.leave();
            circuit.leave(passage, failure, System.nanoTime()).ifPresent(why -> quarantine(id, why));
        }
    }

    /** Whether every part and module that is here has opened, could not, or is closed on purpose. */
    public boolean isSettled() {
        return Switchboard.live().modules().stream()
                .allMatch(m -> isPart(m.id())
                        ? m.isReady() || failedStarts.containsKey(m)
                        : isOpen(m) || isClosedOnPurpose(m));
    }

    private boolean isClosedOnPurpose(ModuleHandle module) {
        InstalledModule decision = decided.get(module.id());
        return failedStarts.containsKey(module) || (decision != null && decision.state() != ModuleState.ENABLED);
    }

    // ---- what is here --------------------------------------------------------------------------------

    public boolean isPart(String id) {
        return parts.contains(id);
    }

    /** All deployed versions of a module on this node. */
    public List<ModuleHandle> running(String id) {
        return Switchboard.live().modules().stream()
                .filter(m -> m.id().equals(id))
                .toList();
    }

    private List<ModuleHandle> ready(String id) {
        return running(id).stream().filter(ModuleHandle::isReady).toList();
    }

    /** Modules deployed here that say they need this one. */
    public List<String> requiring(String id) {
        return Switchboard.live().modules().stream()
                .filter(m -> m.info().requires().contains(id))
                .map(ModuleHandle::id)
                .distinct()
                .sorted()
                .toList();
    }

    /** The version that answers, or else the one that would. */
    public Optional<ModuleHandle> current(String id) {
        List<ModuleHandle> here = running(id);
        return here.stream()
                .filter(this::isOpen)
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    public Collection<InstalledModule> decided() {
        return decided.all();
    }

    public Optional<InstalledModule> decided(String id) {
        return Optional.ofNullable(decided.get(id));
    }

    public Optional<Text> failedStart(ModuleHandle module) {
        return Optional.ofNullable(failedStarts.get(module));
    }

    Map<String, Circuit> circuits() {
        return circuits;
    }

    /** What has gone through a module on this node since it came. */
    public Traffic traffic(String id) {
        Circuit circuit = circuits.get(id);
        return circuit == null
                ? new Traffic(0, 0, 0, 0)
                : new Traffic(circuit.calls(), circuit.failures(), circuit.underWay(), circuit.seconds());
    }
}
