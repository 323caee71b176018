package info.becs.core.signin.control;

import info.becs.core.signin.entity.SignInProblem;
import info.becs.spi.Problem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;

/** What is sent to an address once the answer is on its way, so that its time tells nobody whether the address is known. */
@ApplicationScoped
public class AfterAnswer {

    private static final Logger LOG = System.getLogger(AfterAnswer.class.getName());
    private static final int MOST_AT_ONCE = 100;

    @Resource
    ManagedExecutorService threads;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /**
     * Refused where too many wait already, whoever asks.
     *
     * @param what of the log, for instance "A code to sign in"; no address stands there
     */
    public void send(String what, Runnable sending) {
        if (!places.tryAcquire()) {
            throw SignInProblem.busy();
        }
        threads.execute(() -> {
            try {
                sending.run();
            } catch (Problem e) {
                LOG.log(Level.INFO, () -> what + " was not sent (" + e.code() + ")");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, what + " could not be sent", e);
            } finally {
                places.release();
            }
        });
    }
}
