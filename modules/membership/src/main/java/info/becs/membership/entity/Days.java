package info.becs.membership.entity;

import info.becs.kit.text.Bangla;
import java.time.Instant;
import java.time.LocalDate;

/** What a day is: that of Dhaka. */
public final class Days {

    private Days() {}

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, Bangla.DHAKA);
    }
}
