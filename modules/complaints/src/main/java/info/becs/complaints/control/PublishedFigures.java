package info.becs.complaints.control;

import info.becs.complaints.entity.FigureLine;
import info.becs.complaints.entity.FigureSheet;
import info.becs.kit.db.PlainSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Figures that the public was told; the same on every node, and never told otherwise afterwards. */
@ApplicationScoped
public class PublishedFigures {

    // All tried on Derby and PostgreSQL.
    private static final String LAST = "SELECT MAX(until_month) FROM complaints_figure WHERE until_month <= ?";
    private static final String LINES = """
        SELECT what, received, answered, late, solved, claimed, returned, confirmed
        FROM complaints_figure WHERE until_month = ? AND kind = ? ORDER BY place
        """;
    private static final String ADD = "INSERT INTO complaints_figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String FORGET = "DELETE FROM complaints_figure WHERE until_month = ?";

    /** JDBC for as many as there are. */
    private static final int ALL = 0;

    private static final String SHEET = "sheet";
    private static final String MONTH = "month";
    private static final String ISSUE = "issue";
    private static final String PRODUCT = "product";
    private static final String DISTRICT = "district";
    private static final String MERCHANT = "merchant";
    private static final String CLOCK = "clock";

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /** The newest of that month or an earlier one. */
    public Optional<FigureSheet> last(YearMonth until) {
        // The newest of none is a row with nothing in it.
        return sql().rows(LAST, 1, row -> Optional.ofNullable(row.getString(1)), until.toString())
                .get(0)
                .map(text -> new FigureSheet(
                        YearMonth.parse(text),
                        lines(text, MONTH),
                        lines(text, ISSUE),
                        lines(text, PRODUCT),
                        lines(text, DISTRICT),
                        lines(text, MERCHANT),
                        lines(text, CLOCK)));
    }

    private List<FigureLine> lines(String month, String kind) {
        return sql().rows(
                        LINES,
                        ALL,
                        row -> new FigureLine(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getLong(8)),
                        month,
                        kind);
    }

    /** Refused by its key where another node was a moment earlier. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(FigureSheet sheet) {
        var rows = new ArrayList<Object[]>();
        String month = sheet.until().toString();
        add(rows, month, SHEET, List.of(FigureLine.counted("", 0)));
        add(rows, month, MONTH, sheet.months());
        add(rows, month, ISSUE, sheet.issues());
        add(rows, month, PRODUCT, sheet.products());
        add(rows, month, DISTRICT, sheet.districts());
        add(rows, month, MERCHANT, sheet.merchants());
        add(rows, month, CLOCK, sheet.clocks());
        sql().changes(ADD, rows);
    }

    public void forget(YearMonth until) {
        sql().change(FORGET, until.toString());
    }

    private static void add(List<Object[]> rows, String month, String kind, List<FigureLine> lines) {
        int place = 0;
        for (FigureLine line : lines) {
            rows.add(new Object[] {
                month,
                kind,
                place++,
                line.what(),
                line.received(),
                line.answered(),
                line.late(),
                line.solved(),
                line.claimed(),
                line.returned(),
                line.confirmed()
            });
        }
    }

    private PlainSql sql() {
        return new PlainSql(database);
    }
}
