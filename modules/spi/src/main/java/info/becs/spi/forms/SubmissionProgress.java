package info.becs.spi.forms;

import info.becs.spi.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a submission, told by whoever handles it; shown on the sender's status page.
 *
 * <pre>{@code
 * public List<Step> of(UUID submission) {
 *   return cases.of(submission).map(c -> List.of(new Step(c.openedAt(), OPENED.with(c.number())))).orElse(List.of());
 * }
 * }</pre>
 *
 * Called on the request of the status page, for each module that offers it; one that is closed or throws is left out.
 *
 * @since 1.0
 */
public interface SubmissionProgress {

    /** Steps in the order of time, without personal data; empty where this module knows nothing of it. */
    List<Step> of(UUID submission);

    /** One step that was taken. */
    record Step(Instant at, Text what) {}
}
