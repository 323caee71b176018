package info.becs.spi.days;

import java.time.LocalDate;

/**
 * On which days the society's office works. Offered by whoever keeps its holidays; who asks has an answer of their own for when nobody
 * does.
 *
 * <pre>{@code
 * platform.find(OfficeDays.class).map(office -> office.after(today, 7)).orElseGet(() -> today.plusDays(11));
 * }</pre>
 *
 * @since 1.0
 */
public interface OfficeDays {

    /**
     * The last of this many working days after that day, which itself does not count.
     *
     * @param count one or more
     */
    LocalDate after(LocalDate day, int count);
}
