package info.becs.membership.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How fees are paid: all by hand. */
public enum PaymentMethod {
    BKASH,
    NAGAD,
    ROCKET,
    BANK,
    CASH;

    public static Optional<PaymentMethod> of(String code) {
        return Stream.of(values()).filter(method -> method.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Cash alone has no id of a transaction. */
    public boolean hasTransactionId() {
        return this != CASH;
    }
}
