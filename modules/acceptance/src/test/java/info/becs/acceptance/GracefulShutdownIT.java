package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.broken.CallsResource;
import info.becs.broken.Plain;
import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.ModuleWar;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who asks a server to end gets what is under way finished, and all that was written kept. */
@Tag("once")
class GracefulShutdownIT {

    @Test
    void requestsThatAreUnderWayFinish() {
        try (var node = LibertyNode.bare("graceful").database(Database.derby()).start()) {
            var staff = Staff.of(node);
            node.deploy(
                    "patient",
                    ModuleWar.named("patient")
                            .file("module.properties", "id=patient")
                            .with(Plain.class, CallsResource.class)
                            .build());
            staff.open("patient", "/api/patient/calls/well");

            CompletableFuture<Answer> underWay =
                    CompletableFuture.supplyAsync(() -> node.anonymous().get("/api/patient/calls/slow/8000"));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> staff.module("patient").json().path("underWay").asInt() == 1);
            Duration took = node.stop();

            assertThat(underWay.join()).hasStatus(200).says("at last");
            assertThat(took).isLessThan(Duration.ofSeconds(60));
            assertThat(node.log()).contains("CWWKE1101I"); // the server's own word that nothing was cut off
        }
    }
}
