package info.becs.spi.forms;

import info.becs.spi.forms.SubmissionReading.Attached;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps files of modules that are for no submission: the picture of a receipt, a portrait. Offered by whoever keeps
 * submissions, so that all files are sealed, looked through and erased in one place.
 *
 * <pre>{@code
 * Attached taken = files.take(new Given("membership.proof", "bkash.jpg", false, network), content);
 * files.keep("membership.proof", taken.id());
 * payment.prove(taken);
 * }</pre>
 *
 * Whose a file is, only the module knows that has its id; it is found by that and its kind together, and is among those of no
 * submission. What was taken and not kept vanishes after a day.
 *
 * @since 1.0
 */
public interface KeptFiles {

    /** How large one may be. */
    int MOST_BYTES = SubmissionFiles.MOST_BYTES;

    /**
     * Takes a file that is here whole, in a transaction of its own where the caller has none.
     *
     * @throws info.becs.spi.Problem where it is too large, of another kind, damaged, or more than one network may send; then
     *     nothing is left of it
     */
    Attached take(Given file, InputStream content);

    /**
     * From now on it is kept; in the caller's transaction. Keeping twice changes nothing.
     *
     * @throws info.becs.spi.Problem where it is not there, or something harmful was found in it
     */
    void keep(String kind, String file);

    /** What is known of one that is kept. */
    Optional<Attached> find(String kind, String file);

    /**
     * Its content, to be closed by the caller; empty where there is none. Whoever hands it out writes down who has looked.
     *
     * @param safe a picture that was made of it, without what may be hidden in the original
     */
    Optional<InputStream> content(String kind, String file, boolean safe);

    /** Destroys its key with the caller's transaction, kept or not; what lies sealed is swept up afterwards. */
    void erase(String kind, String file);

    /**
     * What is given.
     *
     * @param kind of which sort of thing of which module it is, {@code membership.proof}
     * @param pictures whether pictures alone are taken, else papers (PDF), too
     * @param network where it comes from, as a prefix that names no single connection; empty where a module has it already
     */
    record Given(String kind, String name, boolean pictures, String network) {

        /** Without its name, which may say whose it is. */
        @Override
        public String toString() {
            return "Given for " + kind;
        }
    }
}
