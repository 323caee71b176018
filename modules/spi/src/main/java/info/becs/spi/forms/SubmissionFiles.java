package info.becs.spi.forms;

import info.becs.spi.forms.SubmissionReading.Attached;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/**
 * Adds files to a submission after it was handed in, for instance to a message. Offered by whoever keeps submissions.
 *
 * <pre>{@code
 * Attached taken = files.take(submission, new Added(message, "bill.jpg", false, ""), content);
 * files.keep(submission, message, false, List.of(taken.id()));
 * }</pre>
 *
 * What was taken is kept only once it is asked for, in the transaction in which the message is written; until then it is in
 * no list and vanishes after a day. Taken, it lies sealed, its content said what it is, and it was hashed.
 *
 * @since 1.0
 */
public interface SubmissionFiles {

    /** How many come with one message. */
    int MOST = 5;

    /** How large one may be. */
    int MOST_BYTES = 5 * 1_024 * 1_024;

    /**
     * Takes a file that is here whole: the caller waits for a slow sender. The same content for the same message is there once.
     *
     * @throws info.becs.spi.Problem where it is too large, of another kind, damaged, or more than is taken in a day; then
     *     nothing is left of it
     */
    Attached take(UUID submission, Added file, InputStream content);

    /**
     * From now on they are of the submission; in the caller's transaction, which has to let only one in at a time for a
     * submission. What is kept already stays so.
     *
     * @throws info.becs.spi.Problem where one is not there, not of this message and side, or more than is kept in a day
     */
    List<Attached> keep(UUID submission, String message, boolean own, List<String> files);

    /** Throws away what was taken for a message and not kept. */
    void drop(UUID submission, String message);

    /**
     * What is added, and to what.
     *
     * @param message id that was made for this one time
     * @param own whether the sender of the submission gives it
     * @param network where it comes from, as a prefix that names no single connection; may be empty
     */
    record Added(String message, String name, boolean own, String network) {

        /** Without its name, which may say whose it is. */
        @Override
        public String toString() {
            return "Added to " + message;
        }
    }
}
