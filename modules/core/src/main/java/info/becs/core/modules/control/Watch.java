package info.becs.core.modules.control;

import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks after the modules while nobody asks: hanging calls, ailing modules, decisions of other nodes. */
@ApplicationScoped
public class Watch {

    private static final Logger LOG = System.getLogger(Watch.class.getName());
    private static final int AILING = 3;

    @Inject
    Registry registry;

    @Inject
    ModuleStates states;

    @Inject
    Threads leftThreads;

    @Resource
    ManagedScheduledExecutorService threads;

    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();
    private final Map<ModuleHandle, Integer> complaints = new ConcurrentHashMap<>();

    public void begin() {
        rounds.add(threads.scheduleWithFixedDelay(guarded(this::endHangingCalls), 1, 1, TimeUnit.SECONDS));
        rounds.add(threads.scheduleWithFixedDelay(guarded(this::askForAilments), 5, 5, TimeUnit.SECONDS));
        rounds.add(threads.scheduleWithFixedDelay(guarded(this::countThreads), 10, 10, TimeUnit.SECONDS));
        rounds.add(threads.scheduleWithFixedDelay(guarded(registry::refresh), 5, 5, TimeUnit.SECONDS));
        rounds.add(threads.scheduleWithFixedDelay(guarded(this::endTrials), 5, 5, TimeUnit.SECONDS));
    }

    public void end() {
        rounds.forEach(r -> r.cancel(true));
    }

    private void endHangingCalls() {
        long now = System.nanoTime();
        registry.circuits()
                .forEach((id, circuit) -> circuit.interruptOverdue(now).ifPresent(why -> registry.quarantine(id, why)));
    }

    private void askForAilments() {
        complaints.keySet().removeIf(ModuleHandle::isGone);
        for (ModuleHandle module : Switchboard.live().modules()) {
            if (registry.isOpen(module) && !registry.isPart(module.id())) {
                Optional<Text> ailment = ailment(module);
                int inARow = ailment.isEmpty() ? 0 : complaints.merge(module, 1, Integer::sum);
                if (ailment.isEmpty()) {
                    complaints.remove(module);
                } else if (inARow >= AILING) {
                    complaints.remove(module);
                    registry.quarantine(module.id(), ailment.get());
                }
            }
        }
    }

    private Optional<Text> ailment(ModuleHandle module) {
        Future<Optional<Text>> answer = threads.submit(() -> module.module().flatMap(info.becs.spi.Module::ailment));
        try {
            return answer.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Registry.machineIsOverloaded()
                    ? Optional.empty() // whoever asks next finds out
                    : Optional.of(
                            Text.of("স্বাস্থ্য-প্রশ্নের উত্তর দেয় না।", "It does not answer when asked how it is."));
        } catch (ExecutionException e) {
            return Optional.of(Text.of("স্বাস্থ্য-প্রশ্নে ত্রুটি: {0}।", "It threw when asked how it is: {0}.")
                    .with(Circuit.describe(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void endTrials() {
        Instant now = Instant.now();
        boolean due = registry.decided().stream()
                .anyMatch(
                        m -> m.trialUntil().filter(until -> !until.isAfter(now)).isPresent());
        if (due) {
            states.endTrials();
            registry.refresh();
        }
    }

    private void countThreads() {
        leftThreads.ofOpenModules().forEach(registry::quarantine);
        leftThreads
                .leftBehind()
                .forEach((id, names) -> registry.quarantine(
                        id,
                        Text.of(
                                        "সরানোর পরও থ্রেড রেখে গেছে: {0}।",
                                        "It left threads running when it was taken away: {0}.")
                                .with(String.join(", ", names))));
    }

    private static Runnable guarded(Runnable round) {
        return () -> {
            try {
                round.run();
            } catch (RuntimeException e) {
                // A round that throws would never come again.
                LOG.log(Level.WARNING, "A look after the modules failed; the next one comes", e);
            }
        };
    }
}
