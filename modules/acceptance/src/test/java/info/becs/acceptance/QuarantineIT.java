package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F24: a form that was filled in quicker than a person can: taken, held back, released by staff, then handled once. */
class QuarantineIT extends WholeServer {

    private JsonNode held() {
        return as(admin()).in("en").get("/api/forms/quarantine").expect(200).json();
    }

    /** F27: in how many lines. */
    private long exported() {
        return as(admin())
                .get("/api/forms/exports/feedback.opinion")
                .expect(200)
                .body()
                .lines()
                .count();
    }

    @Test
    void nobodyElseSeesOrReleasesThem() {
        String one = "/api/forms/quarantine/" + UUID.randomUUID() + "/release";

        assertThat(as(nobody()).get("/api/forms/quarantine")).hasStatus(401);
        assertThat(as(ben()).get("/api/forms/quarantine")).hasStatus(403);
        assertThat(as(nobody()).post(one)).hasStatus(401);
        assertThat(as(ben()).post(one)).hasStatus(403);
        assertThat(as(admin()).post(one)).hasStatus(404);
        assertThat(as(admin()).post("/api/forms/quarantine/nonsense/release")).hasStatus(404);
    }

    @Test
    void isTakenHeldBackAndReleasedOnce() {
        int before = held().size();
        long lines = exported();
        assertThat(new QuickSender(server()).sends()).hasStatus(200).says("one of us looks at it first");

        await().atMost(Duration.ofSeconds(60)).until(() -> held().size() > before);
        JsonNode line = held().get(0);
        assertThat(line.path("form").asString()).isEqualTo("feedback.opinion");
        assertThat(line.path("reasons").toString()).contains("quicker than a person");
        assertThat(exported()).as("not while it is held back").isEqualTo(lines);

        String release = "/api/forms/quarantine/" + line.path("id").asString() + "/release";
        assertThat(as(admin()).post(release).status()).isEqualTo(204);
        assertThat(held().toString()).doesNotContain(line.path("id").asString());
        assertThat(as(admin()).post(release).status()).isEqualTo(204);
        assertThat(exported()).isGreaterThan(lines);
    }
}
