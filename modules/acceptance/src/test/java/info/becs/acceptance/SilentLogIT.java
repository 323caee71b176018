package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.broken.BatchesResource;
import info.becs.broken.Plain;
import info.becs.testkit.server.ModuleWar;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An error of the database is logged with what went wrong and without what somebody has written. PostgreSQL would quote the
 * failing row, and its driver the whole statement of a batch.
 */
class SilentLogIT extends WholeServer {

    private final Staff staff = Staff.of(server());

    @BeforeEach
    void aModuleWritesBatches() {
        server().deploy(
                        "batches",
                        ModuleWar.named("batches")
                                .file("module.properties", "id=batches")
                                .file("db/batches/common/flyway.location", "")
                                .file("db/batches/common/001-answers.sql", BatchesResource.TABLE)
                                .with(Plain.class, BatchesResource.class)
                                .build());
        staff.awaitState("batches", "INSTALLED_DISABLED");
        staff.enable("batches").expect(200);
    }

    @AfterEach
    void itIsGone() {
        server().undeploy("batches");
        staff.awaitVersions("batches", 0);
        as(admin()).post("/api/core/modules/batches/uninstallation", Map.of("data", "ERASE", "confirm", "batches"));
    }

    @Test
    void aBatchThatFailsLeavesNoAnswersInTheLog() {
        String words = "the-answer-of-somebody-" + UUID.randomUUID();

        assertThat(as(nobody()).send("POST", "/api/batches/batches", "text/plain", words.getBytes()))
                .hasStatus(500)
                .doesNotSay(words);

        assertThat(server().log()).containsIgnoringCase("batches_answer_ck").doesNotContain(words);
        assertThat(server().console()).doesNotContain(words);
    }
}
