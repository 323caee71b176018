package info.becs.forms.pages.entity;

import info.becs.kit.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a browser keeps to find its draft again: 128 random bits. The server keeps the hash. */
public record DraftKey(String text) {

    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{22}");

    public static DraftKey next(SecureRandom random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new DraftKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<DraftKey> parse(String cookie) {
        return cookie != null && TEXT.matcher(cookie).matches() ? Optional.of(new DraftKey(cookie)) : Optional.empty();
    }

    public String hash() {
        return Sha256.of("draft:" + text);
    }

    /** Stands in the page, so that a post belongs to the draft that it was drawn from; tells nothing of the key. */
    public String stamp() {
        return Sha256.of("stamp:" + text).substring(0, 16);
    }

    /** With which what is written is kept: only this browser's key leads to it, no key of the server's. */
    public byte[] contentKey() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal("content of a draft".getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Not in any log. */
    @Override
    public String toString() {
        return "DraftKey[…]";
    }
}
