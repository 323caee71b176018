package info.becs.bench;

import static org.awaitility.Awaitility.await;

import info.becs.bench.report.Markdown;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The queue of cases with every filter, with ten thousand cases and very many, by HTTP; written to {@code target/queue-*.md}. */
class QueueIT {

    private static final int FEW = 10_000;
    private static final int ASKED = 400;
    private static final int AT_ONCE = 50; // in turns: what disturbs the machine for a moment disturbs all questions
    private static final int WARM_TURNS = 6;
    private static final double TARGET = 1.5;
    private static final String STORY = "story: ";
    private static final String RARE = "quokka";
    private static final String OFTEN = "wombat";
    private static final String CHANNEL = "form=" + FilterableForm.ID + "&field." + FilterableForm.CHANNEL + "=";
    private static final String REFERRED = "field." + FilterableForm.REFERRED + "=true";

    @Test
    void onPostgresql() {
        theQueueCostsTheSameHoweverManyCasesThereAre("postgresql", 1_000_000, Database.postgresql());
    }

    @Test
    void onDerby() {
        theQueueCostsTheSameHoweverManyCasesThereAre("derby", 100_000, Database.derby());
    }

    private static void theQueueCostsTheSameHoweverManyCasesThereAre(String engine, int cases, Database database) {
        int most = Integer.getInteger("bench.cases", cases);
        boolean isServer = engine.equals("postgresql");
        try (var node = LibertyNode.named("queue-" + engine).database(database).start()) {
            Caller caller = node.as(node.people().admin());
            String me = caller.get("/api/complaints/officers").expect(200).text("/items/0/id");
            String rare = told(caller, RARE);
            String often = told(caller, OFTEN);
            FilterableForm.open(node, caller);
            node.stop();
            Instant now = Instant.now();
            var filled = new FilledCases(node, me);
            filled.names();
            filled.declareFields();
            String rareMark = filled.mark(rare, often);
            String oftenMark = filled.mark(often, rare);
            filled.add(0, FEW, now);
            filled.words(rareMark, oftenMark);
            filled.fields();
            settle(filled, isServer);
            Map<String, long[]> few = measure(node, FEW, now);
            node.stop();
            filled.add(FEW, most - FEW, now);
            filled.words(rareMark, oftenMark);
            filled.fields();
            settle(filled, isServer);
            Map<String, long[]> many = measure(node, most, now);
            report(engine, most, few, many);
        }
    }

