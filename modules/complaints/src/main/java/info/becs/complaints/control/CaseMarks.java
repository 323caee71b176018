package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.kit.db.InLists;
import info.becs.kit.db.PlainSql;
import info.becs.kit.page.Cursor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Which words stand in which case, as marks that nobody can read. */
@ApplicationScoped
public class CaseMarks {

    private static final String INSERT = "INSERT INTO complaints_word (case_id, mark, received_at) VALUES (?, ?, ?)";

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    private String insert;

    /** Two may add the same word at once. Derby lets the second wait before it asks what is there; PostgreSQL is told. */
    @PostConstruct
    void prepare() {
        insert = sql().isPostgresql() ? INSERT + " ON CONFLICT DO NOTHING" : INSERT;
    }

    /** Id of a case → its marks. */
    public Map<String, Set<String>> of(Collection<Case> cases) {
        List<String> ids = InLists.of(cases.stream().map(Case::id).toList());
        var marks = new HashMap<String, Set<String>>();
        sql().rows(
                        "SELECT case_id, mark FROM complaints_word --DERBY-PROPERTIES constraint=complaints_word_pk\n"
                                + "WHERE case_id IN (" + places(ids) + ")",
                        0,
                        row -> marks.computeIfAbsent(row.getString(1), id -> new HashSet<>())
                                .add(row.getString(2)),
                        ids.toArray());
        return marks;
    }

    /** None of them was there; in an order in which nobody waits for another in a ring. */
    public void add(Map<Case, ? extends Collection<String>> marks) {
        var rows = new ArrayList<Object[]>();
        marks.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().id()))
                .forEach(each -> {
                    Case found = each.getKey();
                    each.getValue().stream()
                            .sorted()
                            .forEach(mark ->
                                    rows.add(new Object[] {found.id(), mark, Timestamp.from(found.receivedAt())}));
                });
        sql().changes(insert, rows);
    }

    public void forget(Case found) {
        sql().change("DELETE FROM complaints_word WHERE case_id = ?", found.id());
    }

    /** In how many cases it stands, or one more than asked for. */
    int count(String mark, int most) {
        return sql().rows(
                        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM complaints_word WHERE mark = ? FETCH FIRST "
                                + (most + 1) + " ROWS ONLY) counted",
                        1,
                        row -> row.getInt(1),
                        mark)
                .get(0);
    }

    /** Cases in which it stands, in the order of the queue from there on. */
    List<Cursor> after(String mark, Cursor last, int most) {
        Timestamp at = Timestamp.from(last.at());
        return sql().rows(
                        "SELECT received_at, case_id FROM complaints_word WHERE mark = ? AND received_at <= ?"
                                + " AND (received_at < ? OR case_id < ?) ORDER BY received_at DESC, case_id DESC"
                                + " FETCH FIRST " + most + " ROWS ONLY",
                        most,
                        row -> new Cursor(row.getTimestamp(1).toInstant(), row.getString(2)),
                        mark,
                        at,
                        at,
                        last.id());
    }

    /** Those of these cases in which it stands, too. */
    Set<String> also(String mark, Collection<String> cases) {
        List<String> ids = InLists.of(cases);
        var values = new ArrayList<Object>(List.of(mark));
        values.addAll(ids);
        // Asked for many keys at once, Derby may read the whole table; to PostgreSQL its hint is a comment.
        return new HashSet<>(sql().rows(
                        "SELECT case_id FROM complaints_word --DERBY-PROPERTIES constraint=complaints_word_pk\n"
                                + "WHERE mark = ? AND case_id IN (" + places(ids) + ")",
                        0,
                        row -> row.getString(1),
                        values.toArray()));
    }

    private static String places(List<String> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private PlainSql sql() {
        return new PlainSql(database);
    }
}
