package info.becs.membership.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody says to have paid, checked.
 *
 * @param trxId in its one written form
 * @param amount in poisha
 */
public record PaymentClaim(
        PaymentMethod method, Optional<String> trxId, long amount, Optional<String> senderLast4, LocalDate paidOn) {

    public static final long MOST = 100_000_000_00L;

    private static final int LONGEST = 60;
    private static final int LAST = 4;

    /** Refused with each thing that is wrong. */
    public static PaymentClaim of(
            String method, String trxId, Long amount, String senderLast4, LocalDate paidOn, LocalDate today) {
        Problem broken = MembershipProblem.paymentUnreadable();
        Optional<PaymentMethod> how = PaymentMethod.of(method == null ? "" : method);
        Optional<String> id = transaction(trxId);
        String last = Bangla.latinDigits(senderLast4 == null ? "" : senderLast4.strip());
        if (how.isEmpty()) {
            broken = MembershipProblem.broken(broken, "/method");
        }
        if (how.filter(PaymentMethod::hasTransactionId).isPresent() && id.isEmpty()) {
            broken = MembershipProblem.broken(broken, "/trxId");
        }
        if (amount == null || amount <= 0 || amount > MOST) {
            broken = MembershipProblem.broken(broken, "/amount");
        }
        if (!last.isEmpty() && !last.matches("[0-9]{" + LAST + "}")) {
            broken = MembershipProblem.broken(broken, "/senderLast4");
        }
        if (paidOn == null || paidOn.isAfter(today) || paidOn.getYear() < 2000) {
            broken = MembershipProblem.broken(broken, "/paidOn");
        }
        if (!broken.details().isEmpty()) {
            throw broken;
        }
        return new PaymentClaim(
                how.orElseThrow(), id, amount, Optional.of(last).filter(text -> !text.isEmpty()), paidOn);
    }

    /** Upper case, Latin digits, nothing but letters and digits: as both a person and a statement write it. */
    public static Optional<String> transaction(String typed) {
        String plain = Bangla.latinDigits(typed == null ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
        return Optional.of(plain).filter(id -> !id.isEmpty() && id.length() <= LONGEST);
    }

    /** Taka as people and statements write them; null where it is no amount. */
    public static Long poisha(String taka) {
        String plain = Bangla.latinDigits(taka == null ? "" : taka).replaceAll("[,\\s৳]|BDT|Tk\\.?", "");
        if (!plain.matches("\\+?[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            return null;
        }
        return new BigDecimal(plain).movePointRight(2).longValueExact();
    }

    /** Without the transaction id, so that none reaches a log. */
    @Override
    public String toString() {
        return "PaymentClaim[" + method + "]";
    }
}
