package info.becs.membership.control;

import info.becs.kit.db.InLists;
import info.becs.kit.http.Conditional;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberEvent;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Term;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All members and applications, their terms and their histories. */
@ApplicationScoped
public class Members {

    @PersistenceContext
    EntityManager em;

    public void add(Member member) {
        em.persist(member);
    }

    public void add(MemberEvent event) {
        em.persist(event);
    }

    public void add(Term term) {
        em.persist(term);
    }

    /** Writes what was changed now, so that the answer names the new version and a race ends in a refusal. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        }
    }

    /**
     * Takes somebody out who was brought in by mistake, with their term and history.
     *
     * @return false where anything was done about them since: then nothing is taken out
     */
    public boolean removeUntouched(String id, int version) {
        Member member = em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (member == null || member.version() != version || isInvolved(id)) {
            return false;
        }
        for (String kind : List.of("MemberWord", "Reminder", "PayLink", "Term", "MemberEvent")) {
            em.createQuery("DELETE FROM " + kind + " x WHERE x.member = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
        em.remove(member);
        em.flush();
        return true;
    }

    private boolean isInvolved(String id) {
        return List.of("Payment", "Card", "VolunteerRole", "Consent", "Listing", "Photo").stream()
                .anyMatch(kind -> em.createQuery("SELECT COUNT(x) FROM " + kind + " x WHERE x.member = :id", Long.class)
                                .setParameter("id", id)
                                .getSingleResult()
                        > 0);
    }

    public Member require(String id) {
        return find(id).orElseThrow(MembershipProblem::notFound);
    }

    public Optional<Member> find(String id) {
        return Optional.ofNullable(em.find(Member.class, id));
    }

    /** Whoever writes to it waits from now on; it is as it was written last. */
    public Member lock(String id) {
        Member found = require(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** However somebody types the number; empty also where it cannot be one. */
    public Optional<Member> numbered(String typed) {
        return MemberNumber.read(typed).flatMap(number -> one("number", number.text()));
    }

    public Optional<Member> of(UUID submission) {
        return one("submission", submission.toString());
    }

    /** The membership of whoever has this account. */
    public Optional<Member> of(PersonId account) {
        return one("account", account.toString());
    }

    /** What was merged into this one, also by way of another. */
    public List<Member> mergedInto(Member member) {
        return em.createQuery("SELECT m FROM Member m WHERE m.mergedInto = :id ORDER BY m.id", Member.class)
                .setParameter("id", member.id())
                .getResultList();
    }

    private Optional<Member> one(String field, String value) {
        return em.createQuery("SELECT m FROM Member m WHERE m." + field + " = :value", Member.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** Which of these submissions are applications already. */
    public Set<UUID> known(Collection<UUID> submissions) {
        return em.createQuery("SELECT m.submission FROM Member m WHERE m.submission IN :submissions", String.class)
                .setParameter("submissions", InLists.of(submissions))
                .getResultStream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** Those whose status time alone changes today or has changed; some of them at once. */
    public List<Member> turning(LocalDate today, int most) {
        return em.createQuery("SELECT m FROM Member m WHERE m.turnsOn <= :today ORDER BY m.turnsOn, m.id", Member.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Everybody, by their ids, from behind this one on; some of them at once. */
    public List<Member> after(String id, int most) {
        return em.createQuery("SELECT m FROM Member m WHERE m.id > :id ORDER BY m.id", Member.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of how many it is the type, up to a thousand. */
    public int countOfType(String type) {
        return em.createQuery("SELECT m.id FROM Member m WHERE m.type = :type", String.class)
                .setParameter("type", type)
                .setMaxResults(1_000)
                .getResultList()
                .size();
    }

    /** All that happened, in its order. */
    public List<MemberEvent> history(Member of) {
        return em.createQuery("SELECT e FROM MemberEvent e WHERE e.member = :id ORDER BY e.place", MemberEvent.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    /** What somebody has done as staff, the newest first. */
    public List<MemberEvent> doneBy(PersonId person, int most) {
        return em.createQuery(
                        "SELECT e FROM MemberEvent e WHERE e.madeBy = :person ORDER BY e.madeAt DESC, e.id DESC",
                        MemberEvent.class)
                .setParameter("person", person.toString())
                .setMaxResults(most)
                .getResultList();
    }

    public long countDoneBy(PersonId person) {
        return em.createQuery("SELECT COUNT(e) FROM MemberEvent e WHERE e.madeBy = :person", Long.class)
                .setParameter("person", person.toString())
                .getSingleResult();
    }

    public List<Term> terms(Member of) {
        return em.createQuery("SELECT t FROM Term t WHERE t.member = :id ORDER BY t.start, t.id", Term.class)
                .setParameter("id", of.id())
                .getResultList();
    }
}
