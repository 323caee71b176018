package info.becs.membership.mailings.entity;

/** How far a letter to many has come. */
public enum MailingState {
    /** Being written. */
    DRAFT,
    /** A second person is asked. */
    ASKED,
    /** Being handed to the outbox, part by part. */
    SENDING,
    DONE,
    /** Ended before everybody was written to. */
    STOPPED
}
