package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A command of the documentation that runs the server in the foreground; closing it is Ctrl-C. */
final class RunningCommand implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final Path console;
    private final String port;

    private RunningCommand(Process process, Path console, String port) {
        this.process = process;
        this.console = console;
        this.port = port;
    }

    /** Returns when the server says that it is ready. */
    static RunningCommand of(TreeCopy tree, String command) throws IOException {
        String port = freePort();
        Path console = tree.root().resolve(port + ".log");
        var running = new RunningCommand(tree.starts(command, console, "PLATFORM_HTTP_PORT", port), console, port);
        try {
            running.awaitReady();
        } catch (RuntimeException | Error e) {
            running.end();
            throw e;
        }
        return running;
    }

    private void awaitReady() {
        await().atMost(PATIENCE)
                .failFast(() -> assertThat(process.isAlive()).as(this::console).isTrue())
                .until(() -> console().contains("BECS-READY"));
    }

    String address() {
        return "http://localhost:" + port;
    }

    Caller visitor() {
        return new Caller(URI.create(address()), Person.passerBy());
    }

    /** What stands on the screen so far. */
    String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        end();
        assertThat(process.isAlive()).isFalse();
        assertThat(isFree()).as("the server ended with Maven").isTrue();
    }

    private void end() {
        process.destroy();
        try {
            process.waitFor(90, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isFree() {
        try (var socket = new ServerSocket(Integer.parseInt(port))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
