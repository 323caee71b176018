package info.becs.membership.imports.control;

import info.becs.membership.imports.control.ImportSteps.Turn;
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

/** Works off the tables that are brought in, part by part: a node that dies in between leaves nothing half done. */
@ApplicationScoped
public class ImportRounds implements JobHandler {

    public static final String NAME = "membership.import";

    private static final Logger LOG = System.getLogger(ImportRounds.class.getName());
    private static final Text LABEL = Text.of("সদস্যদের ফাইল আনা", "Bring in tables of members");

    @Inject
    ImportSteps steps;

    @Override
    public Job job() {
        return Job.every(NAME, LABEL, Duration.ofMinutes(5));
    }

    @Override
    public JobStep run(String place) {
        Optional<Turn> turn = steps.next();
        if (turn.isEmpty()) {
            boolean forgotten = steps.forgetOne();
            return forgotten ? JobStep.goOn("", LABEL) : JobStep.done(LABEL);
        }
        take(turn.get());
        return JobStep.goOn("", LABEL).of(turn.get().part() + 1L, turn.get().parts());
    }

    /** Twice: the first time, somebody else may have held what it needs. */
    private void take(Turn turn) {
        try {
            steps.take(turn);
        } catch (RuntimeException once) {
            LOG.log(Level.INFO, () -> "Part " + turn.part() + " of an import is tried again", once);
            try {
                steps.take(turn);
            } catch (RuntimeException twice) {
                LOG.log(Level.WARNING, () -> "Part " + turn.part() + " of an import was passed over", twice);
                steps.pass(turn);
            }
        }
    }
}
