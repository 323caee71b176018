package info.becs.core.letters.control;

import info.becs.core.events.control.Transactions;
import info.becs.core.letters.entity.OutboxLetter;
import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/*
 * One letter, once
 *
 * A letter is taken up by a conditional update that is committed before anything is sent: of two nodes one gets it. What
 * came of it is written down in a second transaction. A node that dies in between leaves a letter that is SENDING; after
 * the lease another takes it up, with the same Message-ID, because a link that never comes is worse than one that comes
 * twice. That is as close to once as SMTP allows.
 */
/** Takes letters out of the outbox to whoever carries them, on every node. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());
    private static final long ROUND_SECONDS = 5;
    private static final int BATCH = 50;
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    OutboxLetters letters;

    @Inject
    Carriers carriers;

    @Inject
    LetterWishes wishes;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private Future<?> loop;

    public void begin() {
        running = true;
        loop = threads.submit(this::rounds);
    }

    public void end() {
        running = false;
        loop.cancel(true);
    }

    /** There may be something to do. Only rings: whoever commits a letter is on a thread of another web application. */
    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    private void rounds() {
        while (running) {
            try {
                while (running && round()) {
                    // more may have come
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Letters are not sent at the moment; trying again", e);
            }
            try {
                if (bell.tryAcquire(ROUND_SECONDS, TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean round() {
        List<String> due = transactions.call(() -> letters.due(clock.instant(), BATCH));
        for (String id : due) {
            if (!running) {
                return false;
            }
            deliver(id);
        }
        return due.size() == BATCH;
    }

    private void deliver(String id) {
        OutboxLetter letter = transactions.call(() -> {
            var now = clock.instant();
            return letters.claim(id, now, now.plus(LEASE)) ? letters.require(id) : null;
        });
        if (letter == null) {
            return; // another node was a moment earlier
        }
        Consumer<OutboxLetter> outcome = outcome(letter);
        transactions.call(() -> {
            letters.taken(id, letter.attempts()).ifPresent(outcome);
            return null;
        });
    }

    private Consumer<OutboxLetter> outcome(OutboxLetter letter) {
        if (letter.isTooLate(clock.instant())) {
            return OutboxLetter::tooLate;
        }
        if (!carriers.isReady(letter.channel())) {
            return OutboxLetter::keep;
        }
        try {
            if (!wishes.stand(letter)) {
                return wishes::withdrawn;
            }
            carriers.carry(letter);
            return done -> done.sent(clock.instant());
        } catch (Undelivered e) {
            return e.isForGood() ? refused(letter, e.getMessage()) : failed(letter, e.getMessage());
        } catch (Problem e) {
            boolean later = e.kind() == Kind.UNAVAILABLE || e.kind() == Kind.TOO_MANY || e.kind() == Kind.FAULT;
            return later ? failed(letter, e.code()) : refused(letter, e.code());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "Letter " + letter.id() + " could not be handed over", e);
            return failed(letter, e.getClass().getName());
        }
    }

    private Consumer<OutboxLetter> failed(OutboxLetter letter, String why) {
        LOG.log(Level.INFO, () -> "Letter " + letter.id() + " was not taken (" + why + ")");
        return tried -> tried.failed(why, clock.instant());
    }

    private Consumer<OutboxLetter> refused(OutboxLetter letter, String why) {
        LOG.log(Level.WARNING, () -> "Letter " + letter.id() + " is refused for good (" + why + ")");
        return tried -> tried.refused(why);
    }
}
