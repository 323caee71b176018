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
    private static final String NEXT = "SELECT id, wrapped_key, key_id FROM forms_submission WHERE id > ? ORDER BY id";
    // The old id: whoever was erased meanwhile stays so.
    private static final String CHANGE =
            "UPDATE forms_submission SET wrapped_key = ?, key_id = ? WHERE id = ? AND key_id = ?";

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    KeyRing ring;

    @Inject
    Vault vault;

    @Inject
    Marks marks;

    /** How far it has come. @param last id of the last one that was looked at; empty at the end */
    public record Step(int rewrapped, Optional<String> last) {}

    /** The next batch after this id. */
    @Transactional
    public Step step(String after) {
        ring.follow();
        if (after.isEmpty()) {
            marks.relock();
        }
        int looked = 0;
        int changed = 0;
        String last = after;
        long current = ring.current();
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT);
                PreparedStatement change = connection.prepareStatement(CHANGE)) {
            next.setString(1, after);
            next.setMaxRows(BATCH);
            try (ResultSet row = next.executeQuery()) {
                while (row.next()) {
                    looked++;
                    last = row.getString(1);
                    long by = row.getLong(3);
                    if (row.getString(2) != null && by != current) {
                        change.setString(1, vault.rewrapped(last, row.getString(2)));
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
        return new Step(changed, looked < BATCH ? Optional.empty() : Optional.of(last));
    }
}
