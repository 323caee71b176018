package info.becs.forms.files.control;

import info.becs.forms.files.entity.Scan;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A conversation with ClamAV's clamd, by its command INSTREAM: lengths of four bytes, a piece each, and a zero at the end. */
final class Clamd {

    private static final int PATIENCE = 5_000;
    private static final int PIECE = 8_192;
    private static final int LONGEST_ANSWER = 1_000;

    private final InetSocketAddress address;

    Clamd(InetSocketAddress address) {
        this.address = address;
    }

    /** NOT_SCANNED where it does not say either. */
    Scan scan(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                out.writeInt(count);
                out.write(piece, 0, count);
            }
            out.writeInt(0);
            out.flush();
            return answer(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
        }
    }

    private static Scan answer(String said) {
        String plain = said.replace("\0", "").strip();
        return plain.equals("stream: OK")
                ? Scan.CLEAN
                : plain.startsWith("stream: ") && plain.endsWith(" FOUND") ? Scan.INFECTED : Scan.NOT_SCANNED;
    }
}
