package info.becs.spi.forms;

import java.util.Optional;
import java.util.UUID;

/**
 * What was handed in through forms. Offered by whoever keeps submissions.
 *
 * <p>A submission is announced by the event {@code forms.submission.received}: subject = its id, facts
 * {@code form} (id of the form) and {@code target} (who should handle it, for instance {@code complaints}).
 *
 * @since 1.0
 */
public interface Submissions {
    Optional<Submission> find(UUID id);
}
