package info.becs.testkit.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Rows of a node's database, behind the platform's back. On Derby the node must not be running: the engine lets one
 * process in.
 */
public final class Tables {

    private static final int BATCH = 1_000;

    private final LibertyNode node;

    private Tables(LibertyNode node) {
        this.node = node;
    }

    public static Tables of(LibertyNode node) {
        return new Tables(node);
    }

    /** How many rows are different now. */
    public int change(String sql, Object... values) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    /** Adds very many rows, each made from its number. */
    public void fill(String sql, int count, IntFunction<Object[]> row) {
        with(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < count; i++) {
                    Object[] values = row.apply(i);
                    for (int column = 0; column < values.length; column++) {
                        statement.setObject(column + 1, values[column]);
                    }
                    statement.addBatch();
                    if (i % BATCH == BATCH - 1 || i == count - 1) {
                        statement.executeBatch();
                        connection.commit();
                    }
                }
            }
            return count;
        });
    }

    /** The first column, as text. */
    public List<String> column(String sql) {
        return with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }

    private <T> T with(Work<T> work) {
        var environment = node.environment();
        String url = environment.get("PLATFORM_DB_URL");
        return url == null
                ? withDerby(node.server().resolve("data/platform"), work)
                : with(
                        url + "?reWriteBatchedInserts=true",
                        environment.get("PLATFORM_DB_USER"),
                        environment.get("PLATFORM_DB_PASSWORD"),
                        work);
    }

    private <T> T withDerby(Path folder, Work<T> work) {
        if (node.isRunning()) {
            throw new IllegalStateException("Stop the node first: it has the Derby database to itself");
        }
        try {
            return with("jdbc:derby:" + folder, "", "", work);
        } finally {
            endDerby(folder);
        }
    }

    private static void endDerby(Path folder) {
        try {
            DriverManager.getConnection("jdbc:derby:" + folder + ";shutdown=true")
                    .close();
        } catch (SQLException ended) {
            // Derby says so by an exception.
        }
    }

    private static <T> T with(String url, String user, String password, Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Something that is done with a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
