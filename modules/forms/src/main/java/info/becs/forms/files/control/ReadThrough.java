package info.becs.forms.files.control;

import info.becs.forms.files.entity.FileKind;
import info.becs.forms.files.entity.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.tika.Tika;

/** A file on its way from its sender into the store: counted, hashed, and its first bytes kept, which say what it is. */
final class ReadThrough {

    private static final int PIECE = 8_192;
    private static final Tika DETECTOR = new Tika();

    private final InputStream content;
    private final int kilobytes;
    private final MessageDigest digest;
    private byte[] beginning = {};
    private long count;

    ReadThrough(InputStream content, int kilobytes) {
        this.content = content;
        this.kilobytes = kilobytes;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** @throws info.becs.spi.Problem as soon as there is too much, or at the end where there was nothing */
    void into(OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            if (count == 0) {
                beginning = Arrays.copyOf(piece, read);
            }
            count += read;
            if (count > kilobytes * 1024L) {
                throw FileProblem.tooLarge(kilobytes);
            }
            digest.update(piece, 0, read);
            out.write(piece, 0, read);
        }
        if (count == 0) {
            throw FileProblem.empty();
        }
    }

    long count() {
        return count;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** By content alone: what it is called and what its sender says of it count for nothing. */
    Optional<FileKind> kind() {
        return FileKind.of(DETECTOR.detect(beginning));
    }
}
