package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.answers.control.Parts;
import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.files.control.StoredFiles;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.kit.start.ThisModule;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Forgets who has handed something in and what they told; that it came in, and what may be published, stays. */
@ApplicationScoped
public class Erasure {

    public static final String ERASED = "forms.submission.erased";

    @Inject
    FormSubmissions submissions;

    @Inject
    StoredFiles files;

    @Inject
    KeptForms forms;

    @Inject
    Keepers keepers;

    @Inject
    ErasureRequests requests;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** In the caller's transaction. Erasing twice changes nothing; what is held is refused; whether something was erased now. */
    public boolean erase(UUID id) {
        return erase(id, false);
    }

    /** Because its sender wants it: whoever works on it ends that. */
    void eraseAsAsked(UUID id) {
        erase(id, true);
    }

    private boolean erase(UUID id, boolean asked) {
        FormSubmission kept = submissions.kept(id).orElseThrow(FormsProblem::submissionNotFound);
        if (kept.isErased()) {
            return false;
        }
        keepers.held(id).ifPresent(why -> {
            throw FormsProblem.submissionHeld(why);
        });
        requests.remove(id);
        submissions.unmark(kept);
        files.erase(id);
        kept.erase(published(kept), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        self.platform()
                .find(EventLog.class)
                .orElseThrow(FormsProblem::hostMissing)
                .publish(asked ? event(kept).fact("by", "sender") : event(kept));
        return true;
    }

    private static Event event(FormSubmission kept) {
        return Event.of(ERASED, kept.id().toString()).fact("form", kept.form());
    }

    /** Where the definition is gone, nobody can tell what may stay: so nothing does. */
    private String published(FormSubmission kept) {
        return forms.find(kept.form(), kept.formVersion())
                .map(form -> GivenAnswers.write(Parts.published(form.shape(), BoundedJson.KEPT.read(kept.answers()))))
                .orElse("{}");
    }
}
