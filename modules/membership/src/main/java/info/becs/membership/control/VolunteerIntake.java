package info.becs.membership.control;

import info.becs.kit.forms.NewSubmissions;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.VolunteerApplication;
import info.becs.spi.Problem;
import info.becs.spi.events.Event;
import info.becs.spi.forms.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Notes each application by the form for volunteers, exactly once, so that somebody answers it, and forgets it with what was handed in:
 * one listener hears both, and hears of no erasure before the application.
 */
@ApplicationScoped
public class VolunteerIntake extends NewSubmissions {

    @Inject
    VolunteerApplications applications;

    /** The form is nobody's; what it brings lies in the inbox. */
    public VolunteerIntake() {
        super("inbox");
    }

    @Override
    public void heardAll(List<Event> events) {
        super.heardAll(events.stream()
                .filter(event -> WorkApplications.FORM.equals(event.facts().get("form")))
                .toList());
        events.stream()
                .filter(event -> event.type().equals(MemberData.SUBMISSION_ERASED))
                .forEach(event -> applications.forget(event.subject()));
    }

    @Override
    protected Set<UUID> known(Set<UUID> submissions) {
        return applications.known(submissions);
    }

    @Override
    protected List<Event> take(List<Submission> submissions) {
        submissions.forEach(submission -> applications.add(new VolunteerApplication(submission)));
        return List.of();
    }

    @Override
    protected Problem absent() {
        return MembershipProblem.submissionsAbsent();
    }
}
