package info.becs.forms;

import info.becs.forms.modules.control.Installation;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.pages.control.Drafts;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What this module looks after from time to time, on every node: new form modules, forms opened elsewhere, drafts that
 * have expired.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    Installation installation;

    @Inject
    OpenForms forms;

    @Inject
    Drafts drafts;

    private volatile List<Future<?>> running = List.of();

    void begin() {
        look(); // before anybody asks for a form
        running = List.of(
                threads.scheduleWithFixedDelay(
                        this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS),
                threads.scheduleWithFixedDelay(() -> each("cleaning drafts", drafts::clean), 5, 60, TimeUnit.MINUTES));
    }

    void end() {
        running.forEach(each -> each.cancel(true));
    }

    private void look() {
        each("looking for form modules", installation::scan);
        each("following the open forms", forms::refresh);
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
