package info.becs.bench;

import info.becs.bench.report.Markdown;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search in the audit log with a thousand entries and with a million, by HTTP; written to {@code target/search-*.md}. */
class SearchingIT {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int ASKED = 300;
    private static final double TARGET = 1.5;

    private static final String INSERT =
            "INSERT INTO core_audit (id, happened_at, actor, noun, action, subject, result, code,"
                    + " network, changes, listed, seldom) VALUES (?, ?, ?, ?, ?, ?, ?, '', '203.0.113.0/24', '[]', 1, ?)";

    private static final List<String> QUESTIONS = List.of(
            "",
            "actor=person7",
            "action=news.article",
            "action=core.module.enable",
            "subject=17",
            "result=REFUSED",
            "subject=17&action=news.article",
            "from=2026-01-01T00:00:00Z&to=2026-01-01T00:10:00Z",
            "actor=person-of-no-entry");

    private final Random random = new Random(1);

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aMillionEntriesAreSearchedAsAThousand(String engine) {
        var database = engine.equals("postgresql") ? Database.postgresql() : Database.derby();
        try (var node = LibertyNode.named("search-" + engine).database(database).start()) {
            Map<String, Double> few = measure(node, FEW, 0);
            Map<String, Double> many = measure(node, MANY - FEW, FEW);
            var report = new Markdown()
                    .paragraph(Machine.description())
                    .heading("Search in the audit log on " + engine + ", 51 entries by HTTP, median of " + ASKED)
                    .columns("question", "1,000 ms", "1,000,000 ms", "ratio, target ≤ " + TARGET);
            few.forEach((question, millis) -> report.row(
                    question.isEmpty() ? "everything" : question,
                    String.format("%.2f", millis),
                    String.format("%.2f", many.get(question)),
                    String.format("%.2f", many.get(question) / millis)));
            report.writeTo(Path.of("target", "search-" + engine + ".md"));
        }
    }

    private Map<String, Double> measure(LibertyNode node, int more, int from) {
        node.stop();
        Tables.of(node).fill(INSERT, more, i -> entry(from + i));
        node.start();
        Caller auditor = node.as(node.people().admin());
        var millis = new LinkedHashMap<String, Double>();
        QUESTIONS.forEach(question -> median(auditor, question)); // warm
        QUESTIONS.forEach(question -> millis.put(question, median(auditor, question)));
        return millis;
    }

    private static double median(Caller auditor, String question) {
        var nanos = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long begin = System.nanoTime();
            auditor.get("/api/core/audit?" + question).expect(200);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[ASKED / 2] / (double) Duration.ofMillis(1).toNanos();
    }

    /** Spread over a year, by a hundred people, two of three about articles, one of a hundred refused. */
    private Object[] entry(int number) {
        long millis = Instant.parse("2025-12-01T00:00:00Z").toEpochMilli() + number * 30_000L;
        var id = new UUID(
                        millis << 16 | 0x7000L | random.nextInt(1 << 12),
                        random.nextLong() & Long.MAX_VALUE | Long.MIN_VALUE)
                .toString();
        String noun = number % 3 == 0 ? "core.module" : "news.article";
        String verb =
                number % 3 == 0 ? (number % 2 == 0 ? ".enable" : ".place") : (number % 2 == 0 ? ".write" : ".publish");
        boolean refused = number % 100 == 0;
        return new Object[] {
            id,
            new Timestamp(millis),
            "person" + random.nextInt(100),
            noun,
            noun + verb,
            String.valueOf(random.nextInt(200_000)),
            refused ? "REFUSED" : "DONE",
            refused ? "REFUSED" : id
        };
    }
}
