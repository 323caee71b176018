package info.becs.membership.control;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** All counts of members that are shown; each is one statement. */
@ApplicationScoped
public class MemberFigures {

    private static final int MONTHS = 12;

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

    /** Who became a member in each of the twelve months up to this one. */
    public List<MemberFigure> joined(YearMonth last) {
        Map<YearMonth, Long> counted = new HashMap<>();
        em.createQuery(
                        "SELECT m.joinedOn, COUNT(m) FROM Member m WHERE m.joinedOn >= :from AND m.joinedOn < :until"
                                + " GROUP BY m.joinedOn",
                        Object[].class)
                .setParameter("from", last.minusMonths(MONTHS - 1L).atDay(1))
                .setParameter("until", last.plusMonths(1).atDay(1))
                .getResultList()
                .forEach(day -> counted.merge(YearMonth.from((LocalDate) day[0]), (Long) day[1], Long::sum));
        return LongStream.range(0, MONTHS)
                .mapToObj(back -> last.minusMonths(MONTHS - 1 - back))
                .map(month -> new MemberFigure(month.toString(), counted.getOrDefault(month, 0L)))
                .toList();
    }
}
