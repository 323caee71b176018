package info.becs.bench;

import static info.becs.bench.report.Words.whole;

import info.becs.bench.load.Crowd;
import info.becs.bench.load.Duel;
import info.becs.bench.load.Question;
import info.becs.bench.load.Round;
import info.becs.bench.load.Spread;
import info.becs.bench.report.Markdown;
import info.becs.bench.server.PackagedServer;
import info.becs.testkit.http.Caller;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What it costs to know who asks: the same bytes of the same servlet, asked by somebody who is signed in and by nobody. */
final class Authenticating {

    private static final String ANSWER = "/bare/answers/authenticating";
    private static final int TARGET_MICROS = 30;

    private final PackagedServer server;
    private final Plan plan;

    Authenticating(PackagedServer server, Plan plan) {
        this.server = server;
        this.plan = plan;
    }

    void measure(Markdown report) {
        byte[] bytes = "x".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
        server.anonymous().send("PUT", ANSWER, "text/plain", bytes).expect(204);
        String secret = secret();
        Question nobody = question(bytes.length);
        report.columns("who asks", "/s", "nobody /s", "CPU µs", "CPU µs nobody", "CPU µs of authentication");
        try (var crowd = new Crowd(server.port())) {
            var duel = new Duel(crowd, server.consumption(), plan.round(), plan.rounds());
            row(
                    report,
                    "a session by cookie",
                    duel,
                    nobody,
                    question(bytes.length).header("Cookie", "__Host-becs=" + secret));
            row(
                    report,
                    "a session by token",
                    duel,
                    nobody,
                    question(bytes.length).header("Authorization", "Bearer " + secret));
        }
    }

    private void row(Markdown report, String who, Duel duel, Question nobody, Question somebody) {
        Duel.Outcome outcome = duel.between(nobody, somebody, plan.warm());
        double with = median(outcome.ours(), true);
        double without = median(outcome.bare(), true);
        String cost = whole(with - without) + " (≤ " + TARGET_MICROS + ")"
                + (with - without > TARGET_MICROS ? " **missed**" : "");
        report.row(
                who,
                whole(median(outcome.ours(), false)),
                whole(median(outcome.bare(), false)),
                whole(with),
                whole(without),
                cost);
    }

    private static double median(List<Round> rounds, boolean cpu) {
        return Spread.of(rounds, cpu ? Round::cpuMicrosPerAnswer : Round::perSecond)
                .median();
    }

    private static Question question(int length) {
        return Question.get(ANSWER).expecting(length);
    }

    /** Of a session of an editor, who was invited for it. */
    private String secret() {
        var editor = Map.of(
                "nameBn", "সম্পাদক",
                "nameEn", "Editor",
                "email", "editor@bench.example.org",
                "roles", List.of(Map.of("role", "editor")));
        String code =
                server.admin().post("/api/core/people", editor).expect(201).text("code");
        Caller passerBy = server.anonymous();
        String link = passerBy.post("/api/core/invitation", Map.of("code", code))
                .expect(201)
                .text("link");
        return passerBy.post("/api/core/session/link/use", Map.of("code", link.replaceFirst("^.*#", "")))
                .expect(201)
                .text("token");
    }
}
