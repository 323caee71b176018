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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/*
 * Why whole months
 *
 * Figures of every day, held against those of the day before, would tell of one complaint what it was about. So what is
 * counted ends with the last month that is over, and small groups are left out. Outcomes of older months still come in, one by
 * one: so a sheet is reckoned once, the first time that it is asked for in a month, and kept; and against the sheet before it a
 * line changes only by many.
 *
 * Complaints, not cases
 *
 * Whoever complained once is counted once, however many cases it became: otherwise ten parts of one complaint would be a group of ten.
 * It counts at each merchant and each problem that one of its cases is about, is answered with the first word of any, and solved with
 * the first relief; money is that of its cases. Those that were never split, nearly all, need no grouping.
 *
 * Who is named
 *
 * Anybody can hand in ten complaints about somebody. So a merchant is told only of cases that the cell has examined and taken up: not of
 * those that nobody has looked at, and not of those that it sent back.
 */
/** Counts what the public is told of all complaints. */
@ApplicationScoped
public class CaseFigures {

    private static final int MONTHS = 12;
    private static final int MOST_LINES = 64;

    // Tried on Derby and PostgreSQL. {relief} are codes of this module's own rules, {group} one of its own columns.
    private static final String COUNTED = """
        SELECT {what} COUNT(*), SUM(CASE WHEN answered_at IS NOT NULL THEN 1 ELSE 0 END),
          SUM(CASE WHEN first_due_at < COALESCE(answered_at, ended_at, ?3) THEN 1 ELSE 0 END),
          SUM(CASE WHEN outcome IN ({relief}) THEN 1 ELSE 0 END), SUM(amount_claimed),
          SUM(CASE WHEN outcome IN ({relief}) THEN amount_returned ELSE 0 END), SUM(amount_confirmed)
        FROM complaints_case WHERE received_at >= ?1 AND received_at < ?2 AND status <> 'duplicate' AND part = 1 AND parts = 1{examined}
        """;

    /** A row for each complaint. */
    private static final String COUNTED_OF_SPLIT = """
        SELECT {what} 1, MAX(CASE WHEN answered_at IS NOT NULL THEN 1 ELSE 0 END),
          CASE WHEN MIN(first_due_at)
              < COALESCE(MIN(answered_at), CASE WHEN COUNT(ended_at) = COUNT(*) THEN MAX(ended_at) END, ?3) THEN 1 ELSE 0 END,
          MAX(CASE WHEN outcome IN ({relief}) THEN 1 ELSE 0 END), SUM(amount_claimed),
          SUM(CASE WHEN outcome IN ({relief}) THEN amount_returned ELSE 0 END), SUM(amount_confirmed)
        FROM complaints_case WHERE received_at >= ?1 AND received_at < ?2 AND status <> 'duplicate' AND (part > 1 OR parts > 1){examined}
        """;

    /** Only what the cell has taken up: each event says how the case stood after it. */
    static final String EXAMINED = """
         AND status <> 'rejected' AND EXISTS (SELECT 1 FROM complaints_event e WHERE e.case_id = complaints_case.id
          AND e.status NOT IN ('received', 'incomplete', 'triaged', 'rejected', 'duplicate', 'closed', 'reopened'))\
        """;

    private static final String MERCHANT = "merchant_key";
    private static final String SUMS =
            "SUM(received), SUM(answered), SUM(late), SUM(solved), SUM(claimed), SUM(returned), SUM(confirmed)";
    private static final String NAMED = "received, answered, late, solved, claimed, returned, confirmed";

    static final String OF_A_MONTH = ("SELECT " + SUMS + " FROM (" + COUNTED + " UNION ALL " + COUNTED_OF_SPLIT
                    + " GROUP BY submission_id) counted (" + NAMED + ")")
            .replace("{what}", "")
            .replace("{examined}", "");
    static final String OF_GROUPS = "SELECT what, " + SUMS + " FROM ("
            + COUNTED + " AND {group} IS NOT NULL GROUP BY {group} UNION ALL "
            + COUNTED_OF_SPLIT + " AND {group} IS NOT NULL GROUP BY {group}, submission_id) counted (what, " + NAMED
            + ")"
            + " GROUP BY what HAVING SUM(received) >= {least} ORDER BY SUM(received) DESC, what";

