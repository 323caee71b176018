package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Reminder;
import info.becs.kit.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What whoever complained was told by letter, and of which cases they may have to be. */
@ApplicationScoped
public class Reminders {

    // Both tried on Derby and PostgreSQL.
    private static final String COUNT = """
        SELECT COUNT(*) FROM complaints_reminder WHERE clock = ?2 AND due_on = ?3 AND ahead = ?4 AND case_id IN (
          SELECT p.id FROM complaints_case p JOIN complaints_case c ON c.submission_id = p.submission_id WHERE c.id = ?1)
        """;
    private static final String ADD =
            "INSERT INTO complaints_reminder (case_id, clock, due_on, ahead) VALUES (?1, ?2, ?3, ?4)";

    @PersistenceContext
    EntityManager em;

    /** Open cases whose complainants want to hear, received since then, the newest first. */
    public List<Case> open(Instant since, Cursor after, int most) {
        return em.createQuery("""
                SELECT c FROM Case c WHERE c.receivedAt >= :since AND c.receivedAt <= :at
                AND (c.receivedAt < :at OR c.id < :id) AND c.endedAt IS NULL AND c.noticesOff = 0
                ORDER BY c.receivedAt DESC, c.id DESC
                """, Case.class)
                .setParameter("since", since)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** At this case, or at another of the same submission: whoever complained is one. */
    public boolean isTold(Reminder reminder) {
        var count = em.createNativeQuery(COUNT)
                .setParameter(1, reminder.caseId())
                .setParameter(2, reminder.clock())
                .setParameter(3, reminder.day().toString())
                .setParameter(4, reminder.ahead())
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    public void add(Collection<Reminder> told) {
        for (Reminder each : told) {
            em.createNativeQuery(ADD)
                    .setParameter(1, each.caseId())
                    .setParameter(2, each.clock())
                    .setParameter(3, each.day().toString())
                    .setParameter(4, each.ahead())
                    .executeUpdate();
        }
    }
}
