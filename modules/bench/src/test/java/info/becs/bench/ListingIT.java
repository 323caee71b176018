package info.becs.bench;

import info.becs.bench.report.Markdown;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists of twenty of a thousand articles and of a hundred thousand, by HTTP, none of them kept ready; written to
 * {@code target/listing-*.md}.
 */
class ListingIT {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int ASKED = 400;
    private static final int WARM = 800;
    private static final double TARGET = 1.2;

    private static final List<String> QUESTIONS = List.of(
            "",
            "sort=publishedAt",
            "sort=-changedAt",
            "sort=changedAt&changedAt%5Bgte%5D=2025-12-02T00:00:00Z",
            "publishedAt%5Bgte%5D=2025-12-01T00:00:00Z&publishedAt%5Blt%5D=2025-12-03T00:00:00Z",
            "category=law",
            "category%5Bin%5D=law,news&sort=publishedAt",
            "lang=en&fallback=true",
            "fields=title,body&include=category,translations");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aListCostsTheSameHoweverManyThereAre(String engine) {
        var database = engine.equals("postgresql") ? Database.postgresql() : Database.derby();
        try (var node =
                LibertyNode.named("listing-" + engine).database(database).start()) {
            var filling = new Filling(node);
            node.stop();
            filling.articles(0, FEW);
            Map<String, Double> few = measure(node);
            node.stop();
            filling.articles(FEW, MANY - FEW);
            Map<String, Double> many = measure(node);
            report(engine, few, many);
        }
    }

    /** As somebody who is signed in, for whom no answer is kept. */
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
            caller.get("/api/news/articles?size=20" + (question.isEmpty() ? "" : "&" + question))
                    .expect(200);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[times / 2] / (double) Duration.ofMillis(1).toNanos();
    }

    private static void report(String engine, Map<String, Double> few, Map<String, Double> many) {
        var report = new Markdown()
                .paragraph(Machine.description())
                .heading("Lists of twenty on " + engine + ", by HTTP, median of " + ASKED)
                .columns("question", "1,000, ms", "100,000, ms", "ratio, target ≤ " + TARGET);
        few.forEach((question, millis) -> report.row(
                question.isEmpty()
                        ? "the newest"
                        : question.replace("&", ", ").replace("%5B", "[").replace("%5D", "]"),
                String.format("%.2f", millis),
                String.format("%.2f", many.get(question)),
                String.format("%.2f", many.get(question) / millis)));
        report.writeTo(Path.of("target", "listing-" + engine + ".md"));
    }
}
