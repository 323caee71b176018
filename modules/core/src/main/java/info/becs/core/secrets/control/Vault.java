package info.becs.core.secrets.control;

import info.becs.core.secrets.control.KeyFile.NamedKey;
import info.becs.core.secrets.entity.SecretsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts what the database keeps and nobody may read there (AES-256-GCM).
 *
 * <p>Each text is bound to its place, for instance {@code totp:<account>}: moved to another row, it cannot be read.
 */
@ApplicationScoped
public class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    KeyFile keys;

    private final SecureRandom random = new SecureRandom();

    /** {@code <name of the key>:<nonce and text>}. */
    public String lock(String place, byte[] plain) {
        NamedKey named = keys.current();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = apply(Cipher.ENCRYPT_MODE, named.key(), nonce, place, plain);
        byte[] both = ByteBuffer.allocate(nonce.length + locked.length)
                .put(nonce)
                .put(locked)
                .array();
        return named.name() + ":" + Base64.getEncoder().encodeToString(both);
    }

    /**
     * What was locked for this place.
     *
     * @throws info.becs.spi.Problem if this node lacks the key
     */
    public byte[] open(String place, String locked) {
        int colon = locked.indexOf(':');
        String name = locked.substring(0, colon);
        SecretKey key = keys.named(name).orElseThrow(() -> SecretsProblem.keyMissing(name));
        byte[] both = Base64.getDecoder().decode(locked.substring(colon + 1));
        ByteBuffer buffer = ByteBuffer.wrap(both);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] text = new byte[both.length - NONCE_BYTES];
        buffer.get(nonce).get(text);
        return apply(Cipher.DECRYPT_MODE, key, nonce, place, text);
    }

    private static byte[] apply(int mode, SecretKey key, byte[] nonce, String place, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is kept for '" + place + "' is damaged or stood elsewhere", e);
        }
    }
}
