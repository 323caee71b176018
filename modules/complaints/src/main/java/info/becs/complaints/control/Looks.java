package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Look;
import info.becs.kit.db.PlainSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Who has opened which file: one line for each case, person and day; and how much each opens in an hour. */
@ApplicationScoped
public class Looks {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String INSERT =
            "INSERT INTO complaints_look (case_id, person, looked_on, office, reasons, opens, last_at)"
                    + " VALUES (?, ?, ?, ?, ?, 1, ?)";
    private static final String AGAIN =
            "UPDATE complaints_look SET opens = opens + 1, office = ?, reasons = ?, last_at = ?"
                    + " WHERE case_id = ? AND person = ? AND looked_on = ?";

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /** The newest first. */
    public List<Look> of(Case found, int most) {
        return asked(
                "SELECT person, looked_on, office, reasons, opens, last_at FROM complaints_look WHERE case_id = ?"
                        + " ORDER BY last_at DESC, person",
                most,
                found.id());
    }

    public Optional<Look> find(Case found, String person, LocalDate day) {
        return asked(
                        "SELECT person, looked_on, office, reasons, opens, last_at FROM complaints_look"
                                + " WHERE case_id = ? AND person = ? AND looked_on = ?",
                        1,
                        found.id(),
                        person,
                        Date.valueOf(day))
                .stream()
                .findFirst();
    }

    /** The first of this day; whoever calls holds the case, so that there is no second. */
    public void add(Case locked, Look look) {
        sql().change(
                        INSERT,
                        locked.id(),
                        look.person(),
                        Date.valueOf(look.day()),
                        look.office(),
                        String.join(",", look.reasons()),
                        Timestamp.from(look.lastAt()));
    }

    /** One more on the same day, with its reason. */
    public void again(Case found, Look before, Look now) {
        sql().change(
                        AGAIN,
                        now.office(),
                        joined(before.reasons(), now.reasons()),
                        Timestamp.from(now.lastAt()),
                        found.id(),
                        now.person(),
                        Date.valueOf(now.day()));
    }

    /** One more look at each of these, at most a thousand. */
    public void add(Collection<String> cases, Look look) {
        Map<String, String> known = reasons(cases, look);
        var first = new ArrayList<Object[]>();
        var more = new ArrayList<Object[]>();
        Date day = Date.valueOf(look.day());
        Timestamp at = Timestamp.from(look.lastAt());
        for (String id : cases) {
            String before = known.get(id);
            if (before == null) {
                first.add(new Object[] {id, look.person(), day, look.office(), String.join(",", look.reasons()), at});
            } else {
                String reasons = joined(List.of(before.split(",")), look.reasons());
                more.add(new Object[] {look.office(), reasons, at, id, look.person(), day});
            }
        }
        sql().changes(INSERT, first);
        sql().changes(AGAIN, more);
    }

    /** Case → why this person has looked at it that day, where they have. */
    private Map<String, String> reasons(Collection<String> cases, Look look) {
        var values = new ArrayList<Object>(List.of(look.person(), Date.valueOf(look.day())));
        values.addAll(cases);
        var found = new HashMap<String, String>();
        sql().rows(
                        "SELECT case_id, reasons FROM complaints_look WHERE person = ? AND looked_on = ? AND case_id IN ("
                                + String.join(", ", Collections.nCopies(cases.size(), "?")) + ")",
                        cases.size(),
                        row -> found.put(row.getString(1), row.getString(2)),
                        values.toArray());
        return found;
    }

    private static String joined(List<String> before, List<String> now) {
        var all = new LinkedHashSet<>(before);
        all.addAll(now);
        return String.join(",", all);
    }

    public long countOf(String person) {
        return sql().rows("SELECT COUNT(*) FROM complaints_look WHERE person = ?", 1, row -> row.getLong(1), person)
                .get(0);
    }

    /**
     * So many more in this hour; how many it makes. By itself: it counts, whatever becomes of the look. Two who begin an hour at
     * once are told apart by the database: the second is refused and asks again.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int count(String person, Instant now, int opened) {
        Timestamp hour = Timestamp.from(now.truncatedTo(ChronoUnit.HOURS));
        if (sql().change(
                                "UPDATE complaints_look_hour SET opens = opens + ? WHERE person = ? AND hour_at = ?",
                                opened,
                                person,
                                hour)
                == 1) {
            return opens(person, hour);
        }
        sql().change(
                        "DELETE FROM complaints_look_hour WHERE person = ? AND hour_at < ?",
                        person,
                        Timestamp.from(now.minus(KEPT)));
        sql().change(
                        "INSERT INTO complaints_look_hour (person, hour_at, opens) VALUES (?, ?, ?)",
                        person,
                        hour,
                        opened);
        return opened;
    }

    private int opens(String person, Timestamp hour) {
        return sql()
                .rows(
                        "SELECT opens FROM complaints_look_hour WHERE person = ? AND hour_at = ?",
                        1,
                        row -> row.getInt(1),
                        person,
                        hour)
                .stream()
                .findFirst()
                .orElse(0);
    }

    private List<Look> asked(String sql, int most, Object... values) {
        return sql().rows(
                        sql,
                        most,
                        row -> new Look(
                                row.getString(1),
                                row.getDate(2).toLocalDate(),
                                row.getString(3),
                                List.of(row.getString(4).split(",")),
                                row.getInt(5),
                                row.getTimestamp(6).toInstant()),
                        values);
    }

    private PlainSql sql() {
        return new PlainSql(database);
    }
}
