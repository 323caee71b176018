package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F24: a form that was filled in quicker than a person can: taken, held back, released by staff, then handled once. */
class QuarantineIT extends WholeServer {

    private static final String FORM = "/en/forms/feedback.opinion";
    private static final Pattern NUMBER = Pattern.compile("class=\"number\">([^<]+)<");

    private final Caller visitor =
            as(nobody()).header("Origin", server().address().toString());

    /** Two posts within a second. */
    private String handedInByAMachine() {
        Answer first = visitor.submit(FORM, Map.of("topic", "refund", "opinion", "সব ঠিক আছে।", "_next", "1"));
        String cookie = first.headers("Set-Cookie").get(0);
        Caller machine = visitor.header("Cookie", cookie.substring(0, cookie.indexOf(';')));
        for (int page = 2; page <= 2; page++) {
            machine.submit(FORM + "/" + page, Map.of("_next", "1"));
        }
        machine.submit(FORM + "/check", Map.of("_submit", "1")).expect(303);
        var number = NUMBER.matcher(machine.get(FORM + "/receipt").expect(200).body());
        assertThat(number.find()).as("a receipt").isTrue();
        return number.group(1).strip();
    }

    private JsonNode held() {
        return as(admin()).in("en").get("/api/forms/quarantine").expect(200).json();
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
        assertThat(handedInByAMachine()).isNotBlank();

        await().atMost(Duration.ofSeconds(10)).until(() -> held().size() > before);
        JsonNode line = held().get(0);
        assertThat(line.path("form").asString()).isEqualTo("feedback.opinion");
        assertThat(line.path("reasons").toString()).contains("quicker than a person");

        String release = "/api/forms/quarantine/" + line.path("id").asString() + "/release";
        assertThat(as(admin()).post(release).status()).isEqualTo(204);
        assertThat(held().toString()).doesNotContain(line.path("id").asString());
        assertThat(as(admin()).post(release).status()).isEqualTo(204);
    }
}
