package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Jobs of modules are done at their times, step by step, and what came of them is seen. */
class JobsIT extends WholeServer {

    private static final String JOBS = "/api/core/jobs";
    private static final String TOKENS = "/api/core/tokens";
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
        sorts("well");
    }

    /** From now on; a job that was left waiting by another test goes on and ends. */
    private void sorts(String way) {
        letters.sorts(way);
        if (way.equals("well")) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !job(SORTING).path("result").asString("").equals("RUNNING"));
            letters.sorts(way);
        }
    }

    private String places() {
        return office.get("/api/postoffice/sorting").expect(200).body();
    }

    private JsonNode job(String name) {
        return new JobDesk(admin).job(name);
    }

    private String idOf(String token) {
        return StreamSupport.stream(admin.get(TOKENS).expect(200).json().spliterator(), false)
                .filter(each -> each.path("name").asString().equals(token))
                .map(each -> each.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode awaitResult(String name, String result, Instant since) {
        await(name + " is " + result)
                .pollInterval(100, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    JsonNode job = job(name);
                    return job.path("result").asString("").equals(result)
                            && !Instant.parse(job.path("startedAt").asString()).isBefore(since)
                            && (result.equals("RUNNING") || isPlannedAgain(job));
                });
        return job(name);
    }

    /** The time of the next one is written after the result of this. */
    private static boolean isPlannedAgain(JsonNode job) {
        return !job.path("nextAt").asString("").isEmpty()
                && !job.path("waiting").asBoolean();
    }

    private void run(String name) {
        await(name + " can be asked for")
                .atMost(Duration.ofSeconds(60))
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
        sorts("fail");
        Instant since = Instant.now();
        run(SORTING);

        JsonNode failed = awaitResult(SORTING, "FAILED", since);
        assertThat(failed.path("failures").asInt()).isEqualTo(1);
        assertThat(failed.path("said").asString())
                .contains("IllegalStateException")
                .doesNotContain("secret");
        assertThat(Instant.parse(failed.path("nextAt").asString())).isBefore(since.plus(Duration.ofMinutes(2)));

        sorts("well");
        run(SORTING);
        JsonNode mended = awaitResult(SORTING, "DONE", since);
        assertThat(places()).isEqualTo("[\"1\",\"2\"]");
        assertThat(mended.path("failures").asInt()).isZero();
    }

    /** C18 */
    @Test
    void aJobThatIsAskedForWhileItIsDoneIsDoneOnceMore() {
        sorts("paced");
        Instant since = Instant.now();
        run(SORTING);
        awaitResult(SORTING, "RUNNING", since);

        office.post("/api/postoffice/sorting/soon").expect(204);
        IntStream.range(0, 6).forEach(step -> letters.sortsOn());

        await("from the beginning, after it has ended")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(places()).isEqualTo("[\"\",\"1\",\"2\",\"\",\"1\",\"2\"]"));
        awaitResult(SORTING, "DONE", since);
    }

    @Test
    void whatIsNotUnderWayIsNotStopped() {
        assertThat(as(nobody()).post(JOBS + "/" + SORTING + "/stop")).hasStatus(401);
        assertThat(as(ben()).post(JOBS + "/" + SORTING + "/stop")).hasStatus(403);
        assertThat(admin.post(JOBS + "/core.world-domination/stop"))
                .hasStatus(404)
                .isProblem("core.job.not-found");
        assertThat(admin.post(JOBS + "/" + SORTING + "/stop")).hasStatus(409).isProblem("core.job.not-running");
        assertThat(job(SORTING).path("stopping").asBoolean()).isFalse();
    }

    /** C20 */
    @Test
    void onlyThoseWhoMaySeeJobsWatchThem() {
        assertThat(as(nobody()).get(JOBS + "/progress")).hasStatus(401).isProblem("platform.access.unauthenticated");
        assertThat(as(ben()).get(JOBS + "/progress")).hasStatus(403).isProblem("platform.access.forbidden");
    }

    @Test
    void withNothingUnderWayThereIsNothingToTell() {
        assertThat(admin.get(JOBS + "/progress")).hasStatus(200);
    }

    /** C20 */
    @Test
    void whoWatchesIsToldOfEachStepAndOfTheEnd() {
        sorts("paced");
        run(SORTING);
        try (var watch = new JobWatch(server(), admin().token().orElseThrow())) {
            watch.await(SORTING, job -> job.path("result").asString().equals("RUNNING"));
            letters.sortsOn();
            watch.await(
                    SORTING,
                    job -> job.path("count").asInt() == 1
                            && job.path("total").asInt() == 3
                            && job.path("said").asString().equals("1 of 3"));
            letters.sortsOn();
            letters.sortsOn();
            watch.await(SORTING, job -> job.path("result").asString().equals("DONE"));
            watch.awaitEnd();
        }
    }

    /** C20 */
    @Test
    void whoIsNoLongerAllowedIsNotToldAnyMore() {
        String token = admin.post(
                        TOKENS, Map.of("name", "a watcher", "permissions", List.of("core.job.read"), "days", 1))
                .expect(201)
                .text("token");
        sorts("paced");
        run(SORTING);
        try (var watch = new JobWatch(server(), token)) {
            watch.await(SORTING, job -> job.path("result").asString().equals("RUNNING"));
            admin.delete(TOKENS + "/" + idOf("a watcher")).expect(204);

            watch.awaitEnd();
            assertThat(job(SORTING).path("result").asString()).isEqualTo("RUNNING");
        }
    }

    /** C20 */
    @Test
    void aJobThatIsStoppedTidiesUpAndComesAgainAtItsTime() {
        sorts("paced");
        Instant since = Instant.now();
        run(SORTING);
        letters.sortsOn();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> job(SORTING).path("count").asInt() == 1);
        admin.post(JOBS + "/" + SORTING + "/stop").expect(202);

        JsonNode stopped = awaitResult(SORTING, "STOPPED", since);
        assertThat(places()).isEqualTo("[\"\",\"stopped at 1\"]");
        assertThat(stopped.path("said").asString()).isEqualTo("1 of 3");
        assertThat(stopped.path("stopping").asBoolean()).isFalse();
        assertThat(Instant.parse(stopped.path("nextAt").asString())).isAfter(since.plus(Duration.ofDays(29)));

        sorts("well");
        run(SORTING);
        awaitResult(SORTING, "DONE", since);
        assertThat(places()).as("from the beginning").isEqualTo("[\"\",\"1\",\"2\"]");
    }

    @Test
    void theJobsOfThePlatformAreDone() {
        for (String name :
                new String[] {"core.letters.expiry", "core.events.trimming", "core.access.expiry", "forms.drafts.expiry"
                }) {
            Instant since = Instant.now();
            run(name);
            assertThat(awaitResult(name, "DONE", since).path("said").asString()).contains("removed");
        }
    }
}
