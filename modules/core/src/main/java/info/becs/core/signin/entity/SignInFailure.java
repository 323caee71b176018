package info.becs.core.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often something guarded was tried in vain, and until when it may not be tried again. */
@Entity
@Table(name = "core_sign_in_failure")
public class SignInFailure {

    /**
     * How much is borne.
     *
     * @param free tries without any pause
     * @param longest the pause after many
     * @param memory how long a failure counts after the last one
     */
    public record Patience(int free, Duration longest, Duration memory) {}

    private static final int MOST_DOUBLINGS = 20;

    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "until_at")
    private Instant untilAt;

    protected SignInFailure() {}

    public SignInFailure(Guarded guarded, Instant now) {
        this.subject = guarded.subject();
        this.lastAt = now;
        this.untilAt = now;
    }

    /** How long to wait, if no try is let through now. */
    public Optional<Duration> pause(Instant now) {
        return now.isBefore(untilAt) ? Optional.of(Duration.between(now, untilAt)) : Optional.empty();
    }

    /** Counts a try before it is known how it ends; so many at once are as many as one after another. */
    public void count(Patience patience, Instant now) {
        if (now.isAfter(lastAt.plus(patience.memory()))) {
            failures = 0;
        }
        failures++;
        lastAt = now;
        int beyond = failures - patience.free();
        if (beyond >= 0) {
            Duration pause = Duration.ofSeconds(1L << Math.min(beyond, MOST_DOUBLINGS));
            untilAt = now.plus(pause.compareTo(patience.longest()) > 0 ? patience.longest() : pause);
        }
    }

    /** The last one was no failure. */
    public void forgive() {
        failures = Math.max(0, failures - 1);
        untilAt = lastAt;
    }
}
