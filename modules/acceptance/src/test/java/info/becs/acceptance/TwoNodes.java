package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test against two servers on one PostgreSQL, which all such tests share. Whoever ends one starts it again, and each
 * leaves every module as it found it.
 */
@Tag("once")
@ExtendWith(TwoNodes.Life.class)
abstract class TwoNodes {

    /** Promised of what is done on one node and counts on the other. */
    static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Database database;
    static LibertyNode a;
    static LibertyNode b;

    /** What was done on one node is seen on the other; how long that took. */
    static Duration follows(Callable<Boolean> seen) {
        return Promised.of(() ->
                await().pollInterval(50, TimeUnit.MILLISECONDS).atMost(PATIENCE).until(seen));
    }

    /** Begun by the first test that needs them, ended with the run. */
    static final class Life implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(TwoNodes.class))
                    .getOrComputeIfAbsent(Running.class);
        }
    }

    /** Closed by JUnit after the last test. */
    static final class Running implements AutoCloseable {

        Running() {
            database = Database.postgresql();
            a = LibertyNode.named("a").database(database).start();
            b = LibertyNode.named("b").database(database).peopleOf(a).start();
        }

        @Override
        public void close() {
            a.close();
            b.close();
        }
    }
}
