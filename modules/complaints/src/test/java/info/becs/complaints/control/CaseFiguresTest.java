package info.becs.complaints.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted, in the words that both databases are asked in. */
class CaseFiguresTest {

    private static final String ON_TIME = "TIMESTAMP('2026-10-05 10:00:00')";
    private static final String LATE = "TIMESTAMP('2026-10-20 10:00:00')";
    private static final String NEVER = "CAST(NULL AS TIMESTAMP)";

    private Connection derby;
    private int rows;

    @BeforeEach
    void fillsATable() throws SQLException {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        derby = DriverManager.getConnection("jdbc:derby:memory:figures;create=true");
        change("""
            CREATE TABLE complaints_case (id VARCHAR(36), submission_id VARCHAR(36), part INTEGER, parts INTEGER, status VARCHAR(20),
              merchant_key VARCHAR(60), received_at TIMESTAMP, first_due_at TIMESTAMP, answered_at TIMESTAMP, ended_at TIMESTAMP,
              outcome VARCHAR(30), amount_claimed BIGINT, amount_returned BIGINT, amount_confirmed BIGINT)
            """);
        change("CREATE TABLE complaints_event (case_id VARCHAR(36), status VARCHAR(20))");
    }

    @AfterEach
    void dropsIt() throws SQLException {
        derby.close();
        try {
            DriverManager.getConnection("jdbc:derby:memory:figures;drop=true").close();
        } catch (SQLException dropped) {
            // Derby says so by an exception.
        }
    }

    /** C18 Q4 */
    @Test
    void aComplaintIsCountedOnceHoweverManyCasesItBecame() throws SQLException {
        whole("shop", ON_TIME, "full-refund", 700, 700);
        whole("shop", NEVER, null, 300, 0);
        part("split", 1, 3, "shop", ON_TIME, null, 500, 0);
        part("split", 2, 1, "courier", LATE, "full-refund", 200, 150);
        part("split", 3, 1, "courier", NEVER, "full-refund", 100, 50);

        assertThat(asked(CaseFigures.OF_A_MONTH)).containsExactly("3, 2, 1, 2, 1800, 900, 900");
    }

    /** C18 Q4: at each merchant that it is about, and a group of ten is ten complaints. */
    @Test
    void aGroupIsAsLargeAsTheComplaintsInIt() throws SQLException {
        for (int i = 0; i < 9; i++) {
            whole("shop", ON_TIME, null, 10, 0);
            whole("courier", ON_TIME, null, 10, 0);
        }
        part("split", 1, 3, "shop", NEVER, null, 500, 0);
        part("split", 2, 1, "shop", LATE, "full-refund", 200, 150);
        part("split", 3, 1, "third", LATE, "full-refund", 100, 50);
        for (int i = 2; i <= 20; i++) {
            part("many", i, 1, "twenty", ON_TIME, null, 1, 0);
        }

        assertThat(byMerchant("")).containsExactly("shop, 10, 10, 1, 1, 790, 150, 150");
    }

    /** C18, row 14: ten complaints that nobody has examined, or that were sent back, name nobody. */
    @Test
    void aMerchantIsToldOnlyOfWhatWasExaminedAndTakenUp() throws SQLException {
        for (int i = 0; i < 10; i++) {
            whole("slandered", ON_TIME, null, 100, 0);
            change("UPDATE complaints_case SET status = 'received' WHERE merchant_key = 'slandered'");
        }
        assertThat(byMerchant(CaseFigures.EXAMINED)).isEmpty();
        for (String before : List.of("triaged", "incomplete", "rejected", "closed", "reopened", "duplicate")) {
            change("INSERT INTO complaints_event SELECT id, '" + before + "' FROM complaints_case");
            change("UPDATE complaints_case SET status = '" + before + "'");
            assertThat(byMerchant(CaseFigures.EXAMINED)).as(before).isEmpty();
        }

        change("INSERT INTO complaints_event SELECT id, 'accepted' FROM complaints_case");
        assertThat(byMerchant(CaseFigures.EXAMINED)).isEmpty();
        change("UPDATE complaints_case SET status = 'closed'");
        assertThat(byMerchant(CaseFigures.EXAMINED)).containsExactly("slandered, 10, 10, 0, 0, 1000, 0, 0");
        change("UPDATE complaints_case SET status = 'rejected' WHERE id = '1'");
        assertThat(byMerchant(CaseFigures.EXAMINED)).isEmpty();
        assertThat(asked(CaseFigures.OF_A_MONTH)).containsExactly("10, 10, 0, 0, 1000, 0, 0");
    }

