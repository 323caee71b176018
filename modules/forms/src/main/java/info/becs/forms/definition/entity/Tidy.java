package info.becs.forms.definition.entity;

/** How what people type into a text is brought into its one form, beyond NFC and trimming. */
public enum Tidy {
    /** Words are left as they are. */
    WORDS,
    /** ০-৯ become 0-9. */
    DIGITS,
    /** As above, upper case, without blanks: order numbers, transaction ids. */
    CODE
}
