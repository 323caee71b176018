package info.becs.membership.renewal.control;

import info.becs.membership.entity.Member;
import info.becs.membership.renewal.entity.Reminder;
import info.becs.membership.renewal.entity.ReminderPlan.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All reminders that were sent, and whose turn it is. */
@ApplicationScoped
public class Reminders {

    @PersistenceContext
    EntityManager em;

    public void add(Reminder reminder) {
        em.persist(reminder);
        em.flush();
    }

    public boolean isSent(Member member, int days) {
        return member.endOn()
                .map(end -> em.find(Reminder.class, new Reminder.Key(member.id(), end, days)))
                .isPresent();
    }

    /** Those whose term ends in this window and who were not reminded yet; by their ids, from behind this one on. */
    public List<String> due(Window window, String after, int most) {
        return em.createQuery("""
            SELECT m.id FROM Member m
            WHERE m.endOn >= :first AND m.endOn <= :last AND m.id > :after
              AND NOT EXISTS (SELECT r FROM Reminder r WHERE r.member = m.id AND r.endOn = m.endOn AND r.days = :days)
            ORDER BY m.id
            """, String.class)
                .setParameter("first", window.first())
                .setParameter("last", window.last())
                .setParameter("after", after)
                .setParameter("days", window.days())
                .setMaxResults(most)
                .getResultList();
    }
}
