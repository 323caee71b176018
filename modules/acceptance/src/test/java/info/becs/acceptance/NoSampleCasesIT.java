package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A server that is not told to fill an empty house, as production's. */
@Tag("once")
class NoSampleCasesIT {

    private static List<String> jobs(Caller admin) {
        return admin.get("/api/core/jobs")
                .expect(200)
                .json()
                .valueStream()
                .map(job -> job.path("name").asString())
                .toList();
    }

    /** F33 Q5 */
    @Test
    void withoutSamplesNothingIsHandedInAndNobodyOffersTo() {
        try (var node =
                LibertyNode.named("no-samples").database(Database.derby()).start()) {
            Caller admin = node.as(node.people().admin()).in("en");
            node.stop();
            node.environment("PLATFORM_SAMPLE", "false")
                    .environment("PLATFORM_SAMPLE_CASES", "true")
                    .start();

            await("the jobs of both modules are offered")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> jobs(admin).containsAll(List.of("complaints.clocks", "forms.retention")));

            assertThat(jobs(admin)).doesNotContain("forms.samples", "complaints.samples");
            for (String empty : List.of("/api/forms/submissions", CaseDesk.CASES, "/api/complaints/merchants")) {
                JsonNode items = admin.get(empty).expect(200).json().path("items");
                assertThat(items.isArray()).isTrue();
                assertThat(items.isEmpty()).as(empty).isTrue();
            }
            assertThat(admin.get("/api/complaints/officers").expect(200).body()).doesNotContain("Sample worker");
        }
    }
}
