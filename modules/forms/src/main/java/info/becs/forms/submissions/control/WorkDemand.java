package info.becs.forms.submissions.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.submissions.entity.AskedWork;
import info.becs.forms.submissions.entity.DoneWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.altcha.altcha.Altcha;

/*
 * Why by load and not always
 *
 * On a cheap phone a sum that stops a flood takes seconds; nobody shall pay that for the few minutes in a year in which there
 * is one. So nothing is asked while it is calm, and the more comes in, the longer a browser has to reckon. Whoever cannot (no
 * script) is still taken in, and looked at by a person. A sum belongs to one draft, and a draft to one submission: it cannot be
 * spent twice.
 */
/** Asks browsers to work something out before they hand in, while more comes in than people send. */
@ApplicationScoped
public class WorkDemand {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final long LIGHT = 20_000;
    private static final long HEAVIEST = 1_000_000;

    /** No submission has such an id (it is of version 3), so nobody ever gets the secret that belongs to it. */
    private static final UUID OURS = UUID.nameUUIDFromBytes("work".getBytes(StandardCharsets.US_ASCII));

    @Inject
    Receipts receipts;

    @Inject
    FormsSettings settings;

    @Inject
    Clock clock;

    private Instant minute = Instant.EPOCH;
    private int now;
    private int before;

    /** Counted on this node: a flood reaches all of them. */
    public synchronized void handedIn() {
        turn();
        now++;
    }

    private synchronized int load() {
        turn();
        return Math.max(now, before);
    }

    private void turn() {
        Instant current = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            before = current.minus(1, ChronoUnit.MINUTES).equals(minute) ? now : 0;
            now = 0;
            minute = current;
        }
    }

    /** Empty while it is calm. @param owner what the sum shall be good for */
    public Optional<AskedWork> ask(String owner) {
        long rush = load() / Math.max(1, settings.calmSubmissions());
        return rush < 1 ? Optional.empty() : Optional.of(made(owner, Math.min(HEAVIEST, LIGHT * rush)));
    }

    private AskedWork made(String owner, long most) {
        try {
            var challenge = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setMaxNumber(most)
                    .setSecureRandomNumber(true)
                    .setHmacKey(key())
                    .setExpiresInSeconds(LIFE.toSeconds())
                    .addParam("for", owner));
            return new AskedWork(challenge.salt, challenge.challenge, challenge.signature, most);
        } catch (Exception e) {
            throw new IllegalStateException("Every Java has what ALTCHA needs", e);
        }
    }

    /** Whether it is the answer to what was asked of this owner, an hour ago at most. */
    public boolean isDone(String owner, DoneWork done) {
        if (!done.salt().contains("for=" + owner + "&")) {
            return false;
        }
        var payload = new Altcha.Payload();
        payload.algorithm = Altcha.Algorithm.SHA256.getName();
        payload.salt = done.salt();
        payload.challenge = done.challenge();
        payload.signature = done.signature();
        payload.number = done.number();
        try {
            return Altcha.verifySolution(payload, key(), true);
        } catch (Exception e) {
            return false; // whatever was sent, it is no answer
        }
    }

    private String key() {
        return receipts.secret(OURS).code();
    }
}
