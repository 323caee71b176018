package info.becs.forms.definition.entity;

/** Who may ever see an answer. */
public enum DataClass {
    /** Public, in aggregates. */
    P,
    /** Internal. */
    I,
    /** Sensitive: those who need it for the case. */
    S,
    /** Never leaves this installation. */
    X;

    /** Kept encrypted. */
    public boolean isSealed() {
        return this == S || this == X;
    }
}
