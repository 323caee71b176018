package info.becs.complaints.boundary;

import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who has opened a file, and for which reasons one may.
 *
 * @param needed whether the caller has to say why before the answers are opened: whoever has the case need not
 */
public record LooksView(List<LookView> items, List<ReasonView> reasons, boolean needed) {

    /** What somebody has opened on one day. */
    public record LookView(By by, Text office, LocalDate day, Text reasons, int opens, Instant lastAt) {}

    /** One of the list. */
    public record ReasonView(String code, Text label) {}
}
