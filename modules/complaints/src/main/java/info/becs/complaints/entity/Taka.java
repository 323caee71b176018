package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people type them: ১,২৫,০০০ or 125000.50. */
public final class Taka {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    private Taka() {}

    /** In poisha; empty where nothing was typed. */
    public static Optional<Long> read(String typed) {
        String plain = Bangla.latinDigits(Bangla.normalise(typed)).replaceAll("[,\\s৳]", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!AMOUNT.matcher(plain).matches()) {
            throw CaseProblem.amountUnreadable();
        }
        return Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact());
    }
}
