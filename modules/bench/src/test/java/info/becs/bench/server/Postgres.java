package info.becs.bench.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL that keeps what it has acknowledged, and counts its statements.
 *
 * <p>Not the one of the tests: that one answers before a commit is on the disk.
 */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres process;

    private Postgres(EmbeddedPostgres process) {
        this.process = process;
    }

    public static Postgres durable() {
        try {
            var postgres = new Postgres(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .start());
            postgres.execute("CREATE EXTENSION pg_stat_statements");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** What a server's environment says of it. */
    public Map<String, String> environment() {
        return Map.of(
                "PLATFORM_DB_URL",
                "jdbc:postgresql://localhost:" + process.getPort() + "/postgres",
                "PLATFORM_DB_USER",
                "postgres",
                "PLATFORM_DB_PASSWORD",
                "postgres");
    }

    /** Forgets what it has counted. */
    public void count() {
        execute("SELECT pg_stat_statements_reset()");
    }

    /** What it was asked to do since it began to count, the dearest first. */
    public List<Statement> counted() {
        try (Connection connection = process.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT query, calls, total_exec_time FROM pg_stat_statements
                        WHERE query NOT LIKE '%pg_stat_statements%' ORDER BY total_exec_time DESC
                        """)) {
            List<Statement> counted = new ArrayList<>();
            while (rows.next()) {
                counted.add(new Statement(rows.getString(1), rows.getLong(2), rows.getDouble(3)));
            }
            return counted;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not tell what it has done", e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = process.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused " + sql, e);
        }
    }

    @Override
    public void close() {
        try {
            process.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text, how often it was executed, and how long all of them took inside the database. */
    public record Statement(String text, long calls, double millis) {}
}
