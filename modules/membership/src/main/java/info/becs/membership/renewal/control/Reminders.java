package info.becs.membership.renewal.control;

import info.becs.membership.control.Belongings;
import info.becs.membership.entity.Member;
import info.becs.membership.renewal.entity.Reminder;
import info.becs.membership.renewal.entity.ReminderPlan.Window;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All reminders that were sent, and whose turn it is. */
@ApplicationScoped
public class Reminders implements Belongings {

    private static final Text KIND = Text.of("নবায়নের কথা মনে করানো", "Reminder to renew");
    private static final Text SENT = Text.of("পাঠানোর সময়", "Sent");
    private static final Text END = Text.of("যে মেয়াদের", "Of the term until");

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

    private List<Reminder> of(Member member) {
        return em.createQuery(
                        "SELECT r FROM Reminder r WHERE r.member = :member ORDER BY r.sentAt DESC", Reminder.class)
                .setParameter("member", member.id())
                .getResultList();
    }

    @Override
    public List<Held> held(Member of) {
        return of(of).stream()
                .map(reminder -> Held.of(KIND, DataClass.I, of.id())
                        .fact("endOn", END, reminder.endOn().toString())
                        .fact("sentAt", SENT, reminder.sentAt().toString()))
                .toList();
    }

    @Override
    public Fate fate(Member of) {
        return Fate.erased(KIND, of(of).size());
    }

    @Override
    public void forget(Member member) {
        em.createQuery("DELETE FROM Reminder r WHERE r.member = :member")
                .setParameter("member", member.id())
                .executeUpdate();
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
