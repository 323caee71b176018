package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.entity.Suspect;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Text;
import info.becs.spi.events.EventLog;
import info.becs.spi.forms.SubmissionProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/*
 * Held back, not thrown away
 *
 * What looks like a machine's is taken in like everything else: the sender gets a receipt and the status page says that somebody
 * looks at it first. Only the word to whoever handles it goes to nobody ("quarantine") until staff release it. The row is written
 * with the submission, in one transaction: what arrives a second time is held or not as it was the first time.
 */
/** Submissions that are held back. */
@ApplicationScoped
public class Suspects implements SubmissionProgress {

    /** Who handles them: nobody. */
    public static final String TARGET = "quarantine";

    public static final String RELEASE = "forms.submission.release";

    private static final int MOST = 200;
    private static final Text HELD = Text.of(
            "জমাটি যন্ত্রের পাঠানো বলে মনে হওয়ায় আগে আমাদের একজন দেখে নেবেন। আপনাকে কিছু করতে হবে না।",
            "It looks as if a machine had sent it, so one of us looks at it first. You need not do anything.");
    private static final Text RELEASED = Text.of("দেখা হয়েছে, কাজ এগোচ্ছে।", "Looked at, and passed on.");

    @PersistenceContext
    EntityManager em;

    @Inject
    FormSubmissions submissions;

    @Inject
    KeptForms forms;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** The newest, of those that nobody has released. */
    public List<Suspect> held() {
        return em.createQuery("""
            SELECT s FROM Suspect s
            WHERE s.releasedAt IS NULL
            ORDER BY s.heldAt DESC, s.id DESC
            """, Suspect.class).setMaxResults(MOST).getResultList();
    }

    /** Tells whoever handles its form of it, once. @return false if that was done before */
    public boolean release(UUID submission) {
        Suspect suspect = em.find(Suspect.class, submission.toString(), LockModeType.PESSIMISTIC_WRITE);
        if (suspect == null) {
            throw FormsProblem.submissionNotFound();
        }
        var kept = submissions.find(submission).orElseThrow(FormsProblem::submissionNotFound);
        var form = forms.find(kept.form(), kept.formVersion()).orElseThrow(FormsProblem::submissionNotFound);
        if (!suspect.release(clock.instant())) {
            return false;
        }
        self.platform()
                .find(EventLog.class)
                .orElseThrow(FormsProblem::hostMissing)
                .publish(FormSubmissions.received(
                        submission, kept.form(), form.manifest().target()));
        return true;
    }

    @Override
    public List<Step> of(UUID submission) {
        Suspect suspect = em.find(Suspect.class, submission.toString());
        if (suspect == null) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        steps.add(new Step(suspect.heldAt(), HELD));
        suspect.releasedAt().ifPresent(at -> steps.add(new Step(at, RELEASED)));
        return steps;
    }
}
