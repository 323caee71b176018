package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** A table of members that comes in while the server ends in the middle. */
final class ComingIn {

    private static final String IMPORTS = "/api/membership/imports";
    private static final int ROWS = 3_000;

    private final LibertyNode node;
    private final String at;

    private ComingIn(LibertyNode node, String id) {
        this.node = node;
        this.at = IMPORTS + "/" + id;
    }

    /** Everybody in it has a mobile number, so each row makes an account as well. */
    static ComingIn lookedThrough(LibertyNode node) {
        String table = IntStream.range(0, ROWS)
                .mapToObj(i -> "Row" + i + " Crash,0181" + (1_000_000 + i) + ",2020-01-01\n")
                .collect(Collectors.joining("", "Name,Mobile,Joined on\n", ""));
        Caller registrar = registrar(node);
        var coming = new ComingIn(
                node,
                registrar
                        .send("POST", IMPORTS, "text/csv", table.getBytes(StandardCharsets.UTF_8))
                        .expect(201)
                        .text("id"));
        registrar
                .put(
                        coming.at + "/mapping",
                        Map.of("columns", Map.of("name_en", 0, "mobile", 1, "joined_on", 2), "type", "general"))
                .expect(200);
        coming.awaitState("CHECKED");
        return coming;
    }

    private static Caller registrar(LibertyNode node) {
        return node.as(node.people().admin()).in("en");
    }

    void run() {
        registrar(node).post(at + "/run").expect(200);
    }

    /** Some rows are members by now, and some are not. */
    void awaitTheMiddle() {
        Awaitility.await("the middle of the table")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .until(() -> number("made") > 0);
        assertThat(number("made")).isLessThan(ROWS);
    }

    /** While the server is down: so long nobody has heard of the node that had the job. */
    void twoMinutesLater() {
        Tables.of(node)
                .change(
                        "UPDATE core_job_schedule SET last_heartbeat = ? WHERE task_instance = 'membership.import'",
                        Timestamp.from(Instant.now().minus(Duration.ofMinutes(3))));
    }

    void assertEachRowOnceAndThenNone() {
        Caller registrar = registrar(node);
        awaitState("DONE");
        assertThat(number("made")).isEqualTo(ROWS);
        assertThat(members(registrar)).hasSize(ROWS).doesNotHaveDuplicates();

        registrar.post(at + "/undo").expect(200);
        awaitState("UNDONE");

        assertThat(number("takenBack")).isEqualTo(ROWS);
        assertThat(members(registrar)).isEmpty();
    }

    private static List<String> members(Caller registrar) {
        return registrar
                .get("/api/membership/exports/members.csv?q=crash")
                .expect(200)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(".*(Row\\d+ Crash).*", "$1"))
                .toList();
    }

    private int number(String name) {
        return registrar(node).get(at).expect(200).json().path(name).asInt();
    }

    private void awaitState(String state) {
        Awaitility.await("import " + state)
                .atMost(Duration.ofSeconds(150))
                .until(() -> registrar(node).get(at).expect(200).text("state").equals(state));
    }
}
