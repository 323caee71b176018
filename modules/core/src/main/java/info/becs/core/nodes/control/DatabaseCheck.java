package info.becs.core.nodes.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says on the console, in one sentence with its cure, that the database does not answer. Modules wait for it. */
@ApplicationScoped
public class DatabaseCheck {

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Resource
    ManagedExecutorService threads;

    @Inject
    @ConfigProperty(name = "platform.db.url", defaultValue = "")
    String url;

    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        threads.execute(this::check);
    }

    private void check() {
        try (Connection connection = database.getConnection()) {
            connection.isValid(2);
        } catch (SQLException e) {
            Console.print(
                    "\nBECS-WAITING\n  The database at " + withoutSecrets(url) + " does not answer: " + firstLine(e)
                            + "\n  Check that it is running, and the values of PLATFORM_DB_URL, PLATFORM_DB_USER and"
                            + " PLATFORM_DB_PASSWORD.\n  The server goes on trying; nothing needs to be started again.");
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** A URL may carry a password in its query. */
    private static String withoutSecrets(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
