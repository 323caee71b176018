package info.becs.core.secrets.entity;

import info.becs.kit.text.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that are shown once, and the hash under which they are known. */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Sha256.of(text);
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "Secret";
    }
}
