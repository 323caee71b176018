package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What operators unpack runs by itself, and says what to do where it cannot start. */
@Tag("once")
class DistributionIT {

    private static Distribution unpacked;

    private int port;

    @BeforeAll
    static void unpack() {
        unpacked = Distribution.unpacked().withNothingButAJre();
    }

    @BeforeEach
    void aFreePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        unpacked.with("PLATFORM_HTTP_PORT", String.valueOf(port)).with("PLATFORM_MIN_FREE_MB", "50");
    }

    @Test
    void aTakenPortIsNamedWithTheCure() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var said = unpacked.with("PLATFORM_HTTP_PORT", String.valueOf(other.getLocalPort()))
                    .says("run");

            assertThat(said.exit()).isEqualTo(1);
            assertThat(said.text())
                    .contains("port " + other.getLocalPort() + " is taken")
                    .contains("PLATFORM_HTTP_PORT=");
        }
    }

    @Test
    void theWrongJavaIsNamedWithTheCure() throws Exception {
        Path old = Files.createDirectories(Path.of("target", "old-java", "bin"));
        Path java = old.resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        java.toFile().setExecutable(true);

        var said = unpacked.with("JAVA_HOME", old.getParent().toAbsolutePath().toString())
                .says("run");
        unpacked.with("JAVA_HOME", "");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("is version 11, and 17 or newer is needed")
                .contains("JAVA_HOME");
    }

    @Test
    void aFullDiskIsNamedWithTheCure() throws Exception {
        var said = unpacked.with("PLATFORM_MIN_FREE_MB", "999999999").says("run");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("is full").contains("Make room");
    }

    @Test
    void anUnknownWordIsAnsweredWithTheKnownOnes() throws Exception {
        assertThat(unpacked.says("dance").text()).contains("run, start, stop or status");
    }

    /** S14 */
    @Test
    void aThemeIsCheckedWithoutAServer() throws Exception {
        Path zip = Path.of("target", "face.zip").toAbsolutePath();
        Files.write(zip, Closet.zip("face", Map.of("page.html", "<p onclick=\"x()\">")));

        var faulty = unpacked.says("theme-check", zip.toString());
        assertThat(faulty.exit()).as(faulty.text()).isEqualTo(1);
        assertThat(faulty.text()).contains("page.html has onclick=");

        var good = unpacked.says(
                "theme-check",
                unpacked.home().resolve("wlp/usr/servers/platform/themes/becs").toString());
        assertThat(good.exit()).as(good.text()).isZero();
        assertThat(unpacked.says("theme-check").text()).contains("say which theme");
    }

    @Test
    void itRunsWithItsModulesPlacedAndWithoutSampleContent() throws Exception {
        Path console = Path.of("target", "distribution-console.log");
        Process process = unpacked.run(console);
        try {
            var visitor = new Caller(URI.create("http://localhost:" + port), Person.passerBy());
            await().atMost(Duration.ofSeconds(180)).until(() -> visitor.isAnswering("/health/ready", 200));

            assertThat(visitor.get("/en/news")).hasStatus(200);
            assertThat(visitor.get("/console/")).hasStatus(200);
            assertThat(visitor.get("/forms/complaint.ecommerce")).hasStatus(200);
            assertThat(visitor.get("/api/news/articles").expect(200).json().path("items"))
                    .isEmpty();
            assertThat(Files.isDirectory(unpacked.home().resolve("data/platform")))
                    .isTrue();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.readString(console).contains("/api/core/setup#"));
            assertThat(Files.readString(console)).doesNotContain("  editor ");
            String code = Files.readString(console).split("/api/core/setup#")[1].split("\\s")[0];
            var who = Map.of("code", code, "name", "Rahima Khatun", "email", "");
            assertThat(visitor.submit("/api/core/setup", who)).hasStatus(200).says("/console/link#");
            assertThat(visitor.submit("/api/core/setup", who)).hasStatus(403).doesNotSay("/console/link#");
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
        assertThat(process.isAlive()).isFalse();
    }
}
