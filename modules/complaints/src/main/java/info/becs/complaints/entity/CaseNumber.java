package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which people speak of a case: {@code K7PM-92QX}.
 *
 * <p>Random, so that it cannot be counted. Without vowels, so that it spells no word, and without the characters that
 * look or sound like another.
 */
public record CaseNumber(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789CDFGHJKMNPQRTVWXY";
    private static final int HALF = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");

    public CaseNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a case number: " + text);
        }
    }

    public static CaseNumber random() {
        return new CaseNumber(half() + "-" + half());
    }

    /** However somebody types it: small letters, Bangla digits, without the hyphen. */
    public static Optional<CaseNumber> read(String typed) {
        String plain = Bangla.latinDigits(typed).toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "");
        if (plain.length() != 2 * HALF) {
            return Optional.empty();
        }
        String text = plain.substring(0, HALF) + "-" + plain.substring(HALF);
        return FORM.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    private static String half() {
        var text = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
