package info.becs.kit.sheets;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/*
 * On disk for a moment
 *
 * A table does not fit into memory, so it waits on disk until it is sent. There it is encrypted by a key that is nowhere else
 * than in this call: what a crash leaves behind is readable for nobody.
 */
/** A table as an answer. It is written whole before the answer begins: what goes wrong is a refusal, never half a file. */
public final class TableAnswer {

    private static final String CIPHER = "AES/CTR/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int BLOCK_BYTES = 16;

    private TableAnswer() {}

    /** Writes it. */
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /** @param name of the file, without its ending */
    public static ResponseBuilder of(SheetKind kind, String name, Writing writing) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path place = Files.createTempFile(name, ".part");
        try (OutputStream out =
                new CipherOutputStream(Files.newOutputStream(place), cipher(Cipher.ENCRYPT_MODE, key))) {
            writing.to(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            throw e;
        }
        StreamingOutput bytes = out -> {
            try (InputStream in =
                    new CipherInputStream(Files.newInputStream(place), cipher(Cipher.DECRYPT_MODE, key))) {
                in.transferTo(out);
            } finally {
                Files.deleteIfExists(place);
            }
        };
        return Response.ok(bytes)
                .type(kind.type())
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + kind.code() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    /** The key is used once, so it needs no beginning of its own. */
    private static Cipher cipher(int mode, byte[] key) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[BLOCK_BYTES]));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(CIPHER + " is in every Java", e);
        }
    }
}
