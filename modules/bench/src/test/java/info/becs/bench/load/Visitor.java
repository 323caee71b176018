package info.becs.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/*
 * Why by hand
 *
 * The load shares two cores with the server: what it takes, the server does not get. So one blocking socket that stays
 * open, the request as bytes that are ready, and of the answer nothing is read but the status and the length. No object
 * is made per request.
 */
/** One connection that asks the same question again and again. */
final class Visitor implements AutoCloseable {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private final SocketChannel channel;
    private final ByteBuffer out;
    private final ByteBuffer in = ByteBuffer.allocateDirect(LONGEST_ANSWER);
    private final Question question;
    private final int keyAt;
    private final AtomicLong keys;

    Visitor(int port, Question question, AtomicLong keys) throws IOException {
        byte[] bytes = question.bytes();
        this.out = ByteBuffer.allocateDirect(bytes.length).put(bytes);
        this.question = question;
        this.keyAt = question.keyAt();
        this.keys = keys;
        channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    /** The status of one answer, read to its end. */
    int ask() throws IOException {
        if (keyAt >= 0) {
            writeKey(keys.incrementAndGet());
        }
        out.rewind();
        while (out.hasRemaining()) {
            channel.write(out);
        }
        in.clear();
        int body = -1;
        while (body < 0) {
            more();
            body = endOfHead();
        }
        int length = status() == 304 || status() == 204 ? 0 : length(body);
        while (in.position() < body + length) {
            more();
        }
        if (in.position() > body + length || !question.isAnsweredBy(length)) {
            throw new IOException("Not the answer that was expected: " + status() + " with " + length + " bytes");
        }
        return status();
    }

    private void more() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException("The server closed the connection");
        }
    }

    private void writeKey(long number) {
        long rest = number;
        for (int i = 11; i >= 0; i--) {
            out.put(keyAt + i, HEX[(int) (rest & 15)]);
            rest >>>= 4;
        }
    }

    private int status() {
        return (in.get(STATUS_AT) - '0') * 100 + (in.get(STATUS_AT + 1) - '0') * 10 + in.get(STATUS_AT + 2) - '0';
    }

    /** Where the body begins, or -1 if the head is not complete. */
    private int endOfHead() {
        for (int i = 3; i < in.position(); i++) {
            if (in.get(i) == '\n' && in.get(i - 2) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private int length(int headEnd) throws IOException {
        for (int line = nextLine(0); line < headEnd; line = nextLine(line)) {
            if (isLength(line)) {
                int length = 0;
                for (int i = line + LENGTH.length; in.get(i) != '\r'; i++) {
                    length = in.get(i) == ' ' ? length : length * 10 + in.get(i) - '0';
                }
                return length;
            }
        }
        throw new IOException("The answer says no Content-Length");
    }

    private int nextLine(int from) {
        int at = from;
        while (in.get(at) != '\n') {
            at++;
        }
        return at + 1;
    }

    private boolean isLength(int at) {
        for (int i = 0; i < LENGTH.length; i++) {
            if ((in.get(at + i) | 0x20) != (LENGTH[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
