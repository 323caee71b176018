package info.becs.acceptance;

import info.becs.testkit.server.LibertyNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Very many who send a byte a second of something that would take years, each on a connection of its own. */
final class SlowSenders implements AutoCloseable {

    private static final long TEN_GIGABYTES = 10_000_000_000L;

    /** Every way by which the public sends something; the lengths are such that none is refused for them. */
    private static final List<String> WAYS = List.of(
            head(Complainant.FORM + "/files?field=evidence.file", "application/octet-stream", 500_000_000),
            head(Complainant.FORM + "/submissions", "application/json", 1_000_000),
            head("/en/forms/complaint.ecommerce/4", "multipart/form-data; boundary=x", 30_000_000),
            head("/en/forms/complaint.ecommerce/1", "application/x-www-form-urlencoded", 200_000));

    private final List<Sender> senders = new ArrayList<>();

    static String head(String path, String type, long length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + length + "\r\nX-File-Name: a.jpg\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n\r\n";
    }

    static String tenGigabytes() {
        return head(Complainant.FORM + "/files?field=evidence.file", "application/octet-stream", TEN_GIGABYTES);
    }

    SlowSenders(LibertyNode node, int many) {
        this(node, many, "127.0.0.1");
    }

    /** @param from an address of this machine: any that begins with 127 */
    SlowSenders(LibertyNode node, int many, String from) {
        for (int i = 0; i < many; i++) {
            senders.add(new Sender(node.port(), from, WAYS.get(i % WAYS.size())));
        }
    }

    /** One more byte of each that may still send. */
    void send() {
        senders.forEach(Sender::send);
    }

    /** What each was told meanwhile, without a byte of theirs. */
    void listen() {
        senders.forEach(Sender::listens);
    }

    boolean areAnswered() {
        return senders.stream().allMatch(Sender::isAnswered);
    }

    long connected() {
        return senders.stream().filter(sender -> sender.open).count();
    }

    /** How many were told what; without an answer they were only cut off. */
    Map<String, Integer> answers() {
        var answers = new TreeMap<String, Integer>();
        senders.forEach(sender -> answers.merge(sender.answer(), 1, Integer::sum));
        return answers;
    }

    @Override
    public void close() {
        senders.forEach(Sender::close);
    }

    private static final class Sender {

        private final SocketChannel channel;
        private final ByteArrayOutputStream came = new ByteArrayOutputStream();
        private volatile boolean open = true;

        Sender(int port, String from, String head) {
            try {
                channel = SocketChannel.open();
                channel.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
                channel.connect(new InetSocketAddress("127.0.0.1", port));
                channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
                channel.configureBlocking(false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void send() {
            if (!open) {
                return;
            }
            try {
                listen();
                channel.write(ByteBuffer.wrap(new byte[] {'a'}));
            } catch (IOException cutOff) {
                close();
            }
        }

        void listens() {
            if (open) {
                try {
                    listen();
                } catch (IOException cutOff) {
                    close();
                }
            }
        }

        private void listen() throws IOException {
            ByteBuffer piece = ByteBuffer.allocate(4_096);
            int read = channel.read(piece);
            if (read < 0) {
                close();
            }
            came.write(piece.array(), 0, Math.max(0, read));
        }

        boolean isAnswered() {
            return !open || came.size() > 0;
        }

        String answer() {
            String all = came.toString(StandardCharsets.UTF_8);
            return all.isEmpty() ? open ? "waits" : "cut off" : all.substring(9, 12);
        }

        void close() {
            open = false;
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
