package info.becs.membership.mailings.control;

import info.becs.membership.entity.MemberLine;
import info.becs.membership.mailings.control.MailingSteps.Turn;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/** Sends letters to many, part by part; where the limit of the day is used up, it goes on when there is room again. */
@ApplicationScoped
public class MailingRound implements JobHandler {

    public static final String NAME = "membership.mailings";

    private static final Logger LOG = System.getLogger(MailingRound.class.getName());
    private static final Text LABEL = Text.of("সদস্যদের চিঠি পাঠানো", "Send letters to members");

    @Inject
    MailingSteps steps;

    @Override
    public Job job() {
        return Job.every(NAME, LABEL, Duration.ofMinutes(5));
    }

    @Override
    public JobStep run(String place) {
        Optional<Turn> turn = steps.next();
        if (turn.isEmpty()) {
            return JobStep.done(LABEL);
        }
        try {
            steps.take(turn.get());
        } catch (RuntimeException together) {
            LOG.log(Level.INFO, () -> "A part of a letter to members is gone through one by one");
            return oneByOne(turn.get()) ? JobStep.goOn("", LABEL) : JobStep.done(LABEL);
        }
        return JobStep.goOn("", LABEL);
    }

    /** @return false where there is no room today: the place stays, and nobody is written to twice */
    private boolean oneByOne(Turn turn) {
        for (MemberLine line : turn.lines()) {
            try {
                steps.takeOne(turn, line);
            } catch (Problem refused) {
                if (refused.kind() == Problem.Kind.TOO_MANY) {
                    return false;
                }
                LOG.log(Level.WARNING, () -> "A letter to a member could not be written (" + refused.code() + ")");
            }
        }
        steps.pass(turn);
        return true;
    }
}
