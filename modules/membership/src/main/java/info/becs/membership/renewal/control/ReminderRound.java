package info.becs.membership.renewal.control;

import info.becs.membership.renewal.entity.ReminderPlan.Window;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalTime;
import java.util.List;

/**
 * At nine in Dhaka: reminds those whose term ends, or has ended, so many days from now. Days on which no server was there are
 * made up for.
 */
@ApplicationScoped
public class ReminderRound implements JobHandler {

    private static final Logger LOG = System.getLogger(ReminderRound.class.getName());
    private static final int AT_ONCE = 50;
    private static final Job JOB = Job.daily(
            "membership.reminders", Text.of("নবায়নের কথা মনে করানো", "Remind members to renew"), LocalTime.of(9, 0));

    @Inject
    Reminding reminding;

    @Override
    public Job job() {
        return JOB;
    }

    /** @param place which window, after which member, and how many were written to so far */
    @Override
    public JobStep run(String place) {
        String[] at = place.isEmpty() ? new String[] {"0", "", "0"} : place.split(" ", -1);
        int number = Integer.parseInt(at[0]);
        long sent = Long.parseLong(at[2]);
        List<Window> windows = reminding.windows();
        if (number >= windows.size()) {
            reminding.clean();
            return JobStep.done(said(sent));
        }
        Window window = windows.get(number);
        List<String> due = reminding.due(window, at[1], AT_ONCE);
        for (String member : due) {
            try {
                sent += reminding.remind(member, window) ? 1 : 0;
            } catch (Problem refused) {
                if (refused.kind() == Problem.Kind.TOO_MANY) {
                    // The budget of today is used up; tomorrow goes on with those who are left.
                    return JobStep.done(said(sent));
                }
                LOG.log(Level.WARNING, () -> "A reminder could not be written (" + refused.code() + ")");
            }
        }
        String next =
                due.size() < AT_ONCE ? (number + 1) + "  " + sent : number + " " + due.get(AT_ONCE - 1) + " " + sent;
        return JobStep.goOn(next, said(sent));
    }

    private static Text said(long sent) {
        return Text.of("{0} জনকে মনে করানো হয়েছে।", "{0} were reminded.").with(sent);
    }
}
