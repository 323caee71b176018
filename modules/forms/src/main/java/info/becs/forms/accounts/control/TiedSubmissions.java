package info.becs.forms.accounts.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.accounts.entity.TiedSubmission;
import info.becs.forms.submissions.control.Standings;
import info.becs.forms.submissions.entity.Standing;
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

/** All submissions that people have tied to their accounts. */
@ApplicationScoped
public class TiedSubmissions implements PersonalData {

    private static final Text WHAT = Text.of("অ্যাকাউন্টে রাখা রসিদ", "Receipt kept in the account");
    private static final int MOST = 50;

    /** @param id under which it is untied */
    public record Tied(String id, Standing standing) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /** The newest first; without those that are not kept any more. */
    @Transactional
    public List<Tied> of(PersonId person) {
        return rows(person).stream()
                .flatMap(row -> standings.of(row.submission()).map(standing -> new Tied(row.id(), standing)).stream())
                .toList();
    }

    /** Ties what this receipt is of; twice is once. The same refusal for a wrong number and a wrong secret. */
    @Transactional
    public void tie(PersonId person, String number, String secret) {
        Standing standing = standings.find(number, secret).orElseThrow(FormsProblem::statusNotFound);
        List<TiedSubmission> rows = rows(person);
        if (rows.stream().anyMatch(row -> row.submission().equals(standing.submission()))) {
            return;
        }
        if (rows.size() >= MOST) {
            throw FormsProblem.tooManyTied();
        }
        em.persist(new TiedSubmission(Ids.next(), person, standing.submission(), clock.instant()));
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
                        .fact("receipt", tied.standing().receiptNumber()))
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