    private List<String> byMerchant(String examined) throws SQLException {
        return asked(CaseFigures.OF_GROUPS
                .replace("{what}", "merchant_key,")
                .replace("{group}", "merchant_key")
                .replace("{examined}", examined)
                .replace("{least}", "10"));
    }

    /** C18 Q4 */
    @Test
    void aPartThatWentIntoAnotherComplaintIsNotCounted() throws SQLException {
        part("split", 1, 2, "shop", ON_TIME, null, 500, 0);
        part("split", 2, 1, "courier", ON_TIME, null, 200, 0);
        change("UPDATE complaints_case SET status = 'duplicate' WHERE part = 1");

        assertThat(asked(CaseFigures.OF_A_MONTH)).containsExactly("1, 1, 0, 0, 200, 0, 0");
    }

    /** C18: fifteen days are the merchant's, also where they run out. */
    @Test
    void onlyClocksThatWaitForTheSocietyAreItsOverdueFigure() throws SQLException {
        change(
                "CREATE TABLE complaints_warning (case_id VARCHAR(36), clock VARCHAR(12), stage VARCHAR(4), due_at TIMESTAMP)");
        for (int i = 0; i < 10; i++) {
            change("INSERT INTO complaints_case (submission_id, id) VALUES ('s" + i + "', 'c" + i + "')");
            warned(i, "STEP", "OVER");
            warned(i, "OTHERS", "OVER");
            warned(i, "SOLUTION", "SOON");
        }

        assertThat(asked(CaseFigures.CLOCKS.replace("{least}", "10"))).containsExactly("STEP, 10");
    }

    private void warned(int of, String clock, String stage) throws SQLException {
        change("INSERT INTO complaints_warning VALUES ('c" + of + "', '" + clock + "', '" + stage
                + "', TIMESTAMP('2026-10-20 10:00:00'))");
    }

    private void whole(String merchant, String answered, String outcome, long claimed, long back) throws SQLException {
        part("whole" + rows, 1, 1, merchant, answered, outcome, claimed, back);
    }

    private void part(
            String submission,
            int part,
            int parts,
            String merchant,
            String answered,
            String outcome,
            long claimed,
            long back)
            throws SQLException {
        rows++;
        change("INSERT INTO complaints_case VALUES ('" + rows + "', '" + submission + "', " + part + ", " + parts
                + ", 'accepted', '"
                + merchant + "', TIMESTAMP('2026-10-03 10:00:00'), TIMESTAMP('2026-10-07 10:00:00'), " + answered + ", "
                + NEVER + ", " + (outcome == null ? "CAST(NULL AS VARCHAR(30))" : "'" + outcome + "'") + ", "
                + claimed + ", " + back + ", " + back + ")");
    }

    private void change(String sql) throws SQLException {
        try (var statement = derby.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> asked(String sql) throws SQLException {
        String filled = sql.replace("{relief}", "'full-refund'")
                .replace("?1", "TIMESTAMP('2026-10-01 00:00:00')")
                .replace("?2", "TIMESTAMP('2026-11-01 00:00:00')")
                .replace("?3", "TIMESTAMP('2026-11-03 00:00:00')");
        var lines = new ArrayList<String>();
        try (var statement = derby.createStatement();
                var found = statement.executeQuery(filled)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var line = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    line.add(found.getString(i));
                }
                lines.add(String.join(", ", line));
            }
        }
        return lines;
    }
}
