package info.becs.membership.control;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** All counts of members that are shown; each is one statement. */
@ApplicationScoped
public class MemberFigures {

    private static final String OF =
            "SELECT NEW info.becs.membership.entity.MemberFigure(m.%1$s, COUNT(m)) FROM Member m"
                    + " %2$s GROUP BY m.%1$s ORDER BY m.%1$s";
    private static final String RUNNING = "WHERE m.decision = :approved AND m.mark IS NULL AND m.startOn <= :day"
            + " AND (m.endOn IS NULL OR m.endOn >= :day)";

    @PersistenceContext
    EntityManager em;

    /** Of everybody, by a field. */
    public List<MemberFigure> by(String field) {
        return em.createQuery(OF.formatted(field, ""), MemberFigure.class).getResultList();
    }

    /** Of those who were members on this day. */
    public List<MemberFigure> membersBy(String field, LocalDate day) {
        return em.createQuery(OF.formatted(field, RUNNING), MemberFigure.class)
                .setParameter("approved", Member.APPROVED)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who became a member from the first day on and before the other. */
    public long joined(LocalDate from, LocalDate until) {
        return em.createQuery(
                        "SELECT COUNT(m) FROM Member m WHERE m.joinedOn >= :from AND m.joinedOn < :until", Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }
}
