package info.becs.complaints.control;

import info.becs.complaints.entity.FigureLine;
import info.becs.complaints.entity.FigureSheet;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Figures that the public was told; the same on every node, and never told otherwise afterwards. */
@ApplicationScoped
public class PublishedFigures {

    // All tried on Derby and PostgreSQL.
    private static final String LAST = "SELECT MAX(until_month) FROM complaints_figure WHERE until_month <= ?1";
    private static final String LINES = """
        SELECT what, received, answered, late, solved, claimed, returned, confirmed
        FROM complaints_figure WHERE until_month = ?1 AND kind = ?2 ORDER BY place
        """;
    private static final String ADD = "INSERT INTO complaints_figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SHEET = "sheet";
    private static final String MONTH = "month";
    private static final String ISSUE = "issue";
    private static final String DISTRICT = "district";
    private static final String MERCHANT = "merchant";

    @PersistenceContext
    EntityManager em;

    /** The one that entities use, too. */
    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /** The newest of that month or an earlier one. */
    public Optional<FigureSheet> last(YearMonth until) {
        Object month =
                em.createNativeQuery(LAST).setParameter(1, until.toString()).getSingleResult();
        return Optional.ofNullable((String) month)
                .map(text -> new FigureSheet(
                        YearMonth.parse(text),
                        lines(text, MONTH),
                        lines(text, ISSUE),
                        lines(text, DISTRICT),
                        lines(text, MERCHANT)));
    }

    private List<FigureLine> lines(String month, String kind) {
        List<?> rows = em.createNativeQuery(LINES)
                .setParameter(1, month)
                .setParameter(2, kind)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static FigureLine line(Object[] row) {
        return new FigureLine(
                (String) row[0],
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Refused by its key where another node was a moment earlier. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(FigureSheet sheet) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            String month = sheet.until().toString();
            add(insert, month, SHEET, List.of(new FigureLine("", 0, 0, 0, 0, 0, 0, 0)));
            add(insert, month, MONTH, sheet.months());
            add(insert, month, ISSUE, sheet.issues());
            add(insert, month, DISTRICT, sheet.districts());
            add(insert, month, MERCHANT, sheet.merchants());
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Figures were not published", e);
        }
    }

    private static void add(PreparedStatement insert, String month, String kind, List<FigureLine> lines)
            throws SQLException {
        int place = 0;
        for (FigureLine line : lines) {
            insert.setString(1, month);
            insert.setString(2, kind);
            insert.setInt(3, place++);
            insert.setString(4, line.what());
            insert.setLong(5, line.received());
            insert.setLong(6, line.answered());
            insert.setLong(7, line.late());
            insert.setLong(8, line.solved());
            insert.setLong(9, line.claimed());
            insert.setLong(10, line.returned());
            insert.setLong(11, line.confirmed());
            insert.addBatch();
        }
    }
}
