package info.becs.testkit.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A transaction of somebody else on a node's PostgreSQL: whoever needs what it has taken waits until it ends. */
public final class HeldUp implements AutoCloseable {

    /** Backends that wait for a lock with a statement like this. */
    public static final String WAITING =
            "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%s'";

    private final Connection connection;

    private HeldUp(Connection connection) {
        this.connection = connection;
    }

    public static HeldUp at(LibertyNode node) {
        Map<String, String> environment = node.environment();
        try {
            Connection connection = DriverManager.getConnection(
                    environment.get("PLATFORM_DB_URL"),
                    environment.get("PLATFORM_DB_USER"),
                    environment.get("PLATFORM_DB_PASSWORD"));
            connection.setAutoCommit(false);
            return new HeldUp(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on others wait for it. */
    public HeldUp takes(String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what it sees, as text. */
    public List<String> sees(String sql) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it has written stands; nobody waits any more. */
    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it has not committed never was. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
