package info.becs.kit.db;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of one module to the state that its code expects.
 *
 * <p>Hand-written SQL in {@code db/<module>/common} ({@code 001-articles.sql}, {@code 002-…}), what only one
 * engine understands in {@code db/<module>/derby} or {@code db/<module>/postgresql}; its own history in
 * {@code <module>_flyway}. Two nodes that start at once are safe: the history is locked meanwhile. A
 * module without the folder has no tables. {@code ${text}} and {@code ${blob}} are the engine's large types, {@code
 * ${ordered}} after a VARCHAR orders it by code points, whatever language the database was made for.
 */
public final class Migrations {

    private static final Map<String, Map<String, String>> TYPES = Map.of(
            "derby", Map.of("text", "CLOB(16M)", "blob", "BLOB(64M)", "ordered", ""),
            "postgresql", Map.of("text", "TEXT", "blob", "BYTEA", "ordered", "COLLATE \"C\""));

    private final DataSource dataSource;
    private final ClassLoader loader;

    public Migrations(DataSource dataSource, ClassLoader loader) {
        this.dataSource = dataSource;
        this.loader = loader;
    }

    public void apply(String module) {
        String engine = engine();
        var locations = new ArrayList<String>();
        for (String folder : List.of("common", engine)) {
            String path = "db/" + module + "/" + folder;
            // Liberty's class path cannot be listed; Flyway finds a location there only by this empty file.
            if (loader.getResource(path + "/flyway.location") != null) {
                locations.add("classpath:" + path);
            }
        }
        if (locations.isEmpty()) {
            return;
        }
        try {
            Flyway flyway = Flyway.configure(loader)
                    .dataSource(dataSource)
                    .locations(locations.toArray(String[]::new))
                    .table(table(module, engine))
                    .sqlMigrationPrefix("")
                    .sqlMigrationSeparator("-")
                    .placeholders(TYPES.get(engine))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load();
            migrate(flyway, engine);
        } catch (FlywayException e) {
            throw Problem.fault(
                    "platform.migration.failed",
                    Text.of(
                                    "'{0}' মডিউলের ডেটাবেজ হালনাগাদ করা যায়নি: {1}",
                                    "The tables of module '{0}' could not be brought up to date: {1} Mend the database or go back to"
                                            + " the version before; nothing of this step was kept.")
                            .with(module, e.getMessage()),
                    e);
        }
    }

    private static String table(String module, String engine) {
        String name = module.replace('-', '_') + "_flyway";
        return engine.equals("derby") ? name.toUpperCase(Locale.ROOT) : name;
    }

    /**
     * On Derby one after the other: two that make tables at once wait for each other's rows of the catalogue until one of
     * them is refused after ten seconds, and its module does not start. The class is in the server's global library, the
     * same for all web applications.
     */
    private static void migrate(Flyway flyway, String engine) {
        if (engine.equals("derby")) {
            synchronized (Flyway.class) {
                flyway.migrate();
            }
        } else {
            flyway.migrate();
        }
    }

    private String engine() {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            String engine = product.contains("derby") ? "derby" : product;
            if (!TYPES.containsKey(engine)) {
                throw new IllegalStateException("Database '" + product + "' is none of " + TYPES.keySet());
            }
            return engine;
        } catch (SQLException e) {
            throw Problem.fault(
                    "platform.database.unreachable",
                    Text.of(
                                    "ডেটাবেজের সঙ্গে সংযোগ হচ্ছে না: {0}",
                                    "The database does not answer: {0}. Check platform.db.url, platform.db.user and platform.db.password,"
                                            + " and that it is running.")
                            .with(e.getMessage()),
                    e);
        }
    }
}
