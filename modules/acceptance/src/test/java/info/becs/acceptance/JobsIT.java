package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Jobs of modules are done at their times, step by step, and what came of them is seen. */
class JobsIT extends WholeServer {

    private static final String JOBS = "/api/core/jobs";
    private static final String SORTING = "postoffice.sorting";

    private final Caller admin = as(admin()).in("en");
    private final Caller office = as(nobody());

    private static Letters letters;

    @BeforeAll
    static void open() {
        letters = new Letters(server()).open();
    }

    @AfterAll
    static void close() {
        letters.close();
    }

    @BeforeEach
    void well() {
        fail(false);
    }

    private void fail(boolean now) {
        office.put("/api/postoffice/sorting/" + now, Map.of()).expect(204);
    }

    private String places() {
        return office.get("/api/postoffice/sorting").expect(200).body();
    }

    private JsonNode job(String name) {
        return StreamSupport.stream(admin.get(JOBS).expect(200).json().spliterator(), false)
                .filter(job -> job.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No job " + name));
    }

    private JsonNode awaitResult(String name, String result, Instant since) {
        await(name + " is " + result)
                .pollInterval(100, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofSeconds(40))
                .until(() -> {
                    JsonNode job = job(name);
                    return job.path("result").asString("").equals(result)
                            && !Instant.parse(job.path("startedAt").asString()).isBefore(since);
                });
        return job(name);
    }

    private void run(String name) {
        await(name + " can be asked for")
                .atMost(Duration.ofSeconds(20))
                .until(() -> admin.post(JOBS + "/" + name + "/run").status() == 202);
    }

    @Test
    void onlyThoseWhoMaySeeOrRunThem() {
        String run = JOBS + "/" + SORTING + "/run";

        assertThat(as(nobody()).get(JOBS)).hasStatus(401);
        assertThat(as(Person.impostor()).post(run)).hasStatus(401);
        assertThat(as(ben()).get(JOBS)).hasStatus(403);
        assertThat(as(ben()).post(run)).hasStatus(403);
        assertThat(places()).isEqualTo("[]");
    }

    @Test
    void aJobThatNobodyOffersIsRefused() {
        assertThat(admin.post(JOBS + "/core.world-domination/run"))
                .hasStatus(404)
                .isProblem("core.job.not-found");
    }

    @Test
    void aJobOfADisabledModuleIsNotDone() {
        Staff.of(server()).disable("postoffice").expect(200);
        try {
            assertThat(admin.post(JOBS + "/" + SORTING + "/run")).hasStatus(404);
            assertThat(admin.get(JOBS)).hasStatus(200).doesNotSay(SORTING);
        } finally {
            Staff.of(server()).enable("postoffice").expect(200);
        }
    }

    /** C18 */
    @Test
    void aJobIsDoneStepByStepFromThePlaceOfTheStepBefore() {
        Instant since = Instant.now();
        run(SORTING);

        JsonNode job = awaitResult(SORTING, "DONE", since);
        assertThat(places()).isEqualTo("[\"\",\"1\",\"2\"]");
        assertThat(job.path("said").asString()).isEqualTo("3 of 3");
        assertThat(job.path("label").asString()).isEqualTo("Sort the letters");
        assertThat(Instant.parse(job.path("nextAt").asString())).isAfter(since.plus(Duration.ofDays(29)));
    }

    /** C19 */
    @Test
    void aJobThatFailsIsTriedAgainFromWhereItFailed() {
        fail(true);
        Instant since = Instant.now();
        run(SORTING);

        JsonNode failed = awaitResult(SORTING, "FAILED", since);
        assertThat(failed.path("failures").asInt()).isEqualTo(1);
        assertThat(failed.path("said").asString())
                .contains("IllegalStateException")
                .doesNotContain("secret");
        assertThat(Instant.parse(failed.path("nextAt").asString())).isBefore(since.plus(Duration.ofMinutes(2)));

        fail(false);
        run(SORTING);
        JsonNode mended = awaitResult(SORTING, "DONE", since);
        assertThat(places()).isEqualTo("[\"1\",\"2\"]");
        assertThat(mended.path("failures").asInt()).isZero();
    }

    @Test
    void theJobsOfThePlatformAreDone() {
        for (String name : new String[] {"core.letters.expiry", "core.events.trimming", "forms.drafts.expiry"}) {
            Instant since = Instant.now();
            run(name);
            assertThat(awaitResult(name, "DONE", since).path("said").asString()).contains("removed");
        }
    }
}
