package info.becs.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What one process takes of the machine. */
public final class Consumption {

    private static final long LOOK_MILLIS = 200;
    private static final Duration QUIET = Duration.ofMillis(30);
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
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            Duration now = cpu();
            if (now.minus(before).compareTo(QUIET) < 0) {
                break;
            }
            before = now;
            worked = System.nanoTime();
        }
        return Duration.ofNanos(worked - begin);
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
