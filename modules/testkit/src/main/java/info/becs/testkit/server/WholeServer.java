package info.becs.testkit.server;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test against one running server, which all such tests of a run share.
 *
 * <pre>{@code
 * class ModulesIT extends WholeServer {
 *   @Test void benMayNotEnable() {
 *     assertThat(as(ben()).post("/api/core/modules/news/enable")).hasStatus(403);
 *   }
 * }
 * }</pre>
 *
 * Started with the first of them, with all modules that ship, on the engine of the run; each test makes what it needs
 * and leaves every module as it found it.
 */
@ExtendWith(WholeServer.Life.class)
public abstract class WholeServer {

    /** Sites that the operator has named, two of them, and what is none. */
    private static final String SITES = "https://app.example.org, http://localhost:5173,*,https://evil.example.org/";

    private static LibertyNode node;

    protected static LibertyNode server() {
        return node;
    }

    protected static Caller as(Person person) {
        return node.as(person);
    }

    protected static Person ada() {
        return node.people().ada();
    }

    protected static Person ben() {
        return node.people().ben();
    }

    protected static Person admin() {
        return node.people().admin();
    }

    protected static Person nobody() {
        return Person.passerBy();
    }

    /** One server for the whole run: begun by the first test that needs it, ended with the run. */
    static final class Life implements BeforeAllCallback, AfterEachCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(WholeServer.class))
                    .getOrComputeIfAbsent(Running.class);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            if (!node.isRunning()) {
                throw new IllegalStateException("The server has ended; its console says:\n" + node.console());
            }
        }
    }

    /** Closed by JUnit after the last test. */
    static final class Running implements AutoCloseable {

        Running() {
            node = LibertyNode.named("whole-" + Database.engine())
                    .database(Database.empty())
                    .environment("PLATFORM_MODULE_ERASE_AFTER", "PT3S")
                    .environment("PLATFORM_MODULE_ERASURE_ROUND", "10")
                    .environment("PLATFORM_CORS_ORIGINS", SITES)
                    .start();
        }

        @Override
        public void close() {
            node.stop();
        }
    }
}
