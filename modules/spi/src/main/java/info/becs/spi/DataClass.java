package info.becs.spi;

/**
 * How much it would hurt if a fact came into the wrong hands.
 *
 * <p>A permission says which classes it opens ({@link ModuleInfo#permission}), so that staff who give it see what they
 * give; values of {@link #S} and {@link #X} stand nowhere in clear but at their own place: not in the audit log, not in
 * events, not in figures. Will not grow within a major version.
 *
 * @since 1.0
 */
public enum DataClass {
    /** Public: anybody may know it. */
    P,
    /** Internal: for those who work here. */
    I,
    /** Sensitive: tells of a person, for instance a name with an address, or what somebody has complained about. */
    S,
    /** Strictly kept: a number of an identity card, an account of a bank, health, a secret. */
    X
}
