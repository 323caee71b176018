package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Look;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        changed(
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
        changed(
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
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement update = connection.prepareStatement(AGAIN)) {
            for (String id : cases) {
                String before = known.get(id);
                PreparedStatement change = before == null ? insert : update;
                if (before == null) {
                    fill(
                            insert,
                            id,
                            look.person(),
                            Date.valueOf(look.day()),
                            look.office(),
                            String.join(",", look.reasons()),
                            Timestamp.from(look.lastAt()));
                } else {
                    fill(
                            update,
                            look.office(),
                            joined(List.of(before.split(",")), look.reasons()),
                            Timestamp.from(look.lastAt()),
                            id,
                            look.person(),
                            Date.valueOf(look.day()));
                }
                change.addBatch();
            }
            insert.executeBatch();
            update.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Case → why this person has looked at it that day, where they have. */
    private Map<String, String> reasons(Collection<String> cases, Look look) {
        String places = String.join(", ", Collections.nCopies(cases.size(), "?"));
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT case_id, reasons FROM complaints_look WHERE person = ? AND looked_on = ? AND case_id IN ("
                                + places + ")")) {
            var values = new ArrayList<Object>(List.of(look.person(), Date.valueOf(look.day())));
            values.addAll(cases);
            fill(query, values.toArray());
            var found = new HashMap<String, String>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static String joined(List<String> before, List<String> now) {
        var all = new LinkedHashSet<>(before);
        all.addAll(now);
        return String.join(",", all);
    }

    public long countOf(String person) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM complaints_look WHERE person = ?")) {
            query.setString(1, person);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * So many more in this hour; how many it makes. By itself: it counts, whatever becomes of the look. Two who begin an hour at
     * once are told apart by the database: the second is refused and asks again.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int count(String person, Instant now, int opened) {
        Timestamp hour = Timestamp.from(now.truncatedTo(ChronoUnit.HOURS));
        if (changed(
                        "UPDATE complaints_look_hour SET opens = opens + ? WHERE person = ? AND hour_at = ?",
                        opened,
                        person,
                        hour)
                == 1) {
            return opens(person, hour);
        }
        changed(
                "DELETE FROM complaints_look_hour WHERE person = ? AND hour_at < ?",
                person,
                Timestamp.from(now.minus(KEPT)));
        changed("INSERT INTO complaints_look_hour (person, hour_at, opens) VALUES (?, ?, ?)", person, hour, opened);
        return opened;
    }

    private int opens(String person, Timestamp hour) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT opens FROM complaints_look_hour WHERE person = ? AND hour_at = ?")) {
            query.setString(1, person);
            query.setTimestamp(2, hour);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<Look> asked(String sql, int most, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, values);
            query.setMaxRows(most);
            var looks = new ArrayList<Look>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    looks.add(new Look(
                            found.getString(1),
                            found.getDate(2).toLocalDate(),
                            found.getString(3),
                            List.of(found.getString(4).split(",")),
                            found.getInt(5),
                            found.getTimestamp(6).toInstant()));
                }
            }
            return looks;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private int changed(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            fill(change, values);
            return change.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static PersistenceException failed(SQLException e) {
        return new PersistenceException("Who has looked could not be kept", e);
    }
}
