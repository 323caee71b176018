package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.kit.db.PlainSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Goes through the cases that were there before something was done with each: once, however often it is broken off. */
@ApplicationScoped
public class CaseWalk {

    private static final int BATCH = 100;

    @Inject
    Cases cases;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /** The next of them, in the caller's transaction; whether some are left. */
    boolean goOn(String name, Consumer<List<Case>> each) {
        var sql = new PlainSql(database);
        List<String> last = sql.rows(
                "SELECT last_case FROM complaints_walk WHERE name = ? AND ended = 0", 1, row -> row.getString(1), name);
        if (last.isEmpty()) {
            return false;
        }
        List<Case> batch = cases.after(last.get(0), BATCH);
        if (!batch.isEmpty()) {
            each.accept(batch);
        }
        boolean more = batch.size() == BATCH;
        sql.change(
                "UPDATE complaints_walk SET last_case = ?, ended = ? WHERE name = ?",
                batch.isEmpty() ? last.get(0) : batch.get(batch.size() - 1).id(),
                more ? 0 : 1,
                name);
        return more;
    }
}
