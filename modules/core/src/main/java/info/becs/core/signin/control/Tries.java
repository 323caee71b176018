package info.becs.core.signin.control;

import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.SignInFailure.Patience;
import info.becs.core.signin.entity.SignInProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;

/*
 * Counted before, forgiven after
 *
 * Each try is counted in a transaction of its own before anything is compared: so a refusal does not roll it back,
 * and a hundred tries at once are a hundred. A try that succeeds is taken out again. Nothing is ever locked: pauses
 * grow to a quarter of an hour, a browser in which the account was used before has tries of its own, and the link by
 * e-mail and the passkey are other ways in.
 */
/** Lets tries to sign in through, or makes them wait. */
@ApplicationScoped
public class Tries {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Patience OF_A_PERSON = new Patience(5, QUARTER, Duration.ofHours(1));
    private static final int RACES = 5;

    @Inject
    SignInFailures failures;

    @Inject
    SignInSettings settings;

    /** Counts a try of whatever is guarded; a refusal if it comes too soon. */
    public void begin(Guarded person) {
        require(counted(person, OF_A_PERSON));
    }

    /** The same for a network, in which many people may be. */
    public void beginIn(Guarded network) {
        require(counted(network, new Patience(settings.triesPerNetwork(), QUARTER, QUARTER)));
    }

    /** The same as {@link #begin}, for whom no refusal is told: whether it may go on. */
    public boolean mayBegin(Guarded person) {
        return counted(person, OF_A_PERSON).isEmpty();
    }

    /** What began last has succeeded: for this person the count begins anew. */
    public void succeeded(Guarded person, Guarded network) {
        failures.forget(person);
        failures.forgive(network);
    }

    public void succeededIn(Guarded network) {
        failures.forgive(network);
    }

    /** Of two who are the first at once, one cannot put the row there: it finds the other's. */
    private Optional<Duration> counted(Guarded guarded, Patience patience) {
        for (int race = 1; ; race++) {
            try {
                return failures.count(guarded, patience);
            } catch (PersistenceException e) {
                if (race == RACES) {
                    throw e;
                }
            }
        }
    }

    private static void require(Optional<Duration> pause) {
        pause.ifPresent(p -> {
            throw SignInProblem.tooMany(p.plusSeconds(1));
        });
    }
}
