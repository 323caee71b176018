package info.becs.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One start of a server, from the script to the last module.
 *
 * @param cpu of all its threads
 * @param compiling the part of it that the compilers of the JVM took
 * @param loading how long threads were busy reading classes, as the JVM counts it; they do so at once
 * @param linking how long they were busy checking and linking them
 * @param classes that were loaded, those of the JDK included
 */
public record Start(
        Duration took,
        Duration cpu,
        Duration compiling,
        Duration loading,
        Duration linking,
        long classes,
        long megabytes,
        StartLog log) {

    static Start of(Duration took, ProcessHandle java, Path javaHome, StartLog log) {
        var consumption = new Consumption(java);
        Duration cpu = consumption.cpu();
        String counters = ask(javaHome, java.pid());
        double ticksPerNano = counter(counters, "sun.os.hrt.frequency") / 1e9;
        return new Start(
                took,
                cpu,
                nanos(counter(counters, "java.ci.totalTime"), ticksPerNano),
                nanos(counter(counters, "sun.cls.time"), ticksPerNano),
                nanos(counter(counters, "sun.cls.classLinkedTime"), ticksPerNano),
                counter(counters, "java.cls.loadedClasses") + counter(counters, "java.cls.sharedLoadedClasses"),
                consumption.residentMegabytes(),
                log);
    }

    private static Duration nanos(long ticks, double ticksPerNano) {
        return Duration.ofNanos((long) (ticks / ticksPerNano));
    }

    private static String ask(Path javaHome, long pid) {
        try {
            var jcmd = new ProcessBuilder(
                            javaHome.resolve("bin/jcmd").toString(), String.valueOf(pid), "PerfCounter.print")
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long counter(String counters, String name) {
        Matcher matcher = Pattern.compile("^" + Pattern.quote(name) + "=(\\d+)", Pattern.MULTILINE)
                .matcher(counters);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
