package info.becs.core.uninstall.control;

import info.becs.core.events.control.Transactions;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks from time to time for erasures that are due. */
@ApplicationScoped
public class ErasureRounds {

    private static final Logger LOG = System.getLogger(ErasureRounds.class.getName());

    @Inject
    Erasures erasures;

    @Inject
    Transactions transactions;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    @ConfigProperty(name = "platform.module.erasure-round", defaultValue = "60")
    long seconds;

    private ScheduledFuture<?> rounds;

    public void begin() {
        rounds = threads.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    public void end() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }

    private void round() {
        try {
            transactions.call(erasures::due).forEach(erasures::carryOut);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "An erasure of a module's tables did not succeed; it is tried again", e);
        }
    }
}
