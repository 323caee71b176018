package info.becs.forms.submissions.entity;

import info.becs.kit.text.Bangla;
import java.util.Locale;
import java.util.Optional;

/** Crockford's base 32: letters and digits that are told apart when read aloud or written by hand. */
final class Crockford {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LONGEST_INPUT = 60;

    private Crockford() {}

    /** Five bits a character; the bits must come out even. */
    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xFF;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(held >>> bits & 31));
            }
        }
        return text.toString();
    }

    /**
     * What people write, as the code that they mean: Bangla digits, lower case, blanks, dashes, O for 0, I and L for 1.
     * Empty where something else is in it.
     */
    static Optional<String> tidy(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var code = new StringBuilder();
        for (char c : Bangla.latinDigits(typed).toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '-' || c == '\u2013' || c == '\u2011') {
                continue;
            }
            char meant = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (ALPHABET.indexOf(meant) < 0) {
                return Optional.empty();
            }
            code.append(meant);
        }
        return Optional.of(code.toString());
    }

    /**
     * A character that shows every single mistyped character and every two exchanged neighbours: the sum of the values
     * in the field of 32 elements, each multiplied once more by its generator.
     */
    static char check(String code) {
        int sum = 0;
        for (char c : code.toCharArray()) {
            int value = sum ^ ALPHABET.indexOf(c);
            sum = value << 1 ^ (value >> 4) * 0b100101; // x^5 + x^2 + 1
        }
        return ALPHABET.charAt(sum);
    }
}
