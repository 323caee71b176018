package info.becs.complaints.control;

import info.becs.complaints.entity.FigureLine;
import info.becs.complaints.entity.FigureSheet;
import info.becs.complaints.entity.OutcomeKind;
import info.becs.kit.text.Bangla;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/*
 * Why whole months
 *
 * Figures of every day, held against those of the day before, would tell of one complaint what it was about. So what is
 * counted ends with the last month that is over, and small groups are left out. Reckoned once a day on each node: a
 * million rows are read for it, and nobody needs the figure of this minute.
 */
/** Counts what the public is told of all complaints. */
@ApplicationScoped
public class CaseFigures {

    private static final int MONTHS = 12;
    private static final int MOST_LINES = 64;

    // Tried on Derby and PostgreSQL. {relief} are codes of this module's own rules, {group} one of its own columns.
    private static final String COUNTED = """
        COUNT(*), SUM(CASE WHEN answered_at IS NOT NULL THEN 1 ELSE 0 END),
          SUM(CASE WHEN first_due_at < COALESCE(answered_at, ended_at, ?3) THEN 1 ELSE 0 END),
          SUM(CASE WHEN outcome IN ({relief}) THEN 1 ELSE 0 END), SUM(amount_claimed),
          SUM(CASE WHEN outcome IN ({relief}) THEN amount_returned ELSE 0 END), SUM(amount_confirmed)
        FROM complaints_case WHERE received_at >= ?1 AND received_at < ?2 AND status <> 'duplicate'
        """;

    private static final String OF_A_MONTH = "SELECT " + COUNTED;
    private static final String OF_GROUPS = "SELECT {group}, " + COUNTED + """
         AND {group} IS NOT NULL GROUP BY {group} HAVING COUNT(*) >= {least} ORDER BY COUNT(*) DESC, {group}
        """;

    /** What was reckoned, and on which day. */
    private record Reckoned(LocalDate on, FigureSheet sheet) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseRules rules;

    @Inject
    Clock clock;

    private volatile Reckoned last;

    /** As of today. */
    public FigureSheet sheet() {
        LocalDate today = OfficeCalendar.day(clock.instant());
        Reckoned known = last;
        if (known == null || !known.on().equals(today)) {
            known = new Reckoned(today, reckon(YearMonth.from(today)));
            last = known;
        }
        return known.sheet();
    }

    private FigureSheet reckon(YearMonth present) {
        List<FigureLine> months = new ArrayList<>();
        for (YearMonth month = present.minusMonths(MONTHS); month.isBefore(present); month = month.plusMonths(1)) {
            months.add(month(month));
        }
        long total = months.stream().mapToLong(FigureLine::received).sum();
        Instant from = begin(present.minusMonths(MONTHS));
        Instant until = begin(present);
        return new FigureSheet(
                present.minusMonths(1),
                // What came back to the only one of a month is theirs to tell.
                FigureSheet.shown(months, total),
                FigureSheet.shown(grouped("issue", from, until), total),
                FigureSheet.shown(grouped("district", from, until), total),
                FigureSheet.shown(grouped("merchant_key", from, until), total));
    }

    private FigureLine month(YearMonth month) {
        Object[] row = (Object[])
                filled(OF_A_MONTH, begin(month), begin(month.plusMonths(1))).getSingleResult();
        return line(month.toString(), row, 0);
    }

    private List<FigureLine> grouped(String column, Instant from, Instant until) {
        String sql = OF_GROUPS.replace("{group}", column).replace("{least}", String.valueOf(FigureSheet.LEAST));
        List<?> rows = filled(sql, from, until).setMaxResults(MOST_LINES).getResultList();
        return rows.stream()
                .map(row -> line((String) ((Object[]) row)[0], (Object[]) row, 1))
                .toList();
    }

    private Query filled(String sql, Instant from, Instant until) {
        String relief = rules.casework().outcomes().values().stream()
                .filter(OutcomeKind::relief)
                .map(kind -> "'" + kind.code() + "'")
                .collect(Collectors.joining(", "));
        return em.createNativeQuery(sql.replace("{relief}", relief))
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(until))
                .setParameter(3, Timestamp.from(clock.instant()));
    }

    private static FigureLine line(String what, Object[] row, int first) {
        return new FigureLine(
                what,
                number(row[first]),
                number(row[first + 1]),
                number(row[first + 2]),
                number(row[first + 3]),
                number(row[first + 4]),
                number(row[first + 5]),
                number(row[first + 6]));
    }

    /** A sum of nothing is null. */
    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(Bangla.DHAKA).toInstant();
    }
}
