package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two servers with one keyset: what the database keeps of complaints, and a node that has lost its keyset. */
class VaultNodesIT extends TwoNodes {

    private static String story(String words) {
        var answers = Complainant.answers().put("what_happened", "They took the money. " + words);
        Answer receipt =
                new Complainant(a).hands(UUID.randomUUID().toString(), answers).expect(201);
        return new Complaints(a).submission(receipt);
    }

    /** F21 */
    @Test
    void theDatabaseHoldsNoSensitiveAnswerAndEachNodeOpensIt() {
        String id = story("vaultNodesSecret");

        var row = Tables.of(b).column("SELECT answers FROM forms_submission WHERE id = '" + id + "'");
        assertThat(row)
                .singleElement()
                .asString()
                .doesNotContain("vaultNodesSecret")
                .contains("\"what_happened\":null");
        assertThat(Tables.of(b).column("SELECT encode(sealed, 'escape') FROM forms_submission WHERE id = '" + id + "'"))
                .singleElement()
                .asString()
                .isNotBlank()
                .doesNotContain("vaultNodesSecret");
        assertThat(new Complaints(b).answers(id)).hasStatus(200).says("vaultNodesSecret");
    }

    /** F21 */
    @Test
    void aNewKeyOfOneNodeIsTakenUpByTheOther() {
        String before = story("beforeTheKeyOfA");
        String key = a.as(a.people().admin())
                .post("/api/forms/vault/keys")
                .expect(200)
                .text("key");
        String sealedBy = "SELECT key_id FROM forms_submission WHERE id = '%s'";

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            var answers = Complainant.answers();
            Answer receipt = new Complainant(b)
                    .hands(UUID.randomUUID().toString(), answers)
                    .expect(201);
            String id = new Complaints(b).submission(receipt);
            return Tables.of(b).column(sealedBy.formatted(id)).contains(key);
        });
        assertThat(new Complaints(b).answers(before)).hasStatus(200).says("beforeTheKeyOfA");
        Answer step =
                b.as(b.people().admin()).post("/api/forms/vault/rewrapping").expect(200);
        assertThat(step.text("state")).isEqualTo("DONE");
        assertThat(Tables.of(b).column(sealedBy.formatted(before))).containsExactly(key);
    }

    /** F21: it does not make itself a second keyset. */
    @Test
    void aNodeWithoutTheKeysetDoesNotTakeAnythingIn() {
        Path lost = Path.of("target", "keys", "lost.json").toAbsolutePath();
        try (var keyless = LibertyNode.bare("keyless")
                .with("forms")
                .database(database)
                .environment("FORMS_KEYS_FILE", lost.toString())
                .launch()) {

            await().atMost(Duration.ofSeconds(120))
                    .until(() -> keyless.log().contains("is missing, and answers are kept"));
            // The line is written while the application is still on its way.
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> keyless.anonymous().isAnswering("/api/forms/forms", 503));
            assertThat(lost).doesNotExist();
        }
    }
}
