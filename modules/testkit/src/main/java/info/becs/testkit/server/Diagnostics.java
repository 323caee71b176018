package info.becs.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A look into a server process from outside, by {@code jcmd}. */
public final class Diagnostics {

    private final long pid;

    Diagnostics(long pid) {
        this.pid = pid;
    }

    /** Class loaders of web applications that are still reachable after full collections. */
    public long applicationLoaders() {
        return instances("com.ibm.ws.classloading.internal.AppClassLoader");
    }

    /** Live instances after full collections: what has a finaliser or stands in a queue of references outlives the first. */
    public long instances(String type) {
        ask("GC.run");
        ask("GC.run_finalization");
        return number(ask("GC.class_histogram"), "\\s+\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(type) + "(?: |$)");
    }

    public long threads() {
        return ask("Thread.print")
                .lines()
                .filter(line -> line.startsWith("\"") && line.contains(" tid="))
                .count();
    }

    /** Names of the threads that live now. */
    public List<String> threadNames() {
        return ask("Thread.print")
                .lines()
                .filter(line -> line.startsWith("\""))
                .map(line -> line.substring(1, line.indexOf('"', 1)))
                .toList();
    }

    /** Used metaspace, after a full collection. */
    public long metaspaceKilobytes() {
        ask("GC.run");
        return number(ask("GC.heap_info"), "Metaspace\\s+used (\\d+)K");
    }

    /** Used heap, after a full collection. */
    public long heapKilobytes() {
        ask("GC.run");
        return ask("GC.heap_info")
                .lines()
                .filter(line ->
                        line.matches("\\s*(def new generation|tenured generation|garbage-first heap).* used .*"))
                .mapToLong(line -> number(line, " used (\\d+)K"))
                .sum();
    }

    private static long number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private String ask(String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            var process = new ProcessBuilder(jcmd.toString(), String.valueOf(pid), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
