package info.becs.bench;

import info.becs.bench.report.Markdown;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists and search of two thousand members and of two hundred thousand, by HTTP, and fifty thousand rows that come in; written
 * to {@code target/members-*.md}.
 */
class MemberListingIT {

    private static final int FEW = 2_000;
    private static final int MANY = 200_000;
    private static final int ROWS = 50_000;
    private static final int ASKED = 200;
    private static final int WARM = 300;
    private static final double TARGET = 1.5;
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
            "q=rahim",
            "q=রহিম&district=district7",
            "q=rahim+1234",
            "q=nobody");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void manyMembersAreListedAsFew(String engine) {
        var database = engine.equals("postgresql") ? Database.postgresql() : Database.derby();
        try (var node = LibertyNode.named("members-" + engine).database(database).start()) {
            node.stop();
            fill(node, 0, FEW);
            Map<String, Double> few = measure(node);
            node.stop();
            fill(node, FEW, MANY - FEW);
            Map<String, Double> many = measure(node);
            report(engine, few, many, importing(node));
        }
    }

    private static void fill(LibertyNode node, int from, int count) {
        Tables tables = Tables.of(node);
        tables.fill(
                "INSERT INTO membership_member (id, version, member_number, name_bn, name_en, name_key, language, member_type,"
                        + " status, division, district, applied_at, decision, decided_at, events)"
                        + " VALUES (?, 1, ?, ?, ?, ?, 'bn', ?, ?, ?, ?, ?, 'approved', ?, 1)",
                count,
                i -> member(from + i));
        tables.fill("INSERT INTO membership_word (member_id, word) VALUES (?, ?)", 3 * count, i -> {
            int number = from + i / 3;
            String[] words = {"rahim", "রহিম", String.valueOf(number)};
            return new Object[] {id(number), words[i % 3]};
        });
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
            applied
        };
    }

    private static String id(int number) {
        return String.format("01900000-0000-7000-8000-%012d", number);
    }

    private static Map<String, Double> measure(LibertyNode node) {
        node.start();
        Caller caller = node.as(node.people().admin());
        var millis = new LinkedHashMap<String, Double>();
        QUESTIONS.forEach(question -> median(caller, question, WARM));
        QUESTIONS.forEach(question -> millis.put(question, median(caller, question, ASKED)));
        return millis;
    }

    private static double median(Caller caller, String question, int times) {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            caller.get("/api/membership/member-list?size=50" + (question.isEmpty() ? "" : "&" + question))
                    .expect(200);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[times / 2] / (double) Duration.ofMillis(1).toNanos();
    }

    /** Seconds of reading, looking through, doing and taking back. */
    private static List<Long> importing(LibertyNode node) {
        Caller caller = node.as(node.people().admin());
        String imports = "/api/membership/imports";
        String table = IntStream.range(0, ROWS)
                .mapToObj(i -> "Karim " + i + ",0171" + (1_000_000 + i) + ",district7\n")
                .collect(Collectors.joining("", "Name,Mobile,District\n", ""));
        long begin = System.nanoTime();
        String id = imports + "/"
                + caller.send("POST", imports, "text/csv", table.getBytes(StandardCharsets.UTF_8))
                        .expect(201)
                        .text("id");
        long read = seconds(begin);
        caller.put(id + "/mapping", Map.of("columns", Map.of("name_en", 0, "mobile", 1, "district", 2), "type", "general"))
                .expect(200);
        long checked = until(caller, id, "CHECKED");
        caller.post(id + "/run").expect(200);
        long done = until(caller, id, "DONE");
        caller.post(id + "/undo").expect(200);
        return List.of(read, checked, done, until(caller, id, "UNDONE"));
    }

    private static long until(Caller caller, String id, String state) {
        long begin = System.nanoTime();
        Awaitility.await(state)
                .atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> caller.get(id).expect(200).text("state").equals(state));
        return seconds(begin);
    }

    private static long seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    private static void report(
            String engine, Map<String, Double> few, Map<String, Double> many, List<Long> importing) {
        var report = new Markdown()
                .paragraph(Machine.description())
                .heading("Lists of fifty members on " + engine + ", by HTTP, median of " + ASKED)
                .columns("question", "2,000, ms", "200,000, ms", "ratio, target ≤ " + TARGET);
        few.forEach((question, millis) -> report.row(
                question.isEmpty() ? "the newest" : question.replace("&", ", "),
                String.format("%.2f", millis),
                String.format("%.2f", many.get(question)),
                String.format("%.2f", many.get(question) / millis)));
        report.paragraph("50,000 rows with 200,000 members there: read in " + importing.get(0) + " s, looked through in "
                + importing.get(1) + " s, done in " + importing.get(2) + " s, taken back in " + importing.get(3) + " s.");
        report.writeTo(Path.of("target", "members-" + engine + ".md"));
    }
}
