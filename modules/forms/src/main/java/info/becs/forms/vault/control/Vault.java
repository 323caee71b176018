package info.becs.forms.vault.control;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import info.becs.forms.vault.entity.FreshKey;
import info.becs.forms.vault.entity.Sealed;
import info.becs.forms.vault.entity.VaultProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Encrypts what the database keeps and nobody may read there.
 *
 * <p>Each text is bound to its place, for instance the id of its submission: moved to another row, it cannot be opened.
 * What has a key of its own is gone for good when that key is.
 */
@ApplicationScoped
public class Vault {

    private static final int KEY_BYTES = 32;

    @Inject
    KeyRing ring;

    /** With a key of its own. */
    public Sealed seal(String place, byte[] plain) {
        FreshKey fresh = key(place);
        try {
            return new Sealed(new AesGcmJce(fresh.key()).encrypt(plain, bytes(place)), fresh.wrapped(), fresh.keyId());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /** For what is sealed elsewhere, for instance file by file. */
    public FreshKey key(String place) {
        try {
            byte[] key = Random.randBytes(KEY_BYTES);
            Keyset keys = ring.keyset();
            return new FreshKey(key, text(keys.lock(key, bytes(place))), keys.current());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    public byte[] unwrap(String place, String wrappedKey) {
        try {
            return ring.keyset().open(bytesOf(wrappedKey), bytes(place));
        } catch (GeneralSecurityException e) {
            throw VaultProblem.sealBroken(e);
        }
    }

    /**
     * What was sealed for this place.
     *
     * @throws info.becs.spi.Problem where the key is missing or something was changed
     */
    public byte[] open(String place, Sealed sealed) {
        try {
            byte[] key = unwrap(place, sealed.wrappedKey());
            return new AesGcmJce(key).decrypt(sealed.content(), bytes(place));
        } catch (GeneralSecurityException e) {
            throw VaultProblem.sealBroken(e);
        }
    }

    /** The key that was wrapped for this place, wrapped by the current one; what it seals stays as it is. */
    public String rewrapped(String place, String wrappedKey) {
        try {
            byte[] bound = bytes(place);
            Keyset keys = ring.keyset();
            return text(keys.lock(keys.open(bytesOf(wrappedKey), bound), bound));
        } catch (GeneralSecurityException e) {
            throw VaultProblem.sealBroken(e);
        }
    }

    /** Without a key of its own: for what is few, or short-lived. */
    public String lock(String place, String plain) {
        try {
            return text(ring.keyset().lock(bytes(plain), bytes(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    public String unlock(String place, String locked) {
        try {
            return new String(ring.keyset().open(bytesOf(locked), bytes(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw VaultProblem.sealBroken(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytesOf(String text) {
        return Base64.getDecoder().decode(text);
    }
}
