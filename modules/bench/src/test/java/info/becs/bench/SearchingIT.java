package info.becs.bench;

import info.becs.bench.report.Markdown;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists and search with few rows and with very many, by HTTP: the audit log with a thousand entries and a million, people
 * with a hundred and ten thousand; written to {@code target/search-*.md}.
 */
class SearchingIT {

    private static final int FEW_ENTRIES = 1_000;
    private static final int MANY_ENTRIES = 1_000_000;
    private static final int FEW_PEOPLE = 100;
    private static final int MANY_PEOPLE = 10_000;
    private static final int ASKED = 200;
    private static final int WARM = 400;
    private static final double TARGET = 1.5;

    private static final Map<String, Function<Caller, Answer>> QUESTIONS = Stream.concat(
                    Stream.of(
                                    "",
                                    "actor=person7",
                                    "action=news.article",
                                    "action=core.module.enable",
                                    "subject=17",
                                    "result=REFUSED",
                                    "subject=17&action=news.article",
                                    "from=2025-12-01T00:00:00Z&to=2025-12-01T00:10:00Z",
                                    "actor=person-of-no-entry")
                            .map(SearchingIT::entries),
                    Stream.of(
                                    Map.<String, String>of(),
                                    Map.of("state", "ACTIVE"),
                                    Map.of("role", "author"),
                                    Map.of("q", "rahim"),
                                    Map.of("q", "রহিম", "state", "ACTIVE"),
                                    Map.of("q", "person42@example.org"),
                                    Map.of("q", "nobody"))
                            .map(SearchingIT::people))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void manyAreSearchedAsFew(String engine) {
        var database = engine.equals("postgresql") ? Database.postgresql() : Database.derby();
        try (var node = LibertyNode.named("search-" + engine).database(database).start()) {
            var filling = new Filling(node);
            node.stop();
            filling.entries(0, FEW_ENTRIES);
            filling.people(0, FEW_PEOPLE);
            Map<String, Double> few = measure(node);
            node.stop();
            filling.entries(FEW_ENTRIES, MANY_ENTRIES - FEW_ENTRIES);
            filling.people(FEW_PEOPLE, MANY_PEOPLE - FEW_PEOPLE);
            Map<String, Double> many = measure(node);
            report(engine, few, many);
        }
    }

    private static Map.Entry<String, Function<Caller, Answer>> entries(String query) {
        return Map.entry(
                query.isEmpty() ? "the audit log" : "entries, " + query.replace("&", ", "),
                caller -> caller.get("/api/core/audit?" + query));
    }

    private static Map.Entry<String, Function<Caller, Answer>> people(Map<String, String> search) {
        String words = search.entrySet().stream()
                .map(each -> ", " + each.getKey() + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining());
        return Map.entry("people" + words, caller -> caller.post("/api/core/people/search", search));
    }

    private static Map<String, Double> measure(LibertyNode node) {
        node.start();
        Caller caller = node.as(node.people().admin());
        var millis = new LinkedHashMap<String, Double>();
        QUESTIONS.values().forEach(question -> median(caller, question, WARM));
        QUESTIONS.forEach((name, question) -> millis.put(name, median(caller, question, ASKED)));
        return millis;
    }

    private static double median(Caller caller, Function<Caller, Answer> question, int times) {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            question.apply(caller).expect(200);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[times / 2] / (double) Duration.ofMillis(1).toNanos();
    }

    private static void report(String engine, Map<String, Double> few, Map<String, Double> many) {
        var report = new Markdown()
                .paragraph(Machine.description())
                .heading("Lists and search on " + engine + ", by HTTP, median of " + ASKED)
                .columns("question", "few, ms", "very many, ms", "ratio, target ≤ " + TARGET);
        few.forEach((question, millis) -> report.row(
                question,
                String.format("%.2f", millis),
                String.format("%.2f", many.get(question)),
                String.format("%.2f", many.get(question) / millis)));
        report.writeTo(Path.of("target", "search-" + engine + ".md"));
    }
}
