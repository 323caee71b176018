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

    private final LibertyNode node;
    private final Connection connection;

    private HeldUp(LibertyNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
    }

    public static HeldUp at(LibertyNode node) {
        try {
            Connection connection = connected(node);
            connection.setAutoCommit(false);
            return new HeldUp(node, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connected(LibertyNode node) throws SQLException {
        Map<String, String> environment = node.environment();
        return DriverManager.getConnection(
                environment.get("PLATFORM_DB_URL"),
                environment.get("PLATFORM_DB_USER"),
                environment.get("PLATFORM_DB_PASSWORD"));
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

    /** The first column, as text, outside of this transaction: inside, what others do at the moment is told only once. */
    public List<String> sees(String sql) {
        try (var looking = connected(node);
                var statement = looking.createStatement();
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
