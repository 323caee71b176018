package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A list of ten thousand people costs what a list of a hundred costs: counted in rows that PostgreSQL looks at, because
 * times on a busy machine say nothing.
 */
@Tag("once")
class PeopleScaleIT {

    private static final String SEARCH = "/api/core/people/search";
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int TIMES = 20;
    private static final Duration KEPT_BACK = Duration.ofSeconds(12);

    private static final Database DATABASE = Database.postgresql();
    private static LibertyNode node;

    @BeforeAll
    static void start() {
        node = LibertyNode.bare("people-scale").database(DATABASE).start();
        node.people();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    /** CP8: one question that reads everybody would read a hundred times as much. */
    @Test
    void pagesOfTenThousandReadWhatPagesOfAHundredRead() throws SQLException {
        fill(0, FEW);
        settled();
        long few = rowsRead();
        fill(FEW, MANY);
        long many = rowsRead();

        assertThat(many)
                .as("rows: %s with %s people, %s with %s", few, FEW, many, MANY)
                .isLessThanOrEqualTo(few * 3 / 2);
    }

    private static long rowsRead() throws SQLException {
        Caller admin = node.as(node.people().admin());
        long before = read();
        String second = admin.get("/api/core/people").expect(200).text("next");
        String further = admin.post(SEARCH, Map.of("q", "rahim")).expect(200).text("next");
        for (Map<String, String> question : List.of(
                Map.<String, String>of(),
                Map.of("after", second),
                Map.of("state", "ACTIVE"),
                Map.of("role", "author"),
                Map.of("q", "rahim"),
                Map.of("q", "rahim", "after", further),
                Map.of("q", "rahim", "state", "ACTIVE"),
                Map.of("q", "person42@example.org"))) {
            for (int i = 0; i < TIMES; i++) {
                admin.post(SEARCH, question).expect(200);
            }
        }
        return settled() - before;
    }

    /** The count when it has rested longer than an idle connection keeps what it has read to itself: ten seconds. */
    private static long settled() {
        var last = new long[] {-1};
        var since = new Instant[] {Instant.now()};
        return await("the count rests")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(90))
                .until(PeopleScaleIT::read, now -> {
                    if (now != last[0]) {
                        last[0] = now;
                        since[0] = Instant.now();
                    }
                    return since[0].plus(KEPT_BACK).isBefore(Instant.now());
                });
    }

    private static long read() throws SQLException {
        try (Connection connection = connection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                    SELECT (SELECT COALESCE(SUM(seq_tup_read), 0) FROM pg_stat_user_tables WHERE relname LIKE 'core_account%')
                      + (SELECT COALESCE(SUM(idx_tup_read), 0) FROM pg_stat_user_indexes WHERE relname LIKE 'core_account%')
                    """)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Everybody is called Rahim, half are authors: the worst that words and roles can do. */
    private static void fill(int from, int to) throws SQLException {
        String people = "generate_series(" + from + ", " + (to - 1) + ") AS n";
        String id = "('01900000-0000-7000-8000-' || LPAD(n::text, 12, '0'))";
        try (Connection connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO core_account (id, kind, state, name_bn, name_en, language, created_at, revision)"
                            + " SELECT " + id
                            + ", 'PERSON', 'ACTIVE', 'রহিম ' || n, 'Rahim ' || n, 'bn', now(), 1 FROM " + people);
            statement.execute("INSERT INTO core_account_address (id, account_id, kind, address) SELECT " + id + ", "
                    + id + ", 'EMAIL', 'person' || n || '@example.org' FROM " + people);
            for (String word : new String[] {"'rahim'", "'রহিম'", "n::text", "'person' || n || '@example.org'"}) {
                statement.execute("INSERT INTO core_account_word (account_id, word) SELECT " + id + ", " + word
                        + " FROM " + people);
            }
            statement.execute("INSERT INTO core_account_role (id, account_id, role_id, scope, granted_at) SELECT " + id
                    + ", " + id + ", 'author', '*', now() FROM " + people + " WHERE n % 2 = 0");
            statement.execute("ANALYZE");
            // What this read is told before the next look, not at some time afterwards.
            statement.execute("SELECT pg_stat_force_next_flush()");
        }
    }

    private static Connection connection() throws SQLException {
        Map<String, String> at = DATABASE.environment();
        return DriverManager.getConnection(
                at.get("PLATFORM_DB_URL"), at.get("PLATFORM_DB_USER"), at.get("PLATFORM_DB_PASSWORD"));
    }
}
