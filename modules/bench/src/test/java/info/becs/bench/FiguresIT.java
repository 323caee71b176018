package info.becs.bench;

import info.becs.bench.report.DuelTable;
import info.becs.bench.report.Markdown;
import info.becs.bench.server.Distribution;
import info.becs.bench.server.PackagedServer;
import info.becs.bench.server.Postgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/*
 * Why it fails for no figure
 *
 * A machine that is busy with something else makes slow figures, not wrong programs. It fails when an answer is not the
 * one that was asked for; missed targets are marked in the report, and somebody reads it.
 */
/** One run that measures and writes what it found into {@code target/bench.md}. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FiguresIT {

    private final Plan plan = Plan.asked();
    private final Markdown report = new Markdown();
    private Distribution distribution;
    private PackagedServer onDerby;
    private long idleMegabytes;

    @BeforeAll
    void unpack() {
        distribution = Distribution.unpacked();
        report.paragraph(Machine.description());
    }

    @Test
    @Order(1)
    void starting() {
        report.heading("Start");
        new Starting(distribution).measure(report);
    }

    @Test
    @Order(2)
    void reading() {
        report.heading("Reading, against a servlet of the same bytes in the same process");
        new Reading(onDerby(), plan, new DuelTable(report)).article();
    }

    @Test
    @Order(3)
    void readingFigures() {
        report.heading("Reading the figures of complaints, against the same");
        try (var server = measured("figures").environment(Map.of("PLATFORM_SAMPLE_CASES", "true"))) {
            server.start();
            new Reading(server, plan, new DuelTable(report)).figures();
            server.stop();
        }
    }

    @Test
    @Order(4)
    void modules() {
        report.heading("A module comes and goes");
        new Coming(onDerby(), distribution).measure(report);
    }

    @Test
    @Order(5)
    void submittingOnDerby() {
        report.heading("Writing, against bare JDBC commits in the same process");
        try (var submitting = new Submitting(onDerby(), plan)) {
            submitting.measure("Derby", report);
        }
    }

    @Test
    @Order(6)
    void authenticating() {
        report.heading("Knowing who asks, against the same servlet asked by nobody");
        new Authenticating(onDerby(), plan).measure(report);
    }

    @Test
    @Order(7)
    void memory() {
        report.heading("Memory")
                .columns("resident", "MB")
                .row("idle, nothing asked yet", String.valueOf(idleMegabytes))
                .row(
                        "after all of the above",
                        String.valueOf(onDerby().consumption().residentMegabytes()));
        onDerby().stop();
        onDerby = null;
    }

    @Test
    @Order(8)
    void submittingOnPostgresql() {
        report.heading("Writing on PostgreSQL, each commit on the disk before it is acknowledged");
        try (var database = Postgres.durable();
                var server = measured("postgresql").environment(database.environment())) {
            server.start();
            try (var submitting = new Submitting(server, plan)) {
                submitting.measure("PostgreSQL", report);
                submitting.count(database, report);
            }
            server.stop();
        }
    }

    @Test
    @Order(9)
    void opening() throws InterruptedException {
        report.heading("A form module is opened under load, on two nodes with one PostgreSQL");
        var keys = Map.of(
                "FORMS_KEYS_FILE",
                Path.of("target", "servers", "keys.json").toAbsolutePath().toString());
        try (var database = Postgres.durable();
                var here =
                        measured("node-a").environment(database.environment()).environment(keys);
                var there =
                        measured("node-b").environment(database.environment()).environment(keys)) {
            here.start();
            there.start();
            new Opening(here, there, plan).measure(report);
            here.stop();
            there.stop();
        }
    }

    @Test
    @Order(10)
    void validating() throws IOException {
        report.heading("Examining answers (limit 50 µs, median)");
        new Validating().measure(report);
    }

    @AfterAll
    void write() {
        if (onDerby != null) {
            onDerby.stop();
        }
        report.writeTo(Path.of("target", "bench.md"));
    }

    private PackagedServer onDerby() {
        if (onDerby == null) {
            onDerby = measured("derby");
            onDerby.start();
            onDerby.consumption().settle();
            idleMegabytes = onDerby.consumption().residentMegabytes();
        }
        return onDerby;
    }

    /** With the yardstick in it. */
    private PackagedServer measured(String name) {
        distribution.add("bare", Path.of("target", "bare.war"));
        return new PackagedServer(name, distribution).jvm(System.getProperty("bench.jvm", ""));
    }
}
