package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.spi.forms.SubmissionSeals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What people write about a case, sealed as the answers of its form are; nothing any more once these are erased. */
@ApplicationScoped
public class CaseWords {

    @Inject
    ErasedComplaints erased;

    @Inject
    ThisModule self;

    /** Bound to the event that says them; empty for nothing. */
    public Optional<String> seal(Case of, UUID event, String words) {
        String plain = Bangla.normalise(words);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        erased.refuse(of);
        return Optional.of(seals().seal(UUID.fromString(of.submission()), event.toString(), plain));
    }

    /** Empty where nothing was said, or where it is forgotten. */
    public Optional<String> open(Case of, CaseEvent event) {
        return event.sealed().map(text -> seals().open(UUID.fromString(of.submission()), event.id(), text));
    }

    private SubmissionSeals seals() {
        return self.platform().find(SubmissionSeals.class).orElseThrow(CaseProblem::submissionsAbsent);
    }
}
