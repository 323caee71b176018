package info.becs.forms.submissions.entity;

import java.util.Optional;
import java.util.Random;

/**
 * What a sender quotes: {@code B-7K3Q-29XM}. Random, so that it tells neither how many there are nor which is next; its
 * last character checks the others.
 */
public record ReceiptNumber(String text) {

    private static final int RANDOM = 7;
    private static final int WHOLE = RANDOM + 1;

    /** @param prefix up to three letters of the alphabet, or none */
    public static ReceiptNumber next(String prefix, Random random) {
        var code = new StringBuilder();
        long bits = random.nextLong();
        for (int i = 0; i < RANDOM; i++) {
            code.append(Crockford.ALPHABET.charAt((int) (bits >>> 5 * i) & 31));
        }
        return of(prefix, code.append(Crockford.check(code.toString())).toString());
    }

    /** However it was written; empty where it cannot be one. */
    public static Optional<ReceiptNumber> parse(String typed) {
        return Crockford.tidy(typed)
                .filter(code -> code.length() >= WHOLE && code.length() <= WHOLE + 3)
                .filter(code -> Crockford.check(code.substring(code.length() - WHOLE, code.length() - 1))
                        == code.charAt(code.length() - 1))
                .map(code -> of(code.substring(0, code.length() - WHOLE), code.substring(code.length() - WHOLE)));
    }

    private static ReceiptNumber of(String prefix, String code) {
        return new ReceiptNumber(
                (prefix.isEmpty() ? "" : prefix + "-") + code.substring(0, 4) + "-" + code.substring(4));
    }
}
