package info.becs.forms.modules.entity;

/** How far a form has come in its life. */
public enum Phase {
    /** Nobody has been given it yet. */
    DRAFT,
    /** Takes answers from everybody. */
    OPEN,
    /** Is given to nobody any more; what was begun is still taken. */
    CLOSING,
    /** Takes nothing; can be opened again. */
    CLOSED,
    /** Takes nothing for good. What was handed in stays readable. */
    RETIRED;

    public boolean takesAnswers() {
        return this == OPEN || this == CLOSING;
    }
}
