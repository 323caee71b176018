package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.entity.ErasureRequest;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A sender asks for what they handed in to be erased, takes that back, or has it done; each stands in the audit. */
@ApplicationScoped
public class AskedErasures {

    private static final String ASKED = "forms.submission.erasure-asked";
    private static final String TAKEN_BACK = "forms.submission.erasure-taken-back";
    private static final String DONE = "forms.submission.erased-as-asked";

    @Inject
    ErasureRequests requests;

    @Inject
    FormSubmissions submissions;

    @Inject
    Keepers keepers;

    @Inject
    Erasure erasure;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** In the caller's transaction. Asked twice it stays at its first day; what was erased cannot be erased again. */
    public ErasureRequest ask(UUID submission) {
        requireKept(submissions.lock(submission));
        return requests.of(submission).orElseGet(() -> {
            var request = new ErasureRequest(submission, now(), requests.delay());
            requests.add(request);
            tell(ASKED, submission);
            return request;
        });
    }

    /** In the caller's transaction. Where nothing is asked for, nothing changes; what was erased does not come back. */
    public void takeBack(UUID submission) {
        requireKept(submissions.lock(submission));
        if (requests.of(submission).isPresent()) {
            requests.remove(submission);
            tell(TAKEN_BACK, submission);
        }
    }

    /** Why it would stay if its day were today; empty where nothing stands against it. */
    public Optional<Text> standsAgainst(UUID submission) {
        return keepers.putOff(submission);
    }

    /** By itself, so that one that cannot be erased holds up no other. Whether it was erased now. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean carryOut(UUID submission) {
        Optional<FormSubmission> kept = submissions.lock(submission).filter(each -> !each.isErased());
        Optional<ErasureRequest> request = requests.lock(submission).filter(each -> each.isDue(now()));
        if (kept.isEmpty() || request.isEmpty()) {
            return false;
        }
        if (keepers.held(submission).or(() -> keepers.putOff(submission)).isPresent()) {
            request.get().putOff(now());
            return false;
        }
        erasure.eraseAsAsked(submission);
        record(DONE, submission);
        return true;
    }

    private static void requireKept(Optional<FormSubmission> found) {
        if (found.orElseThrow(FormsProblem::submissionNotFound).isErased()) {
            throw FormsProblem.erasedAlready();
        }
    }

    private void tell(String what, UUID submission) {
        record(what, submission);
        self.platform()
                .find(EventLog.class)
                .orElseThrow(FormsProblem::hostMissing)
                .publish(Event.of(what, submission.toString()));
    }

    private void record(String what, UUID submission) {
        self.platform()
                .find(AuditLog.class)
                .orElseThrow(FormsProblem::hostMissing)
                .record(AuditEntry.of(what, submission.toString()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