    /** A complaint that says this word; the number of its case, once the word is kept. */
    private static String told(Caller caller, String word) {
        ObjectNode answers = (ObjectNode)
                JsonMapper.shared().readTree(Submitting.SAMPLE.toFile()).path("answers");
        answers.put("what_happened", "I paid in advance and nothing came but a " + word);
        caller.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Submitting.FORM, answers)
                .expect(201);
        await("the case that says " + word)
                .atMost(Duration.ofSeconds(30))
                .until(() -> !saying(caller, word).isMissingNode());
        return saying(caller, word).asString();
    }

    private static JsonNode saying(Caller caller, String word) {
        return ask(caller, STORY + word).expect(200).json().at("/items/0/number");
    }

    /** Also what was loaded lies on the disk: it is not written while the questions are asked. */
    private static void settle(FilledCases cases, boolean isServer) {
        if (isServer) {
            cases.settle("VACUUM (ANALYZE)");
            cases.settle("CHECKPOINT");
        } else {
            cases.settle(statistics("COMPLAINTS_CASE"));
            cases.settle(statistics("COMPLAINTS_WORD"));
            cases.settle(statistics("COMPLAINTS_FIELD"));
        }
    }

    private static String statistics(String table) {
        return "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', '" + table + "', NULL)";
    }

    private static Map<String, String> questions(Caller caller, int cases, Instant now) {
        var asked = new LinkedHashMap<String, String>();
        LocalDate middle = now.minus(Duration.ofSeconds(30L * cases / 2))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        for (String query : new String[] {
            "",
            "status=received",
            "status=closed",
            "assignee=me",
            "assignee=me&open=true",
            "assignee=nobody",
            "form=complaint.courier",
            "form=complaint.rare",
            "issue=issue3",
            "issue=cheque&open=true",
            "product=product3&district=district3",
            "district=district7&open=true",
            "merchant=dokan0",
            "merchant=dokan1777",
            "merchant=dokan0&open=true",
            "status=received&merchant=dokan0",
            "status=closed&assignee=me",
            "status=rejected&form=complaint.courier",
            "open=true",
            "overdue=true",
            "overdue=true&assignee=me",
            "order=due",
            "order=due&assignee=me",
            "order=due&merchant=dokan1777",
            "order=due&q=dokan17",
            "q=" + FilledCases.number(cases / 2),
            "q=dokan",
            "q=dokan17",
            "q=dokan1777",
            "q=dokan9&open=true",
            "q=nobody",
            CHANNEL + "facebook_page",
            CHANNEL + "phone",
            CHANNEL + "facebook_page&open=true",
            CHANNEL + "facebook_page&status=closed",
            CHANNEL + "phone&open=true",
            CHANNEL + "website&" + REFERRED,
            CHANNEL + "phone&" + REFERRED,
            CHANNEL + "facebook_page&merchant=dokan0",
            CHANNEL + "facebook_page&q=dokan17"
        }) {
            asked.put(query.isEmpty() ? "the newest" : query, "?size=50&" + query);
        }
        asked.put("two days in the middle", "?size=50&from=" + middle.minusDays(1) + "&to=" + middle);
        for (String query :
                new String[] {"", "open=true&", "status=closed&", "merchant=dokan0&", CHANNEL + "facebook_page&"}) {
            String next = caller.get("/api/complaints/cases?size=50&" + query + "to=" + middle)
                    .expect(200)
                    .json()
                    .path("next")
                    .asString("");
            asked.put("a page in the middle, " + query.replace("&", ""), "?size=50&" + query + "after=" + next);
        }
        asked.put("search, a number that nobody gave", "01712345678");
        asked.put("search, dokan1777", "dokan1777");
        asked.put("a word of one story in five thousand", STORY + RARE);
        asked.put("a word of one story in fifteen", STORY + OFTEN);
        asked.put("both words", STORY + RARE + " " + OFTEN);
        asked.put("a word of no story", STORY + "axolotl");
        asked.put("counts", "/counts");
        asked.put("counts, overdue=true", "/counts?overdue=true");
        asked.put("counts, q=dokan17", "/counts?q=dokan17");
        asked.put("counts, " + CHANNEL + "facebook_page", "/counts?" + CHANNEL + "facebook_page");
        asked.put("counts, " + CHANNEL + "phone&open=true", "/counts?" + CHANNEL + "phone&open=true");
        asked.keySet().removeIf(question -> !question.contains(System.getProperty("bench.questions", "")));
        return asked;
    }

    private static Map<String, long[]> measure(LibertyNode node, int cases, Instant now) {
        node.start();
        Caller caller = node.as(node.people().admin());
        var nanos = new LinkedHashMap<String, long[]>();
        Map<String, String> questions = questions(caller, cases, now);
        for (int turn = 0; turn < WARM_TURNS; turn++) {
            questions.values().forEach(question -> ask(caller, question, new long[AT_ONCE], 0));
        }
        for (int turn = 0; turn < ASKED / AT_ONCE; turn++) {
            int from = turn * AT_ONCE;
            questions.forEach((name, question) -> ask(
                    caller,
                    question,
                    nanos.computeIfAbsent(name.replaceAll("q=.{4}-.{4}$", "q=(a number)"), n -> new long[ASKED]),
                    from));
        }
        nanos.put(
                "all of them",
                nanos.values().stream().flatMapToLong(Arrays::stream).toArray());
        nanos.values().forEach(Arrays::sort);
        return nanos;
    }

    private static void ask(Caller caller, String question, long[] nanos, int from) {
        for (int i = from; i < from + AT_ONCE; i++) {
            long begin = System.nanoTime();
            ask(caller, question).expect(200);
            nanos[i] = System.nanoTime() - begin;
        }
    }

    private static Answer ask(Caller caller, String question) {
        if (question.startsWith(STORY)) {
            return caller.post(
                    "/api/complaints/cases/search", Map.of("words", question.substring(STORY.length()), "in", "story"));
        }
        return question.startsWith("?") || question.startsWith("/")
                ? caller.get("/api/complaints/cases" + question)
                : caller.post("/api/complaints/cases/search", Map.of("words", question));
    }

    private static void report(String engine, int most, Map<String, long[]> few, Map<String, long[]> many) {
        var report = new Markdown()
                .paragraph(Machine.description())
                .heading("The queue on " + engine + ", fifty a page, by HTTP, of " + ASKED)
                .columns(
                        "question",
                        FEW + ": median, p95 ms",
                        most + ": median, p95 ms",
                        "p95 ratio, target ≤ " + TARGET);
        few.forEach((name, nanos) -> report.row(
                name,
                millis(nanos, 50) + ", " + millis(nanos, 95),
                millis(many.get(name), 50) + ", " + millis(many.get(name), 95),
                String.format("%.2f", at(many.get(name), 95) / (double) at(nanos, 95))));
        report.writeTo(Path.of("target", "queue-" + engine + ".md"));
    }

    private static long at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }

    private static String millis(long[] sorted, int percent) {
        return String.format(
                "%.2f", at(sorted, percent) / (double) Duration.ofMillis(1).toNanos());
    }
}
