package info.becs.complaints.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A side of an entry in the {@link Ledger}: how far money has come, or who says so. */
public enum Account {
    CLAIMED(true),
    VERIFIED(true),
    PROMISED(true),
    PAID(true),
    CONFIRMED(true),
    COMPLAINANT(false),
    MERCHANT(false),
    OFFICER(false);

    private final boolean stage;

    Account(boolean stage) {
        this.stage = stage;
    }

    public static Optional<Account> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether it says how far money has come; otherwise it is somebody's word. */
    public boolean isStage() {
        return stage;
    }

    /** For programs and tables: {@code verified}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
