package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.start.ThisModule;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which complaints were erased: neither side can say or do anything about one any more. */
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

    /** Those of them that are. */
    Set<UUID> among(Collection<UUID> submissions) {
        return self.platform()
                .find(Submissions.class)
                .orElseThrow(CaseProblem::submissionsAbsent)
                .erased(submissions);
    }

    boolean has(Case found) {
        return has(UUID.fromString(found.submission()));
    }

    public void refuse(Case found) {
        if (has(found)) {
            throw CaseProblem.erased();
        }
    }
}
