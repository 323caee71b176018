package info.becs.forms.pages.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

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
        return sha256("draft:" + text);
    }

    /** Stands in the page, so that a post belongs to the draft that it was drawn from; tells nothing of the key. */
    public String stamp() {
        return sha256("stamp:" + text).substring(0, 16);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Not in any log. */
    @Override
    public String toString() {
        return "DraftKey[…]";
    }
}
