package info.becs.core.access.control;

import info.becs.core.sessions.control.Sessions;
import info.becs.core.signin.control.SignInCodes;
import info.becs.core.signin.control.SpentCodes;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;

/** Removes what opens nothing any more: tokens, invitations, sessions and codes that are over. */
@ApplicationScoped
public class AccessExpiry implements JobHandler {

    private static final Job JOB = Job.daily(
            "core.access.expiry",
            Text.of("মেয়াদ-শেষ টোকেন, আমন্ত্রণ ও সেশন মোছা", "Remove tokens, invitations and sessions that are over"),
            LocalTime.of(3, 20));

    @Inject
    Tokens tokens;

    @Inject
    Invitations invitations;

    @Inject
    Sessions sessions;

    @Inject
    SignInCodes codes;

    @Inject
    SpentCodes budgets;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        Instant now = clock.instant();
        int removed = tokens.removeOver(now)
                + invitations.removeOver(now)
                + sessions.removeOver(now)
                + codes.removeOver(now)
                + budgets.removeOver(now);
        return JobStep.done(Text.of("{0}টি মোছা হয়েছে।", "{0} removed.").with(removed));
    }
}
