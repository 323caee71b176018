package info.becs.forms;

import info.becs.forms.modules.control.Lifecycle;
import info.becs.forms.modules.control.ModuleFolder;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.vault.control.KeyRing;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What this module looks after from time to time, on every node: new form modules, dates that have come, forms opened
 * elsewhere, a new
 * key of sensitive answers.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());
    private static final int UNTIL_THE_FIRST_LOOK = 200;
    private static final int BETWEEN_LOOKS = 2_000;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    ModuleFolder folder;

    @Inject
    Lifecycle lives;

    @Inject
    OpenForms forms;

    @Inject
    KeyRing keys;

    private volatile boolean ended;
    private volatile boolean looked;
    private volatile Future<?> looking = CompletableFuture.completedFuture(null);

    void begin() {
        look(); // before anybody asks for a form
    }

    /** Whether the forms that this node has are open, as far as they shall be. */
    boolean hasLooked() {
        return looked;
    }

    void end() {
        ended = true;
        looking.cancel(true);
    }

    /** Looks, and again after a while; soon, as long as the core has not yet come up. */
    private void look() {
        if (ended) {
            return;
        }
        each("looking for form modules", folder::scan);
        each("letting forms go on", this::goOn);
        each("following the open forms", forms::refresh);
        each("following the current key", keys::follow);
        looked = folder.hasLooked();
        if (!ended) {
            int pause = folder.hasLooked() ? BETWEEN_LOOKS : UNTIL_THE_FIRST_LOOK;
            looking = threads.schedule(this::look, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void goOn() {
        for (String form : lives.due()) {
            each("letting " + form + " go on", () -> lives.goOn(form));
        }
    }

    /** What fails once is tried again the next time; a schedule would end with the first exception. */
    private static void each(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Failed at " + what, e);
        }
    }
}
