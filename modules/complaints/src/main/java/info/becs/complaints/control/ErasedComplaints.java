package info.becs.complaints.control;

import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.start.ThisModule;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which complaints were erased: whoever handed one in can say and do nothing about it any more. */
@ApplicationScoped
public class ErasedComplaints {

    @Inject
    ThisModule self;

    public boolean has(UUID submission) {
        return self.platform()
                .find(Submissions.class)
                .filter(submissions -> submissions.isErased(submission))
                .isPresent();
    }

    void refuse(UUID submission) {
        if (has(submission)) {
            throw CaseProblem.erased();
        }
    }
}
