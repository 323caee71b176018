package info.becs.forms.submissions.control;

import info.becs.forms.vault.control.KeyRing;
import info.becs.forms.vault.control.Vault;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/*
 * Only the wrapped keys change: what they seal is left as it is, however much it is. One walk along the primary key, batch by
 * batch: whoever is interrupted begins again, and what was done is passed by.
 */
/** Wraps the keys of all submissions by the current key. */
@ApplicationScoped
public class Rewrapping {

    private static final int BATCH = 500;
    private static final String NEXT = "SELECT id, wrapped_key, key_id FROM %s WHERE id > ? ORDER BY id";
    // The old id: whoever was erased meanwhile stays so.
    private static final String CHANGE = "UPDATE %s SET wrapped_key = ?, key_id = ? WHERE id = ? AND key_id = ?";

    private static final String STANDING = "SELECT COUNT(*), COALESCE(SUM(CASE WHEN key_id = ? THEN 0 ELSE 1 END), 0)"
            + " FROM %s WHERE wrapped_key IS NOT NULL";

    /** First those of submissions, then those of files. */
    private enum Table {
        FORMS_SUBMISSION(""),
        FORMS_FILE("file:");

        private final String place;

        Table(String place) {
            this.place = place;
        }
    }

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    KeyRing ring;

    @Inject
    Vault vault;

    @Inject
    Marks marks;

    /** How far it has come. @param last where it was last; empty at the end */
    public record Step(int rewrapped, Optional<String> last) {}

    /** How many keys there are. @param older of them wrapped by another key than the current one */
    public record Standing(long all, long older) {}

    public Standing ofSubmissions(long current) {
        return standing(Table.FORMS_SUBMISSION, current);
    }

    public Standing ofFiles(long current) {
        return standing(Table.FORMS_FILE, current);
    }

    private Standing standing(Table table, long current) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(STANDING.formatted(table))) {
            count.setLong(1, current);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return new Standing(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new PersistenceException("The keys of submissions were not counted", e);
        }
    }

    /** The next batch after this place: empty for the beginning, an id, or {@code file:} and an id or nothing. */
    @Transactional
    public Step step(String after) {
        ring.follow();
        if (after.isEmpty()) {
            marks.relock();
        }
        Table table = after.startsWith("file:") ? Table.FORMS_FILE : Table.FORMS_SUBMISSION;
        int looked = 0;
        int changed = 0;
        String last = after.substring(table.place.length());
        long current = ring.current();
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT.formatted(table));
                PreparedStatement change = connection.prepareStatement(CHANGE.formatted(table))) {
            next.setString(1, last);
            next.setMaxRows(BATCH);
            try (ResultSet row = next.executeQuery()) {
                while (row.next()) {
                    looked++;
                    last = row.getString(1);
                    long by = row.getLong(3);
                    if (row.getString(2) != null && by != current) {
                        change.setString(1, vault.rewrapped(table.place + last, row.getString(2)));
                        change.setLong(2, current);
                        change.setString(3, last);
                        change.setLong(4, by);
                        change.addBatch();
                        changed++;
                    }
                }
            }
            if (changed > 0) {
                change.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException("The keys of submissions were not wrapped anew", e);
        }
        if (looked == BATCH) {
            return new Step(changed, Optional.of(table.place + last));
        }
        return new Step(changed, table == Table.FORMS_FILE ? Optional.empty() : Optional.of(Table.FORMS_FILE.place));
    }
}
