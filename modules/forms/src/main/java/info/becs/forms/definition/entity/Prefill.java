package info.becs.forms.definition.entity;

/** Who may fill in an answer beforehand, for the sender to look at. */
public enum Prefill {
    /** The sender's own account, by its name. */
    NAME,
    EMAIL,
    MOBILE,
    /** The language in which the sender is written to. */
    LANGUAGE,
    /** Whoever has made the link: only what is not sensitive. */
    LINK
}
