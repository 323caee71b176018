package info.becs.bench;

import static org.awaitility.Awaitility.await;

import info.becs.bench.load.Crowd;
import info.becs.bench.load.Duel;
import info.becs.bench.load.Question;
import info.becs.bench.report.DuelTable;
import info.becs.bench.server.PackagedServer;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** What everybody reads, from the warm cache, as a page and as JSON, against a servlet that has the same bytes ready. */
final class Reading {

    private static final double TARGET = 0.7;

    private final PackagedServer server;
    private final Plan plan;
    private final DuelTable table;

    Reading(PackagedServer server, Plan plan, DuelTable table) {
        this.server = server;
        this.plan = plan;
        this.table = table;
    }

    /** The newest article. */
    void article() {
        var newest = server.anonymous().get("/api/news/articles?size=1").expect(200);
        String page = URI.create(newest.text("/items/0/path")).toASCIIString();
        String json =
                "/api/news/articles/" + newest.json().at("/items/0/number").asLong();
        compare("article", page, json);
    }

    /** The figures of complaints, once there are so many that they say something. */
    void figures() {
        String json = "/api/complaints/figures";
        await("the sample cases are counted")
                .pollInterval(Duration.ofSeconds(2))
                .atMost(Duration.ofMinutes(5))
                .until(() -> server.anonymous()
                                .get(json)
                                .expect(200)
                                .json()
                                .path("merchants")
                                .size()
                        >= 3);
        compare("figures", "/complaints/figures", json);
    }

    private void compare(String what, String page, String json) {
        settled(page);
        try (var crowd = new Crowd(server.port())) {
            var duel = new Duel(crowd, server.consumption(), plan.round(), plan.rounds());
            compare(duel, what + " page", page, "gzip", plan.warm());
            compare(duel, what + " JSON", json, "gzip", plan.warm());
            // The same code again with other bytes: it is warm.
            Duration little = plan.warm().dividedBy(4);
            compare(duel, what + " page", page, "identity", little);
            compare(duel, what + " JSON", json, "identity", little);
        }
    }

    /** Related articles come with the index of the search, which a node makes after its start; figures when all samples are worked. */
    private void settled(String page) {
        var seen = new AtomicReference<>("");
        await("the page stays as it is")
                .pollInterval(Duration.ofSeconds(1))
                .during(Duration.ofSeconds(20))
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    String now = server.anonymous().get(page).expect(200).body();
                    return now.equals(seen.getAndSet(now));
                });
    }

    private void compare(Duel duel, String what, String path, String encoding, Duration warm) {
        Answer answer = kept(path, encoding);
        String same = "/bare/answers/" + what.replace(' ', '-') + "-" + encoding;
        Caller keeper = server.anonymous();
        answer.header("Content-Encoding")
                .map(value -> keeper.header("Bare-Encoding", value))
                .orElse(keeper)
                .send("PUT", same, answer.header("Content-Type").orElseThrow(), answer.bytes())
                .expect(204);
        table.row(
                what + ", " + encoding + ", " + String.format("%,d bytes", answer.bytes().length),
                duel.between(question(same, encoding, answer), question(path, encoding, answer), warm),
                TARGET);
    }

    /** As it comes from the cache: the first answer has put it there. */
    private Answer kept(String path, String encoding) {
        var visitor = server.anonymous().header("Accept-Encoding", encoding);
        visitor.get(path).expect(200);
        return visitor.get(path).expect(200);
    }

    private static Question question(String path, String encoding, Answer answer) {
        return Question.get(path).header("Accept-Encoding", encoding).expecting(answer.bytes().length);
    }
}
