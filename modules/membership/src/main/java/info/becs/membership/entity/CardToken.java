package info.becs.membership.entity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** 132 random bits that stand on a card and say nothing of whose it is. */
public record CardToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 17;
    private static final int LENGTH = 22;

    public static CardToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CardToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, LENGTH));
    }

    /** Whether it can be one. */
    public boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    /** Never the token itself. */
    @Override
    public String toString() {
        return "CardToken";
    }
}
