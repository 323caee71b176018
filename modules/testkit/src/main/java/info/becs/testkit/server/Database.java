package info.becs.testkit.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * An empty database of its own, as a server is told of it.
 *
 * <p>Which engine the suite runs on says the system property {@code engine}: {@code derby} (a folder of the node) or
 * {@code postgresql} (one process for all tests, begun when first asked for, ended with the JVM).
 */
public final class Database {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres process;

    private final Map<String, String> environment;

    private Database(Map<String, String> environment) {
        this.environment = environment;
    }

    public static String engine() {
        return System.getProperty("engine", "derby");
    }

    /** Skips a test that looks into the database beside the server, or holds it up, where nobody else is let in. */
    public static void assumeShared() {
        Assumptions.assumeTrue(engine().equals("postgresql"), "SKIPPED: an embedded database is the server's alone");
    }

    /** On the engine of this run. */
    public static Database empty() {
        return engine().equals("postgresql") ? postgresql() : derby();
    }

    /** The embedded default: nothing is said, the server makes it in its data folder. */
    public static Database derby() {
        return new Database(Map.of());
    }

    /** On PostgreSQL whatever the engine of this run, for tests with several nodes. */
    public static Database postgresql() {
        String name = "test" + COUNT.incrementAndGet();
        var admin = process();
        try (var connection = admin.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused a database for the test", e);
        }
        return new Database(Map.of(
                "PLATFORM_DB_URL",
                "jdbc:postgresql://localhost:" + admin.getPort() + "/" + name,
                "PLATFORM_DB_USER",
                "postgres",
                "PLATFORM_DB_PASSWORD",
                "postgres",
                // All nodes on one database have one keyset.
                "FORMS_KEYS_FILE",
                keys(name),
                "FORMS_FILES_DIR",
                Path.of("target", "files", UUID.randomUUID().toString())
                        .toAbsolutePath()
                        .toString()));
    }

    /** A file of this run: one of an earlier run would be of another database. */
    private static String keys(String name) {
        Path folder = Path.of("target", "keys").toAbsolutePath();
        Folders.create(folder);
        return folder.resolve(name + "-" + UUID.randomUUID() + ".json").toString();
    }

    /** On PostgreSQL with a user of its own, who owns neither the database nor its schema. */
    public static Database postgresql(String user) {
        var database = postgresql();
        database.asSuperuser("""
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                    CREATE ROLE %1$s LOGIN PASSWORD '%1$s';
                  END IF;
                END $$;
                GRANT USAGE, CREATE ON SCHEMA public TO %1$s
                """.formatted(user));
        var environment = new HashMap<>(database.environment);
        environment.put("PLATFORM_DB_USER", user);
        environment.put("PLATFORM_DB_PASSWORD", user);
        return new Database(Map.copyOf(environment));
    }

    /** What only an administrator of the engine may do. */
    public void asSuperuser(String sql) {
        try (var connection = DriverManager.getConnection(environment.get("PLATFORM_DB_URL"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static synchronized EmbeddedPostgres process() {
        if (process == null) {
            try {
                process = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
        return process;
    }

    /** What the server's environment says of it. */
    public Map<String, String> environment() {
        return environment;
    }
}
