package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Optional;

/**
 * What a case can come to.
 *
 * @param relief whether it gives the complainant something: then the case counts as solved
 */
public record OutcomeKind(String code, Text label, Amount amount, boolean relief) {

    /** Of a case whose complainant does not want to go on. */
    public static final String WITHDRAWN = "withdrawn";

    /** Whether a case has come to something that its complainant did not choose: how it went is told also after its end. */
    public static boolean isReached(Optional<String> outcome) {
        return outcome.filter(code -> !code.equals(WITHDRAWN)).isPresent();
    }

    /** Whether an outcome of this kind is about money. */
    public enum Amount {
        NEEDED,
        MAY,
        NONE
    }
}
