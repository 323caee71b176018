package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.SubmissionLine;
import java.time.Instant;
import java.util.List;

/**
 * One submission, as far as whoever asks may see it.
 *
 * @param answers JSON text; null in it is in the place of an answer that this caller may not see
 * @param withheld classes whose answers are not shown
 * @param alike others that say the same in a field that is searched
 */
public record SubmissionView(
        SubmissionLine submission, String answers, List<String> withheld, Instant erasedAt, List<String> alike) {

    /** Without the answers. */
    @Override
    public String toString() {
        return "SubmissionView[" + submission.id() + "]";
    }
}