    /** Not of the time that others had. */
    static final String CLOCKS = """
        SELECT w.clock, COUNT(DISTINCT c.submission_id) FROM complaints_warning w JOIN complaints_case c ON c.id = w.case_id
        WHERE w.stage = 'OVER' AND w.clock <> 'OTHERS' AND w.due_at >= ?1 AND w.due_at < ?2
        GROUP BY w.clock HAVING COUNT(DISTINCT c.submission_id) >= {least} ORDER BY w.clock
        """;

    @PersistenceContext
    EntityManager em;

    @Inject
    PublishedFigures published;

    @Inject
    CaseRules rules;

    @Inject
    Clock clock;

    private volatile FigureSheet last;

    /** Up to the last month that is over. */
    public FigureSheet sheet() {
        YearMonth present = YearMonth.from(OfficeCalendar.day(clock.instant()));
        FigureSheet known = last;
        if (known == null || known.isEmpty() || !known.until().equals(present.minusMonths(1))) {
            known = sheet(present);
            last = known;
        }
        return known;
    }

    /** What was told of the last month: samples tell of the past. */
    public void forget() {
        published.forget(YearMonth.from(OfficeCalendar.day(clock.instant())).minusMonths(1));
        last = null;
    }

    private FigureSheet sheet(YearMonth present) {
        YearMonth until = present.minusMonths(1);
        Optional<FigureSheet> before = published.last(until);
        if (before.filter(sheet -> sheet.until().equals(until)).isPresent()) {
            return before.get();
        }
        FigureSheet sheet = reckon(present, before);
        if (sheet.isEmpty()) {
            return sheet;
        }
        try {
            published.add(sheet);
            return sheet;
        } catch (RuntimeException e) {
            // Another node was a moment earlier: what it says holds.
            return published
                    .last(until)
                    .filter(earlier -> earlier.until().equals(until))
                    .orElseThrow(() -> e);
        }
    }

    private FigureSheet reckon(YearMonth present, Optional<FigureSheet> before) {
        List<FigureLine> months = new ArrayList<>();
        for (YearMonth month = present.minusMonths(MONTHS); month.isBefore(present); month = month.plusMonths(1)) {
            months.add(month(month));
        }
        Instant from = begin(present.minusMonths(MONTHS));
        Instant until = begin(present);
        return FigureSheet.of(
                present.minusMonths(1),
                months,
                grouped("issue", from, until),
                grouped("product", from, until),
                grouped("district", from, until),
                grouped(MERCHANT, from, until),
                clocks(from, until),
                before);
    }

    private FigureLine month(YearMonth month) {
        Object[] row = (Object[])
                filled(OF_A_MONTH, begin(month), begin(month.plusMonths(1))).getSingleResult();
        return line(month.toString(), row, 0);
    }

    private List<FigureLine> grouped(String column, Instant from, Instant until) {
        String sql = OF_GROUPS
                .replace("{what}", column + ",")
                .replace("{group}", column)
                .replace("{examined}", column.equals(MERCHANT) ? EXAMINED : "")
                .replace("{least}", String.valueOf(FigureSheet.LEAST));
        List<?> rows = filled(sql, from, until).setMaxResults(MOST_LINES).getResultList();
        return rows.stream()
                .map(row -> line((String) ((Object[]) row)[0], (Object[]) row, 1))
                .toList();
    }

    /** With how many complaints each clock of the cell ran out. */
    private List<FigureLine> clocks(Instant from, Instant until) {
        List<?> rows = em.createNativeQuery(CLOCKS.replace("{least}", String.valueOf(FigureSheet.LEAST)))
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(until))
                .getResultList();
        return rows.stream()
                .map(row -> FigureLine.counted((String) ((Object[]) row)[0], number(((Object[]) row)[1])))
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
