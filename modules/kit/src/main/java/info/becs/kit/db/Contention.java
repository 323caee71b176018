package info.becs.kit.db;

import java.sql.SQLException;

/**
 * Whether a database has taken a transaction back because of others at the same time: a deadlock, or a lock that did not come in
 * time. All of these have a state of the class 40 (SQL: transaction rollback), on Derby (40001, 40XL1) and PostgreSQL (40001,
 * 40P01) alike; so nothing was changed, and the same may go well a moment later.
 */
public final class Contention {

    private static final String ROLLBACK = "40";
    private static final String TWICE = "23505";
    private static final int DEEPEST = 20;

    private Contention() {}

    public static boolean isOne(Throwable thrown) {
        return hasState(thrown, ROLLBACK);
    }

    /** Whether there is one such row already, that nobody saw before: somebody else has written it in the same moment. */
    public static boolean isTwin(Throwable thrown) {
        return hasState(thrown, TWICE);
    }

    private static boolean hasState(Throwable thrown, String state) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < DEEPEST; t = t.getCause(), depth++) {
            if (t instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(state)) {
                return true;
            }
        }
        return false;
    }
}
