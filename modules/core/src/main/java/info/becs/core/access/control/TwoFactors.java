package info.becs.core.access.control;

import info.becs.core.access.entity.AccessProblem;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.sessions.entity.Factors;
import info.becs.core.signin.control.SignInSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What stands for a second person where there is none: whoever is alone is surely it. */
@ApplicationScoped
public class TwoFactors {

    @Inject
    SignInSettings settings;

    @Inject
    Clock clock;

    /** Lets through who has shown two factors within the last minutes, and no token. */
    void require(Optional<Live> session) {
        var since = clock.instant().minus(settings.fresh());
        session.filter(live -> live.factors() == Factors.TWO)
                .filter(live -> live.confirmedAt().isAfter(since))
                .orElseThrow(() -> AccessProblem.alone(settings.fresh().toMinutes()));
    }
}
