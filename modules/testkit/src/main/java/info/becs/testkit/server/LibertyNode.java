package info.becs.testkit.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One server process with a folder, a port and an environment of its own.
 *
 * <pre>{@code
 * try (var node = LibertyNode.bare("a").with("news").database(Database.postgresql()).start()) {
 *   node.as(node.people().ada()).get("/api/core/modules").expect(200);
 *   node.kill();
 * }
 * }</pre>
 *
 * Starts with the modules that ship, unless told {@link #bare}.
 */
public final class LibertyNode implements AutoCloseable {

    /** Generous, because the machine may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private static final ServerKeys KEYS = new ServerKeys();

    private final String name;
    private final Path folder;
    private final int port = freePort();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private People people;
    private Process process;
    private Path console;

    private LibertyNode(String name) {
        this.name = name;
        this.folder = Path.of("target", "nodes", name).toAbsolutePath();
        Folders.delete(folder);
        Installation.copyTo(server());
        Folders.create(server().resolve("dropins"));
        environment.put("WLP_USER_DIR", folder.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PLATFORM_HTTP_PORT", String.valueOf(port));
        // Tests count what they make themselves.
        environment.put("PLATFORM_SAMPLE_CASES", "false");
        // All tests come from one network.
        environment.put("CORE_SIGN_IN_TRIES_PER_NETWORK", "1000000");
        // With one compiler alone there are 48 MB for what it makes: once they are full it stops, and all goes on
        // interpreted. Room for classes beforehand: while it grows, all that lives is looked through each time.
        environment.put(
                "JVM_ARGS",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ReservedCodeCacheSize=160m -XX:MetaspaceSize=256m");
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** A node with all modules that ship. */
    public static LibertyNode named(String name) {
        var node = bare(name);
        Installation.dropins().forEach(node::with);
        return node;
    }

    /** A node with the platform's own applications only. */
    public static LibertyNode bare(String name) {
        return new LibertyNode(name);
    }

    /** One of those that ship, on a bare node. */
    public LibertyNode with(String module) {
        deploy(module);
        return this;
    }

    public LibertyNode database(Database database) {
        environment.putAll(database.environment());
        return this;
    }

    /** As an operator would find it: without a value that all tests have. */
    public LibertyNode without(String variable) {
        environment.remove(variable);
        return this;
    }

    public LibertyNode environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** People of another node on the same database: their tokens were shown there. */
    public LibertyNode peopleOf(LibertyNode other) {
        people = other.people();
        return this;
    }

    // ---- life ----------------------------------------------------------------------------------------

    /** Starts the process and returns at once. */
    public LibertyNode launch() {
        KEYS.layInto(server());
        console = folder.resolve("console-" + System.nanoTime() + ".log");
        var builder = new ProcessBuilder(Installation.script().toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Starts and waits until it is ready for visitors. */
    public LibertyNode start() {
        launch();
        return awaitReady();
    }

    public LibertyNode awaitReady() {
        await(name + " is ready; its console is " + console)
                .atMost(PATIENCE)
                .pollInterval(100, TimeUnit.MILLISECONDS)
                .failFast(this::requireRunning)
                .until(() -> anonymous().isAnswering("/health/ready", 200) && hasIntroducedItsPeople());
        KEYS.takeFrom(server());
        if (people == null) {
            people = People.of(this);
        }
        return this;
    }

    private void requireRunning() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " has ended; its console says:\n" + console());
        }
    }

    private boolean hasIntroducedItsPeople() {
        return people != null || console().contains("  admin ");
    }

    /** Asks the process to end, as Ctrl-C and an operator do; how long that took. */
    public Duration stop() {
        long begin = System.nanoTime();
        java().destroy();
        awaitEnd();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    public void awaitEnd() {
        await(name + " ends").atMost(PATIENCE).until(() -> !process.isAlive());
    }

    /** kill -9, script and server. */
    public void kill() {
        if (isRunning()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(20, SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }

    // ---- modules -------------------------------------------------------------------------------------

    /** Drops a WAR that was built in this tree into the running server. */
    public void deploy(String module) {
        deploy(module, Installation.war(module));
    }

    /** Puts it beside the place and moves it in: the server never sees half a file. */
    public void deploy(String module, Path war) {
        Path place = dropin(module);
        Path beside = server().resolve(module + ".war.arriving");
        try {
            Files.copy(war, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void undeploy(String module) {
        try {
            Files.delete(dropin(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path dropin(String module) {
        return server().resolve("dropins").resolve(module + ".war");
    }

    // ---- what one can ask ----------------------------------------------------------------------------

    public Caller as(Person person) {
        return new Caller(address(), person);
    }

    public Caller anonymous() {
        return as(Person.passerBy());
    }

    /** What its process is told. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    public People people() {
        return people;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public int port() {
        return port;
    }

    /** The server's own folder, with {@code dropins}, {@code logs} and {@code data}. */
    public Path server() {
        return folder.resolve("servers").resolve(name);
    }

    /** What the process has printed since it was last started. */
    public String console() {
        return console == null ? "" : Folders.read(console);
    }

    /** What it has logged since it was last started. */
    public String log() {
        return Folders.read(server().resolve("logs/messages.log"));
    }

    public Diagnostics diagnostics() {
        return new Diagnostics(java().pid());
    }

    private ProcessHandle java() {
        return process.toHandle()
                .descendants()
                .filter(handle -> handle.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElse(process.toHandle());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
