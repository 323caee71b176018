package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The image runs with as few rights as a cluster gives, and its data outlives the container. */
@Tag("once")
class ImageIT {

    private static final String IMAGE = "becs-platform-tested";
    private static final String VOLUME = "becs-platform-tested";

    /** Nothing to write but the volume and two places for passing things, and a user that the image does not know. */
    private static final List<String> FEW_RIGHTS = List.of(
            "--read-only",
            "--tmpfs",
            "/var/becs",
            "--tmpfs",
            "/tmp",
            "--user",
            "123456:0",
            "--cap-drop",
            "ALL",
            "--security-opt",
            "no-new-privileges");

    private static Containers containers;

    @BeforeAll
    static void build() {
        containers = Containers.ofThisMachine();
        sweep();
        containers.build(IMAGE);
    }

    @AfterAll
    static void sweep() {
        if (containers != null) {
            containers.says("rm", "-f", "becs-tested-1", "becs-tested-2");
            containers.says("volume", "rm", "-f", VOLUME);
            containers.says("rmi", "-f", IMAGE);
        }
    }

    @Test
    void anUnknownWordIsAnsweredWithTheKnownOnes() {
        var said = containers.says("run", "--rm", "--no-healthcheck", IMAGE, "dance");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("run, start, stop or status");
    }

    @Test
    void whoeverBreaksInCannotChangeTheProgram() {
        String look = "id -u; find /opt/becs -writable -not -type l | grep -v -e /modules -e /configDropins";

        assertThat(containers
                        .says("run", "--rm", "--no-healthcheck", "--entrypoint", "sh", IMAGE, "-c", look)
                        .text()
                        .strip())
                .isEqualTo("10001");
    }

    @Test
    void dataOutlivesTheContainer() throws Exception {
        var first = started("becs-tested-1", "PLATFORM_SAMPLE=true");
        assertThat(first.get("/")).hasStatus(200).says("<html lang=\"bn\"");
        await().atMost(Duration.ofSeconds(60)).until(() -> articles(first) > 0);
        int written = articles(first);
        assertThat(containers
                        .says("exec", "becs-tested-1", "sh", "-c", healthCheck("becs-tested-1"))
                        .exit())
                .isZero();
        ends("becs-tested-1");

        var second = started("becs-tested-2", "PLATFORM_SAMPLE=false");
        await().atMost(Duration.ofSeconds(60)).until(() -> second.isAnswering("/en/news", 200));
        assertThat(articles(second)).isEqualTo(written);
        ends("becs-tested-2");
    }

    private static Caller started(String name, String setting) throws IOException {
        String port;
        try (var socket = new ServerSocket(0)) {
            port = String.valueOf(socket.getLocalPort());
        }
        var rest = Stream.of("-p", port + ":9080", "-v", VOLUME + ":/data", "-e", setting, IMAGE);
        var what = Stream.concat(Stream.of("run", "-d", "--name", name), Stream.concat(FEW_RIGHTS.stream(), rest));
        containers.does(what.toArray(String[]::new));
        var visitor = new Caller(URI.create("http://localhost:" + port), Person.passerBy());
        await().atMost(Duration.ofSeconds(180))
                .failFast(() -> assertThat(state(name, ".State.Running"))
                        .as(() -> containers.does("logs", name))
                        .isEqualTo("true"))
                .until(() -> visitor.isAnswering("/health/ready", 200));
        return visitor;
    }

    /** SIGTERM is obeyed by the server itself; 137 would say that it had to be killed. */
    private static void ends(String name) {
        containers.does("stop", "-t", "60", name);
        assertThat(state(name, ".State.ExitCode")).isEqualTo("143");
    }

    private static String healthCheck(String name) {
        return state(name, "index .Config.Healthcheck.Test 1");
    }

    private static String state(String name, String what) {
        return containers.does("inspect", "--format", "{{" + what + "}}", name);
    }

    private static int articles(Caller visitor) {
        var answer = visitor.get("/api/news/articles");
        return answer.status() == 200 ? answer.json().path("items").size() : 0;
    }
}
