package info.becs.bench;

import static info.becs.bench.report.Words.atMost;
import static info.becs.bench.report.Words.seconds;
import static info.becs.bench.report.Words.whole;

import info.becs.bench.report.Markdown;
import info.becs.bench.server.Distribution;
import info.becs.bench.server.Jdk;
import info.becs.bench.server.PackagedServer;
import info.becs.bench.server.Start;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** From the script to the last module that answers: the first time, later, and with what a newer Java offers. */
final class Starting {

    private static final Duration LIMIT = Duration.ofSeconds(12);
    private static final int RELEASE_WITH_AOT_CACHE = 25;

    private final Distribution distribution;
    private final Map<String, Start> starts = new LinkedHashMap<>();
    private String note = "";

    Starting(Distribution distribution) {
        this.distribution = distribution;
    }

    void measure(Markdown report) {
        try (var server = server(Jdk.ours())) {
            firstAndSecond(server, Jdk.ours());
        }
        Jdk.release(RELEASE_WITH_AOT_CACHE).ifPresent(this::withAotCache);
        report.columns(
                "start to ready", "took", "limit", "CPU", "compiling", "loading", "linking", "classes", "memory");
        starts.forEach((name, start) -> row(report, name, start));
        report.columns("seconds of it, as the server tells", "features", "server started", "applications");
        starts.forEach((name, start) -> report.row(
                name,
                seconds(start.log().features()),
                seconds(start.log().server()),
                start.log().applications().entrySet().stream()
                        .map(app -> app.getKey() + " " + seconds(app.getValue()))
                        .collect(Collectors.joining(", "))));
        report.paragraph("Loading and linking of classes is done by several threads at once; their times are added up. "
                + "So are those of the applications: they start beside each other. " + note);
    }

    private void firstAndSecond(PackagedServer server, Jdk jdk) {
        starts.put("JDK " + jdk.version() + ", first", server.start());
        server.stop();
        starts.put("JDK " + jdk.version() + ", second", server.start());
        server.stop();
    }

    private PackagedServer server(Jdk jdk) {
        return new PackagedServer("start-" + jdk.version(), distribution).on(jdk);
    }

    /** JEP 483 and 514: one run is watched, and what it has loaded and linked is there at the next. */
    private void withAotCache(Jdk jdk) {
        Path cache = Path.of("target", "platform.aot").toAbsolutePath();
        try (var server = server(jdk)) {
            firstAndSecond(server, jdk);
            server.jvm("-XX:AOTCacheOutput=" + cache).start();
            server.stop();
            if (!Files.exists(cache)) {
                note = "JDK " + jdk.version() + " made no AOT cache.";
                return;
            }
            note = "The AOT cache has " + whole(cache.toFile().length() / 1e6) + " MB.";
            starts.put(
                    "JDK " + jdk.version() + ", AOT cache",
                    server.jvm("-XX:AOTCache=" + cache).start());
            server.stop();
        }
    }

    private static void row(Markdown report, String name, Start start) {
        report.row(
                name,
                seconds(start.took()),
                atMost(LIMIT, start.took()),
                seconds(start.cpu()),
                seconds(start.compiling()),
                seconds(start.loading()),
                seconds(start.linking()),
                whole(start.classes()),
                start.megabytes() + " MB");
    }
}
