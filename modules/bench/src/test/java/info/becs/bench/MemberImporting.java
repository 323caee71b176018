package info.becs.bench;

import info.becs.bench.report.Markdown;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Fifty thousand wide rows come in and are taken back: how long it takes, what lives in the heap, and how others fare meanwhile. */
final class MemberImporting {

    private static final int ROWS = 50_000;
    private static final int QUIET = 100;
    private static final long APART = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int A_LOOK = 10;
    private static final int LOOKS_A_COLLECTION = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String IMPORTS = "/api/membership/imports";
    private static final String[] OTHERS = {"/en", "/api/membership/members?size=50"};

    private final LibertyNode node;
    private final Caller caller;
    private final Map<String, long[]> quiet = new LinkedHashMap<>();
    private final Map<String, Phase> phases = new LinkedHashMap<>();
    private final long heapBefore;

    /** What was seen while one thing was done. */
    private record Phase(long millis, long heap, Map<String, long[]> others) {}

    private MemberImporting(LibertyNode node) {
        this.node = node;
        this.caller = node.as(node.people().admin());
        for (String other : OTHERS) {
            quiet.put(
                    other, IntStream.range(0, QUIET).mapToLong(i -> ask(other)).toArray());
        }
        heapBefore = node.diagnostics().heapKilobytes();
    }

    static MemberImporting at(LibertyNode node) {
        var importing = new MemberImporting(node);
        importing.run();
        return importing;
    }

    private void run() {
        // What is in no column that is asked for is carried along as well.
        String wide = "কোনো এক গ্রামের কোনো এক পাড়া ".repeat(3);
        String table = IntStream.range(0, ROWS)
                .mapToObj(i -> "Karim " + i + ",0171" + (1_000_000 + i) + ",khulna," + wide + "\n")
                .collect(Collectors.joining("", "Name,Mobile,District,Address\n", ""));
        var id = new String[1];
        phase("read", () -> id[0] = send(table), () -> id[0] != null);
        String at = IMPORTS + "/" + id[0];
        phase(
                "looked through",
                () -> caller.put(
                                at + "/mapping",
                                Map.of("columns", Map.of("name_en", 0, "mobile", 1, "district", 2), "type", "general"))
                        .expect(200),
                () -> is(at, "CHECKED"));
        phase("done", () -> caller.post(at + "/run").expect(200), () -> is(at, "DONE"));
        phase("taken back", () -> caller.post(at + "/undo").expect(200), () -> is(at, "UNDONE"));
    }

    private String send(String table) {
        return caller.send("POST", IMPORTS, "text/csv", table.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("id");
    }

    private boolean is(String at, String state) {
        return caller.get(at).expect(200).text("state").equals(state);
    }

    /** Others come at a steady pace; in between it is looked whether it is over, and now and then at the heap. */
    private void phase(String name, Runnable begin, BooleanSupplier isOver) {
        var doing = new Thread(begin, name);
        long began = System.nanoTime();
        doing.start();
        long heap = 0;
        var taken = new LinkedHashMap<String, LongStream.Builder>();
        Arrays.stream(OTHERS).forEach(other -> taken.put(other, LongStream.builder()));
        for (int look = 1; doing.isAlive() || !isOver.getAsBoolean(); look++) {
            for (int i = 0; i < A_LOOK; i++) {
                Arrays.stream(OTHERS).forEach(other -> taken.get(other).add(ask(other)));
                LockSupport.parkNanos(APART);
            }
            if (look % LOOKS_A_COLLECTION == 1) {
                heap = Math.max(heap, node.diagnostics().heapKilobytes());
            }
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new AssertionError(name + " is not over");
            }
        }
        var others = new LinkedHashMap<String, long[]>();
        taken.forEach((other, times) -> others.put(other, times.build().toArray()));
        phases.put(name, new Phase((System.nanoTime() - began) / 1_000_000, heap, others));
    }

    private long ask(String other) {
        long begin = System.nanoTime();
        caller.get(other).expect(200);
        return System.nanoTime() - begin;
    }

    void tell(Markdown report) {
        report.heading(ROWS + " rows come in, with 200,000 members there")
                .paragraph("Heap that lives before: " + heapBefore / 1_024 + " MB.");
        report.columns(
                "",
                "seconds",
                "heap that lives, most, MB",
                OTHERS[0] + ": median, p95 ms",
                OTHERS[1] + ": median, p95 ms");
        report.row("quiet", "", "", spread(quiet.get(OTHERS[0])), spread(quiet.get(OTHERS[1])));
        phases.forEach((name, phase) -> report.row(
                name,
                String.format("%.1f", phase.millis() / 1e3),
                String.valueOf(phase.heap() / 1_024),
                spread(phase.others().get(OTHERS[0])),
                spread(phase.others().get(OTHERS[1]))));
    }

    private static String spread(long[] nanos) {
        Arrays.sort(nanos);
        return String.format("%.1f, %.1f", at(nanos, 50) / 1e6, at(nanos, 95) / 1e6);
    }

    private static long at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
