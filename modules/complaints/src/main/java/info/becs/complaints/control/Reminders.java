package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Reminder;
import info.becs.kit.db.InLists;
import info.becs.kit.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /**
     * Cases whose complainants want to hear, received since then, the newest first: those that are open, and those that ended
     * without one of these outcomes, which leave them the way to the authority.
     */
    public List<Case> open(Instant since, Collection<String> settled, Cursor after, int most) {
        return em.createQuery("""
                SELECT c FROM Case c WHERE c.receivedAt >= :since AND c.receivedAt <= :at
                AND (c.receivedAt < :at OR c.id < :id) AND c.noticesOff = 0 AND (c.endedAt IS NULL
                  OR c.status <> 'duplicate' AND (c.outcome IS NULL OR c.outcome NOT IN :settled))
                ORDER BY c.receivedAt DESC, c.id DESC
                """, Case.class)
                .setParameter("since", since)
                .setParameter("settled", InLists.of(settled))
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose question has come, the longest waiting first. */
    public List<Case> asked(Instant now, Cursor after, int most) {
        return em.createQuery("""
                SELECT c FROM Case c WHERE c.letter.askAt >= :at AND c.letter.askAt <= :now AND (c.letter.askAt > :at OR c.id > :id)
                ORDER BY c.letter.askAt, c.id
                """, Case.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether this one asks it, of all who come at the same time. @param next when it is asked again */
    public boolean isFirst(Case of, Instant now, Optional<Instant> next) {
        String moved = next.isPresent() ? "?3" : "NULL";
        Query move = em.createNativeQuery("UPDATE complaints_case SET ask_at = " + moved
                        + " WHERE id = ?1 AND ask_at IS NOT NULL AND ask_at <= ?2")
                .setParameter(1, of.id())
                .setParameter(2, Timestamp.from(now));
        next.ifPresent(at -> move.setParameter(3, Timestamp.from(at)));
        return move.executeUpdate() == 1;
    }

    /** It could not be sent now: the next round tries it again. */
    public void askAgain(Case of, Instant at) {
        em.createNativeQuery("UPDATE complaints_case SET ask_at = ?1 WHERE id = ?2")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, of.id())
                .executeUpdate();
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
