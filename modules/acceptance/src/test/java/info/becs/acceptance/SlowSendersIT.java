package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Abuse 2 (C25): who sends without end or next to nothing holds up nobody and costs no memory. Five thousand connections with
 * {@code -Pflood}, see README.md.
 */
@Tag("once")
class SlowSendersIT {

    private static final int CONNECTIONS = Integer.getInteger("flood.connections", 400);
    private static final long SPARE_KILOBYTES = 60_000;
    /** Sooner than the server tires of anybody who sends nothing, also where the machine is busy. */
    private static final Duration PROMPT = Duration.ofSeconds(12);

    private static LibertyNode node;

    @BeforeAll
    static void start() {
        node = LibertyNode.bare("slow").with("forms").database(Database.derby()).start();
        new FormsFolder(node).awaitState("complaint.ecommerce", "1.1.0", "ENABLED");
        visits();
        handsIn();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    /** How long a visitor waits for a page. */
    private static Duration visits() {
        long begin = System.nanoTime();
        node.anonymous().get("/en/forms/complaint.ecommerce").expect(200);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Asked again where the server says so; how long that took. */
    private static Duration handsIn() {
        long begin = System.nanoTime();
        String instance = UUID.randomUUID().toString();
        var customer = new Complainant(node);
        await("a complaint is taken in")
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    Answer answer = customer.hands(instance, Complainant.answers());
                    if (answer.status() == 503) {
                        assertThat(answer)
                                .isProblem("platform.body.too-many-send")
                                .hasHeader("Retry-After", "5");
                        return false;
                    }
                    assertThat(answer.status()).as("%s", answer).isIn(200, 201);
                    return true;
                });
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Duration longest(List<Duration> waits) {
        return waits.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private static int submissions() {
        return new Complaints(node).submissions();
    }

    @Test
    void aByteASecondOnVeryManyConnectionsIsEndedWhileOthersAreServed() throws Exception {
        int before = submissions();
        long heap = node.diagnostics().heapKilobytes();
        var waits = new ArrayList<Duration>();
        var clock = Executors.newSingleThreadScheduledExecutor();
        try (var senders = new SlowSenders(node, CONNECTIONS)) {
            clock.scheduleAtFixedRate(senders::send, 0, 1, TimeUnit.SECONDS);
            long begin = System.nanoTime();
            var complaint = CompletableFuture.supplyAsync(SlowSendersIT::handsIn);
            while (!(senders.areAnswered() && complaint.isDone())
                    && System.nanoTime() - begin < Duration.ofSeconds(60).toNanos()) {
                waits.add(visits());
            }
            long took = System.nanoTime() - begin;
            long during = node.diagnostics().heapKilobytes();
            System.out.printf(
                    "%d slow senders: %s after %d ms; %d pages, slowest %s; a complaint within %s; heap %d kB before, %d kB"
                            + " with them; %d still connected%n",
                    CONNECTIONS,
                    senders.answers(),
                    took / 1_000_000,
                    waits.size(),
                    longest(waits),
                    complaint.join(),
                    heap,
                    during,
                    senders.connected());

            assertThat(senders.answers().keySet()).isSubsetOf("400", "503", "cut off");
            assertThat(waits).allSatisfy(wait -> assertThat(wait).isLessThan(Duration.ofSeconds(20)));
            assertThat(during).isLessThan(heap + SPARE_KILOBYTES);
        } finally {
            clock.shutdownNow();
        }
        assertThat(submissions()).isEqualTo(before + 1);
        assertNobodyIsShutOut();
    }

    /** What they hold is theirs until the server tires of them: no longer all that there is. */
    @Test
    void whoeverSendsNothingLeavesPlacesToOtherNetworks() {
        int before = submissions();
        try (var silent = new SlowSenders(node, 120, "127.0.0.9")) {
            awaitRefusals(silent);
            // At first: fifteen seconds after they have come nobody waits for them any more.
            assertThat(silent.answers().get("waits")).isEqualTo(41);
            assertThat(new Complainant(node).hands(UUID.randomUUID().toString(), Complainant.answers()))
                    .hasStatus(503)
                    .isProblem("platform.body.too-many-send")
                    .hasHeader("Retry-After", "5");
            assertThat(submissions()).isEqualTo(before);

            var photo = new byte[200_000];
            System.arraycopy(FilesIT.picture(), 0, photo, 0, FilesIT.picture().length);
            String id = UUID.randomUUID().toString();
            Wire elsewhere = Wire.to(node).from("127.0.7.7").header("Idempotency-Key", id);

            assertThat(elsewhere.post(Complainant.FORM + "/files?field=evidence.file", "image/jpeg", photo))
                    .startsWith("HTTP/1.1 201");
            assertThat(elsewhere.post(
                            Complainant.FORM + "/submissions",
                            Complainant.answers().toString()))
                    .startsWith("HTTP/1.1 201");
            assertThat(submissions()).isEqualTo(before + 1);
        }
        assertNobodyIsShutOut();
    }

    /** Those who found no place were told so; the others hold all that their network may have. */
    private static void awaitRefusals(SlowSenders silent) {
        await("so many are refused")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    silent.listen();
                    return silent.answers().getOrDefault("503", 0) >= 79;
                });
    }

