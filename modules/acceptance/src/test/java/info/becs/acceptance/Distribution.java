package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip that operators get, unpacked, and its start script. */
final class Distribution {

    /** What a script said, and how it ended. */
    record Said(int exit, String text) {}

    private final Path home;
    private final Map<String, String> environment = new LinkedHashMap<>();

    private Distribution(Path home) {
        this.home = home;
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    static Distribution unpacked() {
        Path folder = Path.of("target", "distribution").toAbsolutePath();
        try {
            delete(folder);
            unpack(Path.of(System.getProperty("platform.distribution")), folder);
            try (Stream<Path> found = Files.list(folder)) {
                return new Distribution(found.findFirst().orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Distribution with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /**
     * Lets it find nothing but a JRE on the PATH, as many systems ship it: without {@code include/}, by which Liberty's
     * own script knows a Java.
     */
    Distribution withNothingButAJre() {
        Path jre = Path.of("target", "jre").toAbsolutePath();
        try {
            delete(jre);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int exit = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "--no-header-files",
                        "--output",
                        jre + "");
        assertThat(exit).as("jlink makes a JRE").isZero();
        return with("JAVA_HOME", "").with("PATH", jre.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
    }

    Path home() {
        return home;
    }

    Process run(Path console) throws IOException {
        return builder("run").redirectOutput(console.toFile()).start();
    }

    /** Runs the script until it ends by itself. */
    Said says(String... words) throws IOException, InterruptedException {
        Process process = builder(words).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private ProcessBuilder builder(String... words) {
        var command = new ArrayList<>(List.of(home.resolve("bin/becs").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(file.getInputStream(entry), target);
                // java.util.zip knows no permissions; unzip does.
                if (entry.getName().matches(".*/bin/[^./]+")) {
                    target.toFile().setExecutable(true);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
