package info.becs.kit.picture;

/** What was sent as a picture cannot be decoded, or should not be; whoever asked for it says so in its own words. */
public final class UnreadablePicture extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** None of the kinds that are taken, whatever it is called. */
        OTHER_KIND,
        /** No picture to its end. */
        DAMAGED,
        /** So many points that decoding it would fill the memory. */
        TOO_LARGE
    }

    private final Reason reason;

    UnreadablePicture(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
