package info.becs.complaints.merchants.entity;

import info.becs.spi.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a merchant stands. */
public enum MerchantStatus {
    ACTIVE("সচল", "Active"),
    NOT_TRACEABLE("খুঁজে পাওয়া যায় না", "Not traceable"),
    IN_COURT("আদালতে", "In court"),
    CLOSED("বন্ধ", "Closed");

    private final Text label;

    MerchantStatus(String bn, String en) {
        label = Text.of(bn, en);
    }

    public static Optional<MerchantStatus> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** For programs and tables: {@code not-traceable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text label() {
        return label;
    }
}
