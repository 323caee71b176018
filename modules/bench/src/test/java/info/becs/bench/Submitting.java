package info.becs.bench;

import static info.becs.bench.report.Words.percent;
import static info.becs.bench.report.Words.seconds;
import static info.becs.bench.report.Words.whole;

import info.becs.bench.load.Crowd;
import info.becs.bench.load.Duel;
import info.becs.bench.load.Duel.Outcome;
import info.becs.bench.load.Question;
import info.becs.bench.load.Round;
import info.becs.bench.load.Spread;
import info.becs.bench.report.DuelTable;
import info.becs.bench.report.Markdown;
import info.becs.bench.server.PackagedServer;
import info.becs.bench.server.Postgres;
import info.becs.bench.server.Postgres.Statement;
import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Complaints through the API, each under a key of its own, against rows with the same bytes by bare JDBC. */
final class Submitting implements AutoCloseable {

    private static final double TARGET = 0.5;
    static final String FORM = "/api/forms/forms/complaint.ecommerce/submissions";
    static final Path SAMPLE =
            Tree.root().resolve("modules/form-modules/complaint-ecommerce/samples/passes-short.json");

    /** The shortest complete complaint, under another key each time. */
    static final Question COMPLAINT = Question.post(FORM, complaint()).withAKeyOfItsOwn();

    private static final int FEW = 12;

    private final PackagedServer server;
    private final Plan plan;
    private final Crowd crowd;

    Submitting(PackagedServer server, Plan plan) {
        this.server = server;
        this.plan = plan;
        this.crowd = new Crowd(server.port());
    }

    void measure(String engine, Markdown report) {
        server.anonymous()
                .send("PUT", "/bare/commits", "text/plain", new byte[0])
                .expect(204);
        var duel = new Duel(crowd, server.consumption(), plan.round(), plan.rounds());
        Outcome outcome =
                duel.between(Question.post("/bare/commits", complaint()).withAKeyOfItsOwn(), COMPLAINT, plan.warm());
        new DuelTable(report).row("complaint on " + engine, outcome, TARGET);
        report.paragraph(whatFollows(outcome));
    }

    /** What the database is asked for one complaint, with what follows it. */
    void count(Postgres database, Markdown report) {
        database.count();
        long complaints = crowd.ask(COMPLAINT, plan.round());
        server.consumption().settle();
        var statements = database.counted();
        report.columns("statement", "for a complaint", "µs inside PostgreSQL for a complaint");
        report.row(
                "all",
                rate(statements.stream().mapToLong(Statement::calls).sum(), complaints),
                whole(statements.stream().mapToDouble(Statement::millis).sum() * 1e3 / complaints));
        statements.stream()
                .limit(FEW)
                .forEach(each -> report.row(
                        "`" + each.text().replaceAll("\\s+", " ") + "`",
                        rate(each.calls(), complaints),
                        whole(each.millis() * 1e3 / complaints)));
    }

    @Override
    public void close() {
        crowd.close();
    }

    private static String rate(long calls, long complaints) {
        return String.format(Locale.ROOT, "%.2f", (double) calls / complaints);
    }

    /** An acknowledged complaint is not the end: its event is placed, and a case is made of it. */
    private static String whatFollows(Outcome outcome) {
        var settled = Spread.of(outcome.ours(), round -> round.settled().toNanos() / 1e9);
        double lasting = Spread.of(outcome.ours(), Round::perSecondSettled).median();
        double bare = Spread.of(outcome.bare(), Round::perSecondSettled).median();
        return "The CPU of ours holds what follows an acknowledged complaint: its event, its case and the words of its story. All were done "
                + seconds(settled.median()) + " after the last answer; counting that time, " + whole(lasting)
                + "/s, or " + percent(lasting / bare) + " of bare.";
    }

    private static byte[] complaint() {
        return answers().toString().getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode answers() {
        try {
            return (ObjectNode)
                    JsonMapper.shared().readTree(Files.readString(SAMPLE)).get("answers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
