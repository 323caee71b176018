package info.becs.kit.text;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a secret address: 256 bits that are told once and kept only as a digest. */
public record SecretCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    public SecretCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the form of a code");
        }
    }

    public static SecretCode make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what cannot be one. */
    public static Optional<SecretCode> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SecretCode(text)) : Optional.empty();
    }

    /** What is kept of it. */
    public String digest() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Not the code: it has no business in a log. */
    @Override
    public String toString() {
        return "a secret code";
    }
}
