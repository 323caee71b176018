package info.becs.membership.control;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberFigure;
import info.becs.membership.entity.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
    private static final String RUNNING = "m.decision = :approved AND m.mark IS NULL AND m.startOn <= :day"
            + " AND (m.endOn IS NULL OR m.endOn >= :day)";

    @PersistenceContext
    EntityManager em;

    /** Of everybody within reach, by a field. */
    public List<MemberFigure> by(String field, Reach reach) {
        return counted(field, List.of(), Map.of(), reach);
    }

    /** Of those who were members on this day. */
    public List<MemberFigure> membersBy(String field, LocalDate day, Reach reach) {
        return counted(field, List.of(RUNNING), Map.of("approved", Member.APPROVED, "day", day), reach);
    }

    private List<MemberFigure> counted(String field, List<String> conditions, Map<String, Object> values, Reach reach) {
        var all = new ArrayList<>(conditions);
        var known = new HashMap<>(values);
        PaymentLines.within(all, known, reach);
        String where = all.isEmpty() ? "" : "WHERE " + String.join(" AND ", all);
        var query = em.createQuery(OF.formatted(field, where), MemberFigure.class);
        known.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Who became a member in each of the twelve months up to this one. */
    public List<MemberFigure> joined(YearMonth last, Reach reach) {
        var conditions = new ArrayList<>(List.of("m.joinedOn >= :from", "m.joinedOn < :until"));
        var values = new HashMap<String, Object>(Map.of(
                "from", last.minusMonths(MONTHS - 1L).atDay(1),
                "until", last.plusMonths(1).atDay(1)));
        PaymentLines.within(conditions, values, reach);
        Map<YearMonth, Long> counted = new HashMap<>();
        var query = em.createQuery(
                "SELECT m.joinedOn, COUNT(m) FROM Member m WHERE " + String.join(" AND ", conditions)
                        + " GROUP BY m.joinedOn",
                Object[].class);
        values.forEach(query::setParameter);
        query.getResultList()
                .forEach(day -> counted.merge(YearMonth.from((LocalDate) day[0]), (Long) day[1], Long::sum));
        return LongStream.range(0, MONTHS)
                .mapToObj(back -> last.minusMonths(MONTHS - 1 - back))
                .map(month -> new MemberFigure(month.toString(), counted.getOrDefault(month, 0L)))
                .toList();
    }
}