    /** Nor is a module closed for what others did to it. */
    private static void assertNobodyIsShutOut() {
        assertThat(Staff.of(node).state("forms")).isEqualTo("ENABLED");
        assertThat(handsIn()).isLessThan(PROMPT);
        assertThat(visits()).isLessThan(PROMPT);
    }

    /** In the middle of what they send, as many as would be enough to call the module broken. */
    @Test
    void whoeverGoesAwayInTheMiddleClosesNothingForOthers() {
        try (var senders = new SlowSenders(node, 40)) {
            senders.send();
        }
        assertNobodyIsShutOut();
    }

    /** Who hangs up before the answer: the line is theirs. */
    @Test
    void whoeverDoesNotWaitForTheAnswerClosesNothingForOthers() throws IOException {
        for (int i = 0; i < 40; i++) {
            try (var socket = new Socket(node.address().getHost(), node.port())) {
                socket.setReceiveBufferSize(1_024);
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write(("GET " + Complainant.FORM + "?lang=en&unkept=" + i
                                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                if (i % 2 == 0) {
                    socket.getInputStream().read();
                }
            }
        }
        assertNobodyIsShutOut();
    }

    @Test
    void tenGigabytesAreRefusedForTheirLengthAlone() throws IOException {
        long heap = node.diagnostics().heapKilobytes();
        try (var socket = new Socket(node.address().getHost(), node.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(SlowSenders.tenGigabytes().getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413");
        }
        assertThat(node.diagnostics().heapKilobytes()).isLessThan(heap + SPARE_KILOBYTES);
    }

    /** Without a length it is read until it is too much, and the connection ends. */
    @Test
    void aBodyWithoutEndIsCutOff() throws IOException {
        long heap = node.diagnostics().heapKilobytes();
        byte[] piece = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        try (var socket = new Socket(node.address().getHost(), node.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(SlowSenders.tenGigabytes()
                    .replaceFirst("Content-Length: \\d+", "Transfer-Encoding: chunked")
                    .getBytes(StandardCharsets.US_ASCII));
            while (sent < 10_000_000_000L) {
                out.write(piece);
                sent += piece.length;
            }
        } catch (IOException cutOff) {
            System.out.printf("cut off after %d bytes%n", sent);
        }
        assertThat(sent).isLessThan(2_000_000_000L);
        assertThat(node.diagnostics().heapKilobytes()).isLessThan(heap + SPARE_KILOBYTES);
        assertThat(handsIn()).isLessThan(PROMPT);
    }
}
