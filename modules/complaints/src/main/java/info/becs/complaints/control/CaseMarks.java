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

    // For one case after the other: asked for many cases at once, PostgreSQL goes through all that a frequent word has.
    private static final String ALSO = """
            (SELECT COUNT(*) FROM complaints_word o --DERBY-PROPERTIES constraint=complaints_word_pk
              WHERE o.case_id = w.case_id AND o.mark IN (%s))""";

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

    /**
     * A case in which a word stands.
     *
     * @param place in the queue
     * @param others how many of the other words stand in it, too
     */
    record Said(Cursor place, int others) {}

    /** Cases in which it stands, in the order of the queue from there on. */
    List<Said> after(String mark, Collection<String> others, Cursor last, int most) {
        Timestamp at = Timestamp.from(last.at());
        var values = new ArrayList<Object>(others.isEmpty() ? List.of() : InLists.of(others));
        String also = others.isEmpty() ? "0" : ALSO.formatted(places(values));
        values.addAll(List.of(mark, at, at, last.id()));
        return sql().rows(
                        "SELECT w.received_at, w.case_id, " + also + " FROM complaints_word w WHERE w.mark = ?"
                                + " AND w.received_at <= ? AND (w.received_at < ? OR w.case_id < ?)"
                                + " ORDER BY w.received_at DESC, w.case_id DESC FETCH FIRST " + most + " ROWS ONLY",
                        most,
                        row -> new Said(new Cursor(row.getTimestamp(1).toInstant(), row.getString(2)), row.getInt(3)),
                        values.toArray());
    }

    private static String places(Collection<?> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private PlainSql sql() {
        return new PlainSql(database);
    }
}
