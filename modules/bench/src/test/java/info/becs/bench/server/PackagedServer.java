package info.becs.bench.server;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One server process of the distribution, with data and work files of its own that outlive it.
 *
 * <pre>{@code
 * var server = new PackagedServer("derby", distribution);
 * Start first = server.start();
 * server.stop();
 * Start second = server.start();
 * }</pre>
 */
public final class PackagedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> MODULES = List.of("forms", "news", "complaints", "membership");

    private final String name;
    private final Distribution distribution;
    private final Path folder;
    private final int port = freePort();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Process process;
    private Person admin;

    public PackagedServer(String name, Distribution distribution) {
        this.name = name;
        this.distribution = distribution;
        this.folder = Path.of("target", "servers", name).toAbsolutePath();
        try {
            Distribution.delete(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.put("PLATFORM_HTTP_PORT", String.valueOf(port));
        environment.put("PLATFORM_DATA_DIR", folder.resolve("data").toString());
        environment.put("WLP_OUTPUT_DIR", folder.resolve("var").toString());
        environment.put("PLATFORM_SAMPLE", "true");
        environment.put("PLATFORM_SAMPLE_CASES", "false");
        environment.put("PLATFORM_LOG_FORMAT", "simple");
        environment.put("JAVA_HOME", Jdk.ours().home().toString());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public PackagedServer environment(Map<String, String> more) {
        environment.putAll(more);
        return this;
    }

    public PackagedServer on(Jdk jdk) {
        environment.put("JAVA_HOME", jdk.home().toString());
        return this;
    }

    public PackagedServer jvm(String arguments) {
        environment.put("JVM_ARGS", arguments);
        return this;
    }

    /** Starts the process and waits until the last of its modules answers. */
    public Start start() {
        var builder = new ProcessBuilder(distribution.command())
                .redirectErrorStream(true)
                .redirectOutput(console().toFile());
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(name + " is ready; its console is " + console())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .failFast(this::requireRunning)
                .until(this::isReady);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        return Start.of(took, java(), Path.of(environment.get("JAVA_HOME")), StartLog.read(log()));
    }

    private void requireRunning() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " has ended; its console says:\n" + read(console()));
        }
    }

    private boolean isReady() {
        try {
            var health = anonymous().get("/health/ready");
            return health.status() == 200
                    && MODULES.stream().allMatch(m -> health.body().contains("\"module." + m + "\":\"OPEN\""));
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    /** Asks it to end, and waits until it has. */
    public void stop() {
        java().destroy();
        await(name + " ends").atMost(PATIENCE).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    public Caller anonymous() {
        return new Caller(URI.create("http://localhost:" + port), Person.passerBy());
    }

    /** Takes up the invitation that the first start shows on the console. */
    public Caller admin() {
        if (admin == null) {
            await("the console shows the administrator's link")
                    .atMost(PATIENCE)
                    .until(() -> read(console()).contains("/api/core/setup#"));
            Matcher code = Pattern.compile("/api/core/setup#(\\S+)").matcher(read(console()));
            code.find();
            admin = new Person(
                    "the administrator",
                    anonymous()
                            .post("/api/core/setup", Map.of("code", code.group(1)))
                            .expect(201)
                            .text("token"));
        }
        return new Caller(URI.create("http://localhost:" + port), admin);
    }

    public int port() {
        return port;
    }

    public Consumption consumption() {
        return new Consumption(java());
    }

    private ProcessHandle java() {
        return Stream.concat(process.toHandle().descendants(), Stream.of(process.toHandle()))
                .filter(handle -> handle.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow();
    }

    private Path console() {
        return folder.resolve("console.log");
    }

    private Path log() {
        return folder.resolve("var/platform/logs/messages.log");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
