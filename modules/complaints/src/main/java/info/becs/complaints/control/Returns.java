package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;

/** In the morning after their last day away, officers have their cases again. */
@ApplicationScoped
public class Returns implements JobHandler {

    private static final Job JOB = Job.daily(
            "complaints.returns",
            Text.of("ফিরে আসা কর্মীদের কেস ফেরত দেওয়া", "Give officers who are back their cases again"),
            LocalTime.of(0, 20));

    @Inject
    Absences absences;

    @Inject
    StandIns standIns;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        int back = 0;
        for (PersonId each : absences.over()) {
            back += standIns.giveBack(each, Actor.platform());
            absences.end(each);
        }
        return JobStep.done(
                Text.of("{0}টি কেস ফেরত গেছে।", "{0} cases went back.").with(back));
    }
}
