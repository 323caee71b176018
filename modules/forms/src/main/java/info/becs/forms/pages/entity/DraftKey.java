package info.becs.forms.pages.entity;

import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.kit.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What finds a draft again: 80 random bits. A browser keeps it in a cookie, a person writes it down as the code with which
 * to go on elsewhere; the server keeps only its hash.
 */
public record DraftKey(String text) {

    /** Of no draft; looked for where what was typed cannot be a key. */
    public static final DraftKey NONE = new DraftKey("0000000000000000");

    private static final int BYTES = 10;

    public static DraftKey next(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new DraftKey(ReceiptSecret.of(bytes).code());
    }

    /** Out of a cookie, or however somebody typed it; empty where it cannot be one. */
    public static Optional<DraftKey> parse(String typed) {
        return Optional.ofNullable(typed).flatMap(ReceiptSecret::parse).map(code -> new DraftKey(code.code()));
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

    /** As it is shown to write down. */
    public List<String> groups() {
        return new ReceiptSecret(text).groups();
    }

    /** Not in any log. */
    @Override
    public String toString() {
        return "DraftKey[…]";
    }
}
