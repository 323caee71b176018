package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.broken.CallsResource;
import info.becs.broken.Plain;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Load;
import info.becs.testkit.server.ModuleWar;
import info.becs.testkit.server.WholeServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A new version of a module is placed beside the old one, takes over without a failed request, and the old one ends. */
class BlueGreenIT extends WholeServer {

    private final Staff staff = Staff.of(server());
    private final Caller visitor = as(nobody());

    @Test
    void theNewVersionTakesOverWithoutAFailedRequest() {
        server().deploy("green", version("1.0", "/api/green"));
        staff.open("green", "/api/green/calls/well");

        try (var load = Load.of(2, () -> visitor.get("/api/green/calls/well"))) {
            server().deploy("green-next", version("2.0", "/api/green~next"));
            staff.awaitVersions("green", 2);
            assertThat(as(admin()).post("/api/core/modules/green/version", Map.of("version", "9.9")))
                    .hasStatus(409)
                    .isProblem("core.module.version-absent");
            await("version 2.0 has started")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> as(admin())
                                    .post("/api/core/modules/green/version", Map.of("version", "2.0"))
                                    .status()
                            == 200);
            assertThat(staff.module("green").text("version")).isEqualTo("2.0");
            visitor.get("/api/green/calls/well").expect(200);

            server().undeploy("green");
            staff.awaitVersions("green", 1);
            visitor.get("/api/green/calls/well").expect(200);
            long before = load.answers();
            await("the site hands requests on")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> load.answers() > before + 100);

            assertThat(load.stop().failures()).isEmpty();
        }

        server().undeploy("green-next");
        staff.awaitVersions("green", 0);
        assertThat(visitor.get("/api/green/calls/well")).hasStatus(404);
    }

    private static Path version(String version, String address) {
        return ModuleWar.named("green")
                .version(version)
                .contextRoot(address)
                .file("module.properties", "id=green")
                .with(Plain.class, CallsResource.class)
                .build();
    }
}
