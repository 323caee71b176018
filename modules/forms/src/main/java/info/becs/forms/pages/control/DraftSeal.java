package info.becs.forms.pages.control;

import com.google.crypto.tink.subtle.AesGcmJce;
import info.becs.forms.pages.entity.DraftKey;
import info.becs.forms.vault.entity.VaultProblem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * What a draft keeps, encrypted with a key that only its browser has: neither the database nor the keyset of the server opens
 * it.
 */
final class DraftSeal {

    private DraftSeal() {}

    static String seal(DraftKey key, String content) {
        try {
            byte[] sealed = new AesGcmJce(key.contentKey()).encrypt(bytes(content), bytes(key.hash()));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /** What was written before drafts were sealed stands open, and so does what nobody has written. */
    static String open(DraftKey key, String kept) {
        if (kept.startsWith("{")) {
            return kept;
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(kept);
            byte[] content = new AesGcmJce(key.contentKey()).decrypt(sealed, bytes(key.hash()));
            return new String(content, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw VaultProblem.sealBroken(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
