package info.becs.testkit.fakes;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clamd, as far as a sender of files sees it: takes INSTREAM, and finds malware in whatever holds the word EVIL. An outside
 * peer with a socket of its own.
 */
public final class FakeClamd implements AutoCloseable {

    private final ServerSocket socket;
    private final List<Integer> looked = new CopyOnWriteArrayList<>();

    public FakeClamd() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** What the setting names. */
    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** How many bytes each stream had that was looked through. */
    public List<Integer> looked() {
        return List.copyOf(looked);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket peer = socket.accept()) {
                answer(peer);
            } catch (IOException gone) {
                // the next one, or closed
            }
        }
    }

    private void answer(Socket peer) throws IOException {
        var in = new DataInputStream(peer.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            peer.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var content = new StringBuilder();
        for (int count = in.readInt(); count > 0; count = in.readInt()) {
            content.append(new String(in.readNBytes(count), StandardCharsets.ISO_8859_1));
        }
        looked.add(content.length());
        String said = content.indexOf("EVIL") >= 0 ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        peer.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
