package info.becs.membership.control;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.kit.sheets.Sheet;
import info.becs.kit.sheets.SheetKind;
import info.becs.membership.entity.LedgerFilter;
import info.becs.membership.entity.LedgerLine;
import info.becs.membership.sheets.control.SheetWriting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger of fees as a list, the newest first, with what it comes to. */
@ApplicationScoped
public class LedgerLines {

    private static final Cursor BEGIN = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "~");
    private static final int AT_ONCE = 400;
    private static final int MOST = 20_000;
    private static final List<String> COLUMNS =
            List.of("booked_at", "receipt", "kind", "amount_taka", "method", "trx_id", "member_number", "name");

    private static final String FROM = """
         FROM Member m, LedgerEntry e LEFT JOIN Payment p ON p.id = e.payment
        WHERE m.id = e.member AND\s""";

    private static final String LINE = """
        SELECT NEW info.becs.membership.entity.LedgerLine(e.id, e.receipt, e.kind, e.amount, e.bookedAt, p.method, p.trxId,
          m.id, m.number, m.nameBn)""";

    /** What all rows of a question come to. @param sum in poisha */
    public record Total(long rows, long sum) {}

    /** A file of it. @param next where the next file begins; empty where this is the last */
    public record Piece(int rows, Optional<String> next) {}

    @PersistenceContext
    EntityManager em;

    public Slice<LedgerLine> newest(LedgerFilter filter, Optional<Cursor> after, int size) {
        Cursor from = after.orElse(BEGIN);
        var values = new HashMap<String, Object>(Map.of("at", from.at(), "id", from.id()));
        String asked = conditions(filter, values)
                + " AND e.bookedAt <= :at AND (e.bookedAt < :at OR e.id < :id) ORDER BY e.bookedAt DESC, e.id DESC";
        TypedQuery<LedgerLine> query = em.createQuery(LINE + FROM + asked, LedgerLine.class);
        values.forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(size + 1).getResultList(), size, line -> new Cursor(line.bookedAt(), line.id()));
    }

    public Total total(LedgerFilter filter) {
        var values = new HashMap<String, Object>();
        TypedQuery<Object[]> query =
                em.createQuery("SELECT COUNT(e), SUM(e.amount)" + FROM + conditions(filter, values), Object[].class);
        values.forEach(query::setParameter);
        Object[] found = query.getSingleResult();
        return new Total((Long) found[0], found[1] == null ? 0 : ((Number) found[1]).longValue());
    }

    /** At most {@value #MOST} rows in a file. */
    public Piece write(LedgerFilter filter, Optional<Cursor> after, SheetKind kind, OutputStream out)
            throws IOException {
        int rows = 0;
        Optional<Cursor> from = after;
        try (Sheet sheet = SheetWriting.begin(kind, COLUMNS, out)) {
            while (rows < MOST) {
                Slice<LedgerLine> slice = newest(filter, from, Math.min(AT_ONCE, MOST - rows));
                for (LedgerLine line : slice.items()) {
                    sheet.row(cells(line));
                }
                rows += slice.items().size();
                if (slice.next() == null) {
                    return new Piece(rows, Optional.empty());
                }
                from = Cursor.parse(slice.next());
            }
        }
        return new Piece(rows, from.map(Cursor::text));
    }

    private static List<String> cells(LedgerLine line) {
        return List.of(
                line.bookedAt().toString(),
                line.receipt(),
                line.kind(),
                BigDecimal.valueOf(line.amount(), 2).toPlainString(),
                text(line.method()),
                text(line.trxId()),
                text(line.number()),
                text(line.name()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String conditions(LedgerFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        filter.from().ifPresent(from -> {
            conditions.add("e.bookedAt >= :from");
            values.put("from", from);
        });
        filter.until().ifPresent(until -> {
            conditions.add("e.bookedAt < :until");
            values.put("until", until);
        });
        filter.method().ifPresent(method -> {
            conditions.add("p.method = :method");
            values.put("method", method.code());
        });
        PaymentLines.within(conditions, values, filter.reach());
        return String.join(" AND ", conditions);
    }
}
