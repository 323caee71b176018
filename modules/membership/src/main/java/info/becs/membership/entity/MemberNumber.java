package info.becs.membership.entity;

import info.becs.kit.text.Bangla;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a member: {@code K7PM-92QXV}. Random, so that it tells nothing of how many there are; the last character is
 * reckoned from the others, so that one that was typed wrong, or two that changed places, are noticed before anybody asks.
 */
public record MemberNumber(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    // A prime number of characters: without vowels, and without those that look or sound like another.
    private static final String ALPHABET = "2345679CDFGHJKMNPQRTVWX";
    private static final int BODY = 8;
    private static final int SPLIT = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{5}");

    public MemberNumber {
        if (!FORM.matcher(text).matches() || !isChecked(text.replace("-", ""))) {
            throw new IllegalArgumentException("Not a member number: " + text);
        }
    }

    public static MemberNumber random() {
        var body = new StringBuilder();
        for (int i = 0; i < BODY; i++) {
            body.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new MemberNumber(hyphenated(body.toString() + check(body.toString())));
    }

    /** However somebody types it: small letters, Bangla digits, without the hyphen; empty where a character is wrong. */
    public static Optional<MemberNumber> read(String typed) {
        String plain = Bangla.latinDigits(typed).toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "");
        if (plain.length() != BODY + 1) {
            return Optional.empty();
        }
        String text = hyphenated(plain);
        return FORM.matcher(text).matches() && isChecked(plain)
                ? Optional.of(new MemberNumber(text))
                : Optional.empty();
    }

    private static String hyphenated(String plain) {
        return plain.substring(0, SPLIT) + "-" + plain.substring(SPLIT);
    }

    private static boolean isChecked(String plain) {
        return plain.charAt(BODY) == check(plain.substring(0, BODY));
    }

    /** Weighted by the place, modulo a prime: any one wrong character and any two exchanged ones change it. */
    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (i + 2) * ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
