package info.becs.news.media.control;

import info.becs.news.media.entity.MediaProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is being sent, on its way onto the disk: counted and hashed. */
record Incoming(Path file, String sha256) {

    static final int MOST_MEGABYTES = 20;

    private static final int PIECE = 16_384;

    /** @throws info.becs.spi.Problem as soon as there is too much, or at the end where there was nothing */
    static Incoming read(InputStream content, Path into) {
        MessageDigest digest = digest();
        long count = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(into)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                count += read;
                if (count > MOST_MEGABYTES * 1_000_000L) {
                    throw MediaProblem.tooLarge(MOST_MEGABYTES);
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
        } catch (IOException e) {
            throw MediaProblem.storeFailed(e);
        }
        if (count == 0) {
            throw MediaProblem.empty();
        }
        return new Incoming(into, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
