package info.becs.core.letters.control;

/** A letter that was not taken: for now, or for good. Its text names no person. */
final class Undelivered extends RuntimeException {

    private final boolean forGood;

    Undelivered(String why, boolean forGood, Throwable cause) {
        super(why, cause);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}
