package info.becs.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What one process takes of the machine. */
public final class Consumption {

    private static final long LOOK_MILLIS = 200;
    private static final Duration QUIET = Duration.ofMillis(30);
    /** Listeners that can wait begin within a second after a flood. */
    private static final int LOOKS = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessHandle process;

    Consumption(ProcessHandle process) {
        this.process = process;
    }

    /** User and system time since it began, in steps of ten milliseconds on Linux. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits until it has nothing to do; how long it had. */
    public Duration settle() {
        long begin = System.nanoTime();
        long worked = begin;
        Duration before = cpu();
        for (int quiet = 0; quiet < LOOKS && System.nanoTime() - begin < PATIENCE.toNanos(); quiet++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            Duration now = cpu();
            if (now.minus(before).compareTo(QUIET) >= 0) {
                quiet = -1;
                worked = System.nanoTime();
            }
            before = now;
        }
        return Duration.ofNanos(worked - begin);
    }

    /** CPU time of the threads that compile, by the id of the thread; empty where the system does not tell. */
    public Map<String, Duration> compilers() {
        Path threads = Path.of("/proc", String.valueOf(process.pid()), "task");
        if (!Files.exists(threads)) {
            return Map.of();
        }
        var times = new HashMap<String, Duration>();
        try (var all = Files.list(threads)) {
            for (Path thread : all.toList()) {
                compiler(thread)
                        .ifPresent(time -> times.put(thread.getFileName().toString(), time));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times;
    }

    /** "1234 (C2 CompilerThre) S 1 …": user and system time are the 14th and the 15th field, in hundredths of a second. */
    private static Optional<Duration> compiler(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return stat.contains("CompilerThre")
                    ? Optional.of(Duration.ofMillis(10 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]))))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** What of its memory is in RAM; zero where the system does not tell. */
    public long residentMegabytes() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
