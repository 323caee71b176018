package info.becs.complaints.boundary;

/** Somebody with an account, as cases show them; without a name once they are no longer there. */
public record By(String id, String name) {

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "By " + id;
    }
}
