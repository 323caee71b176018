package info.becs.forms.submissions.entity;

import java.util.List;
import java.util.Optional;

/** The secret beside a receipt number: 80 bits as 16 characters, shown in four groups, kept nowhere. */
public record ReceiptSecret(String code) {

    private static final int BYTES = 10;
    private static final int LENGTH = 16;

    public static ReceiptSecret of(byte[] bytes) {
        return new ReceiptSecret(Crockford.of(java.util.Arrays.copyOf(bytes, BYTES)));
    }

    /** However it was written; empty where it cannot be one. */
    public static Optional<ReceiptSecret> parse(String typed) {
        return Crockford.tidy(typed).filter(c -> c.length() == LENGTH).map(ReceiptSecret::new);
    }

    public List<String> groups() {
        return List.of(code.substring(0, 4), code.substring(4, 8), code.substring(8, 12), code.substring(12));
    }

    public String text() {
        return String.join("-", groups());
    }

    /** Not in any log. */
    @Override
    public String toString() {
        return "ReceiptSecret[…]";
    }
}
