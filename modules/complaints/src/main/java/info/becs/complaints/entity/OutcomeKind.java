package info.becs.complaints.entity;

import info.becs.spi.Text;

/**
 * What a case can come to.
 *
 * @param relief whether it gives the complainant something: then the case counts as solved
 */
public record OutcomeKind(String code, Text label, Amount amount, boolean relief) {

    /** Of a case whose complainant does not want to go on. */
    static final String WITHDRAWN = "withdrawn";

    /** Whether an outcome of this kind is about money. */
    public enum Amount {
        NEEDED,
        MAY,
        NONE
    }
}
