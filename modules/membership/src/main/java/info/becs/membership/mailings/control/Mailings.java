package info.becs.membership.mailings.control;

import info.becs.kit.db.InLists;
import info.becs.kit.http.Conditional;
import info.becs.membership.control.Belongings;
import info.becs.membership.entity.Member;
import info.becs.membership.mailings.entity.Mailing;
import info.becs.membership.mailings.entity.MailingLetter;
import info.becs.membership.mailings.entity.MailingProblem;
import info.becs.membership.mailings.entity.MailingState;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All letters to many, and to whom each went. */
@ApplicationScoped
public class Mailings implements Belongings {

    private static final Text KIND = Text.of("সদস্যদের কাছে চিঠি", "A letter to members");
    private static final Text WRITTEN = Text.of("লেখার সময়", "Written");

    private static final int MOST = 50;
    private static final int MOST_LETTERS = 1_000;

    @PersistenceContext
    EntityManager em;

    public void add(Mailing mailing) {
        em.persist(mailing);
        em.flush();
    }

    public void add(MailingLetter letter) {
        em.persist(letter);
        em.flush();
    }

    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        }
    }

    /** @param by who has begun them; empty for all */
    public List<Mailing> newest(Optional<PersonId> by) {
        var query = em.createQuery(
                "SELECT m FROM Mailing m" + (by.isPresent() ? " WHERE m.madeBy = :by" : "")
                        + " ORDER BY m.madeAt DESC, m.id DESC",
                Mailing.class);
        by.ifPresent(person -> query.setParameter("by", person.toString()));
        return query.setMaxResults(MOST).getResultList();
    }

    public Mailing require(String id) {
        return Optional.ofNullable(em.find(Mailing.class, id)).orElseThrow(MailingProblem::notFound);
    }

    /** Whoever does something to it waits from now on. */
    public Mailing lock(String id) {
        Mailing found = require(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    public void remove(Mailing draft) {
        em.remove(draft);
    }

    /** The one that is being sent for the longest time. */
    public Optional<Mailing> sending() {
        return em.createQuery("SELECT m FROM Mailing m WHERE m.state = :state ORDER BY m.begunAt, m.id", Mailing.class)
                .setParameter("state", MailingState.SENDING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Which of these members were written to already. */
    public Set<String> written(Mailing mailing, Collection<String> members) {
        return Set.copyOf(em.createQuery(
                        "SELECT l.member FROM MailingLetter l WHERE l.mailing = :mailing AND l.member IN :members",
                        String.class)
                .setParameter("mailing", mailing.id())
                .setParameter("members", InLists.of(members))
                .getResultList());
    }

    private List<MailingLetter> to(Member member) {
        return em.createQuery(
                        "SELECT l FROM MailingLetter l WHERE l.member = :member ORDER BY l.mailing",
                        MailingLetter.class)
                .setParameter("member", member.id())
                .setMaxResults(MOST_LETTERS)
                .getResultList();
    }

    @Override
    public List<Held> held(Member of) {
        return to(of).stream()
                .map(letter -> Held.of(KIND, DataClass.I, letter.mailing())
                        .fact("writtenAt", WRITTEN, letter.writtenAt().toString()))
                .toList();
    }

    @Override
    public Fate fate(Member of) {
        return Fate.erased(KIND, to(of).size());
    }

    @Override
    public void forget(Member member) {
        em.createQuery("DELETE FROM MailingLetter l WHERE l.member = :member")
                .setParameter("member", member.id())
                .executeUpdate();
    }
}
