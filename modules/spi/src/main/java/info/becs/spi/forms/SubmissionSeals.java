package info.becs.spi.forms;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Seals what is written about a submission later as its sensitive answers are sealed. Offered by whoever keeps
 * submissions.
 *
 * <pre>{@code
 * String sealed = seals.seal(submission, message.id(), words);
 * }</pre>
 *
 * What was sealed is kept by whoever asked, and opened for the same submission and place alone. When a submission is
 * erased ({@code forms.submission.erased}), they take away what they keep.
 *
 * @since 1.0
 */
public interface SubmissionSeals {

    /**
     * The words as text that nobody can read.
     *
     * @param place what the words stand in, for instance the id of a message
     */
    String seal(UUID submission, String place, String words);

    /** What was sealed for this submission and this place; a Problem where something was changed. */
    String open(UUID submission, String place, String sealed);

    /**
     * Word → what stands for it in an index that nobody can read: the same for the same word and purpose, 22 letters and digits,
     * by a key of this installation. Empty where nobody can make them.
     *
     * @param purpose what the index is of, for instance {@code complaints.word}: marks of one tell nothing of another's
     */
    default Map<String, String> marks(String purpose, Collection<String> words) {
        return Map.of();
    }
}
