package info.becs.bench;

import static org.awaitility.Awaitility.await;

import info.becs.bench.load.Steady;
import info.becs.bench.report.Markdown;
import info.becs.bench.report.Words;
import info.becs.bench.server.Distribution;
import info.becs.bench.server.PackagedServer;
import info.becs.bench.server.Postgres;
import info.becs.testkit.http.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long it takes from a complaint's acknowledgement until its case stands in the officers' queue, while others complain;
 * written to {@code target/seeing-*.md}.
 */
class SeeingIT {

    private static final Duration TARGET = Duration.ofSeconds(1);
    private static final int A_SECOND = 10;
    private static final int TIMES = 100;
    private static final String QUEUE = "/api/complaints/cases?size=50";

    private final Plan plan = Plan.asked();

    @Test
    void onDerby() {
        measure("Derby", new PackagedServer("seeing-derby", Distribution.unpacked()));
    }

    @Test
    void onPostgresql() {
        try (var database = Postgres.durable()) {
            measure(
                    "PostgreSQL",
                    new PackagedServer("seeing-postgresql", Distribution.unpacked())
                            .environment(database.environment()));
        }
    }

    private void measure(String engine, PackagedServer started) {
        try (var server = started) {
            server.start();
            Caller officer = server.admin();
            var seconds = new double[TIMES];
            try (var others = new Steady(server.port(), Submitting.COMPLAINT, A_SECOND)) {
                await().during(plan.warm()).atMost(plan.warm().multipliedBy(2)).until(() -> true);
                for (int i = 0; i < TIMES; i++) {
                    seconds[i] = once(server.anonymous(), officer, "Seen " + i);
                }
                report(engine, seconds, others);
            }
            server.stop();
        }
    }

    private static double once(Caller customer, Caller officer, String merchant) {
        ObjectNode answers = Submitting.answers();
        answers.put("merchant_name", merchant);
        customer.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Submitting.FORM, answers)
                .expect(201);
        long begin = System.nanoTime();
        await().pollDelay(Duration.ZERO)
                .pollInterval(10, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofSeconds(30))
                .until(() -> isThere(officer, merchant));
        return (System.nanoTime() - begin) / 1e9;
    }

    private static boolean isThere(Caller officer, String merchant) {
        for (JsonNode line : officer.get(QUEUE).expect(200).json().path("items")) {
            if (line.path("merchant").asString("").equals(merchant)) {
                return true;
            }
        }
        return false;
    }

    private static void report(String engine, double[] seconds, Steady others) {
        Arrays.sort(seconds);
        double median = seconds[TIMES / 2];
        double p95 = seconds[TIMES * 95 / 100];
        var late = Duration.ofNanos((long) (p95 * 1e9));
        new Markdown()
                .paragraph(Machine.description())
                .heading("From the receipt to the queue, " + A_SECOND + " complaints a second besides, on " + engine)
                .columns("times", "median", "p95", "most", "target of p95", "others: answered, failed")
                .row(
                        String.valueOf(TIMES),
                        millis(median),
                        millis(p95),
                        millis(seconds[TIMES - 1]),
                        Words.atMost(TARGET, late),
                        others.answered() + ", " + others.failed())
                .writeTo(Path.of("target", "seeing-" + engine.toLowerCase(Locale.ROOT) + ".md"));
    }

    private static String millis(double seconds) {
        return String.format(Locale.ROOT, "%.0f ms", seconds * 1e3);
    }
}
