package info.becs.bench;

import info.becs.bench.report.Markdown;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists and search of two thousand members and of two hundred thousand, by HTTP, and fifty thousand rows that come in; written
 * to {@code target/members-*.md}. On one engine: {@code -Dbench.engine=postgresql}.
 */
class MemberListingIT {

    private static final int FEW = 2_000;
    private static final int MANY = 200_000;
    private static final int ASKED = 100;
    private static final int WARM = 100;
    private static final double TARGET = 1.5;
    /** In cycles of days that share nothing with those of status and place. */
    private static final LocalDate FIRST_END = LocalDate.parse("2026-01-01");

    private static final int ENDS = 731;
    private static final LocalDate FIRST_JOINED = LocalDate.parse("2020-01-01");
    private static final int JOINED = 1_461;
    private static final long BEGIN = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();

    /** Everybody is called Rahim, nine of ten are active, one of two hundred is for life. */
    private static final List<String> QUESTIONS = List.of(
            "",
            "sort=name",
            "status=active",
            "status=lapsed",
            "type=life",
            "district=district7",
            "district=district7&status=lapsed",
            "division=division3&type=student",
            "from=2025-01-01&to=2025-01-01",
            "endFrom=2026-06-01&endTo=2026-06-30",
            "endFrom=2026-06-01&endTo=2026-06-30&status=lapsed",
            "endFrom=2026-06-01&endTo=2026-06-30&district=district7",
            "endFrom=2026-06-01&endTo=2026-06-30&district=district7&status=lapsed",
            "endFrom=2026-06-01&endTo=2026-06-30&division=division3&type=student",
            "endFrom=2026-06-01&endTo=2027-06-30&joinedFrom=2022-01-01&joinedTo=2022-12-31",
            "joinedFrom=2022-06-01&joinedTo=2022-06-30",
            "joinedFrom=2022-06-01&joinedTo=2022-06-30&status=lapsed",
            "joinedFrom=2022-06-01&joinedTo=2022-06-30&district=district7",
            "q=rahim",
            "q=রহিম&district=district7",
            "q=rahim+1234",
            "q=nobody",
            "/counts");

    /** @param found how many the answer holds: more of them take longer, whatever there is beside */
    private record Measured(double millis, int found) {

        @Override
        public String toString() {
            return String.format("%.2f (%d)", millis, found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void manyMembersAreListedAsFew(String engine) {
        Assumptions.assumeTrue(System.getProperty("bench.engine", engine).equals(engine));
        var database = engine.equals("postgresql") ? Database.postgresql() : Database.derby();
        try (var node =
                LibertyNode.named("members-" + engine).database(database).start()) {
            node.stop();
            fill(engine, node, 0, FEW);
            Map<String, Measured> few = measure(node);
            node.stop();
            fill(engine, node, FEW, MANY - FEW);
            Map<String, Measured> many = measure(node);
            report(engine, few, many);
            Markdown importing = new Markdown();
            MemberImporting.at(node).tell(importing);
            importing.writeTo(Path.of("target", "members-import-" + engine + ".md"));
        }
    }

    private static void fill(String engine, LibertyNode node, int from, int count) {
        Tables tables = Tables.of(node);
        tables.fill(
                "INSERT INTO membership_member (id, version, member_number, name_bn, name_en, name_key, language, member_type,"
                        + " status, division, district, applied_at, decision, decided_at, joined_on, end_on, events)"
                        + " VALUES (?, 1, ?, ?, ?, ?, 'bn', ?, ?, ?, ?, ?, 'approved', ?, ?, ?, 1)",
                count,
                i -> member(from + i));
        tables.fill("INSERT INTO membership_word (member_id, word) VALUES (?, ?)", 3 * count, i -> {
            int number = from + i / 3;
            String[] words = {"rahim", "রহিম", String.valueOf(number)};
            return new Object[] {id(number), words[i % 3]};
        });
        // As the engine does by itself some time after so many rows have come.
        tables.change(engine.equals("postgresql") ? "VACUUM (ANALYZE)" : statistics("MEMBER"));
        tables.change(engine.equals("postgresql") ? "ANALYZE" : statistics("WORD"));
    }

    private static String statistics(String table) {
        return "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', 'MEMBERSHIP_" + table + "', NULL)";
    }

    private static Object[] member(int number) {
        var applied = new Timestamp(BEGIN + number * 60_000L);
        return new Object[] {
            id(number),
            String.format("N%09d", number),
            "রহিম " + number,
            "Rahim " + number,
            "রহিম " + number,
            number % 200 == 0 ? "life" : number % 5 == 0 ? "student" : "general",
            number % 10 == 0 ? "lapsed" : "active",
            "division" + number % 8,
            "district" + number % 64,
            applied,
            applied,
            Date.valueOf(FIRST_JOINED.plusDays(number % JOINED)),
            number % 200 == 0 ? null : Date.valueOf(FIRST_END.plusDays(number % ENDS))
        };
    }

    private static String id(int number) {
        return String.format("01900000-0000-7000-8000-%012d", number);
    }

    private static Map<String, Measured> measure(LibertyNode node) {
        node.start();
        Caller caller = node.as(node.people().admin());
        var measured = new LinkedHashMap<String, Measured>();
        QUESTIONS.forEach(question -> median(caller, question, WARM));
        QUESTIONS.forEach(question -> {
            int found = caller.get(address(question))
                    .expect(200)
                    .json()
                    .path("items")
                    .size();
            measured.put(question, new Measured(median(caller, question, ASKED), found));
        });
        return measured;
    }

    private static String address(String question) {
        String members = "/api/membership/members";
        return question.startsWith("/") ? members + question : members + "?size=50&" + question;
    }

    private static double median(Caller caller, String question, int times) {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            caller.get(address(question)).expect(200);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[times / 2] / (double) Duration.ofMillis(1).toNanos();
    }

    private static void report(String engine, Map<String, Measured> few, Map<String, Measured> many) {
        var report = new Markdown()
                .paragraph(Machine.description())
                .heading("Lists of fifty members on " + engine + ", by HTTP, median of " + ASKED)
                .columns("question", "2,000, ms (found)", "200,000, ms (found)", "ratio, target ≤ " + TARGET);
        few.forEach((question, measured) -> report.row(
                question.isEmpty() ? "the newest" : question.replace("&", ", "),
                measured.toString(),
                many.get(question).toString(),
                String.format("%.2f", many.get(question).millis() / measured.millis())));
        report.writeTo(Path.of("target", "members-" + engine + ".md"));
    }
}
