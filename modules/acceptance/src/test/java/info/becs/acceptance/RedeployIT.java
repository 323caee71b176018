package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.Diagnostics;
import info.becs.testkit.server.LibertyNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred times in and out: what a module leaves behind would be seen by then. */
@Tag("once")
class RedeployIT {

    /** Before this many the server itself still settles: pools fill, code is compiled. */
    private static final int WARM = 20;

    private static final int TIMES = 100;

    private record Traces(long loaders, long threads, long handles, long metaspace) {}

    @Test
    void aHundredRedeploymentsLeaveNothing() throws IOException {
        try (var node = eager().start()) {
            var staff = Staff.of(node);
            Traces warm = null;
            for (int i = 1; i <= TIMES; i++) {
                inAndOut(node, staff);
                if (i == WARM) {
                    warm = traces(node);
                }
            }
            Traces end = traces(node);

            // The server's session reaper holds the last few for up to a minute; eighty that leak would be eighty.
            assertThat(end.loaders())
                    .as("class loaders: %s, then %s", warm, end)
                    .isLessThanOrEqualTo(warm.loaders() + 8);
            assertThat(end.handles())
                    .as("registrations: %s, then %s", warm, end)
                    .isLessThanOrEqualTo(warm.handles());
            assertThat(end.threads()).as("threads: %s, then %s", warm, end).isLessThanOrEqualTo(warm.threads() + 8);
            // One hello is about 1,200 KB of metaspace: eighty of them would be 96 MB.
            assertThat(end.metaspace())
                    .as("metaspace in KB: %s, then %s", warm, end)
                    .isLessThan(warm.metaspace() + 12_000);
        }
    }

    /** Looks into its folder more often than the shipped one: two hundred times half a second is waiting only. */
    private static LibertyNode eager() throws IOException {
        var node = LibertyNode.bare("redeploy").database(Database.derby());
        Path overrides = Files.createDirectories(node.server().resolve("configDropins/overrides"));
        Files.writeString(
                overrides.resolve("eager.xml"), "<server><applicationMonitor pollingRate=\"100ms\"/></server>");
        return node;
    }

    private static void inAndOut(LibertyNode node, Staff staff) {
        node.deploy("hello");
        staff.open("hello", "/en/hello");
        node.undeploy("hello");
        await().pollInterval(50, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofSeconds(60))
                .until(() -> node.anonymous().get("/en/hello").status() == 404 && staff.versions("hello") == 0);
    }

    private static Traces traces(LibertyNode node) {
        Diagnostics look = node.diagnostics();
        return new Traces(
                look.applicationLoaders(),
                look.threads(),
                look.instances("info.becs.spi.host.ModuleHandle"),
                look.metaspaceKilobytes());
    }
}
