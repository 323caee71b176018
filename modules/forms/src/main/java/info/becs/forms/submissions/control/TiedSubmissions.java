package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.entity.KeptReceipt;
import info.becs.forms.submissions.entity.Standing;
import info.becs.forms.submissions.entity.TiedSubmission;
import info.becs.kit.Ids;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All submissions that people have in their accounts. */
@ApplicationScoped
public class TiedSubmissions implements PersonalData {

    private static final Text WHAT = Text.of("অ্যাকাউন্টে রাখা রসিদ", "Receipt kept in the account");
    private static final Text RECEIPT = Text.of("রসিদ নম্বর", "Receipt number");
    private static final int MOST = 50;

    /** @param id under which the account has it */
    public record Tied(String id, KeptReceipt receipt) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    FormSubmissions submissions;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /** The newest first; without those that are not kept any more. */
    @Transactional
    public List<Tied> of(PersonId person) {
        return rows(person).stream().flatMap(row -> tied(row).stream()).toList();
    }

    /** One's own alone: that of somebody else is as if it were not there. */
    @Transactional
    public Tied require(PersonId person, String id) {
        return find(person, id).orElseThrow(FormsProblem::tiedNotFound);
    }

    @Transactional
    public Optional<Tied> find(PersonId person, String id) {
        return Optional.ofNullable(em.find(TiedSubmission.class, id))
                .filter(row -> row.account().equals(person))
                .flatMap(this::tied);
    }

    private Optional<Tied> tied(TiedSubmission row) {
        return submissions.receipt(row.submission()).map(receipt -> new Tied(row.id(), receipt));
    }

    /** Ties what this receipt is of; twice is once. The same refusal for a wrong number and a wrong secret. */
    @Transactional
    public Tied tie(PersonId person, String number, String secret) {
        Standing standing = standings.find(number, secret).orElseThrow(FormsProblem::statusNotFound);
        TiedSubmission row = tie(person, standing.submission(), false);
        row.show();
        return tied(row).orElseThrow(FormsProblem::tiedNotFound);
    }

    private TiedSubmission tie(PersonId person, UUID submission, boolean handedIn) {
        List<TiedSubmission> rows = rows(person);
        return rows.stream()
                .filter(row -> row.submission().equals(submission))
                .findFirst()
                .orElseGet(() -> {
                    if (rows.size() >= MOST) {
                        throw FormsProblem.tooManyTied();
                    }
                    var row = new TiedSubmission(Ids.next(), person, submission, handedIn, clock.instant());
                    em.persist(row);
                    return row;
                });
    }

    /** Somebody who is signed in has handed it in; a full account has no place for it. */
    @Transactional
    public void handedIn(PersonId person, UUID submission) {
        if (rows(person).size() < MOST) {
            tie(person, submission, true);
        }
    }

    /** Whether anybody has it in their account. */
    public boolean isTied(UUID submission) {
        return !em.createQuery("SELECT t.id FROM TiedSubmission t WHERE t.submission = :id", String.class)
                .setParameter("id", submission.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Only what is one's own; anything else is as if it were not there. */
    @Transactional
    public void untie(PersonId person, String id) {
        em.createQuery("DELETE FROM TiedSubmission t WHERE t.id = :id AND t.account = :account")
                .setParameter("id", id)
                .setParameter("account", person.toString())
                .executeUpdate();
    }

    private List<TiedSubmission> rows(PersonId person) {
        return em.createQuery(
                        "SELECT t FROM TiedSubmission t WHERE t.account = :account ORDER BY t.tiedAt DESC, t.id DESC",
                        TiedSubmission.class)
                .setParameter("account", person.toString())
                .getResultList();
    }

    @Override
    public List<Held> about(PersonId person) {
        return of(person).stream()
                .map(tied -> Held.of(WHAT, DataClass.S, tied.id())
                        .fact("receipt", RECEIPT, tied.receipt().receiptNumber()))
                .toList();
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return List.of(Fate.erased(WHAT, rows(person).size()));
    }

    @Override
    public List<Fate> erase(PersonId person) {
        List<Fate> fates = plan(person);
        em.createQuery("DELETE FROM TiedSubmission t WHERE t.account = :account")
                .setParameter("account", person.toString())
                .executeUpdate();
        return fates;
    }
}
