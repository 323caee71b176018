package info.becs.spi.forms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was handed in through forms. Offered by whoever keeps submissions.
 *
 * <p>A submission is announced by the event {@code forms.submission.received}: subject = its id, facts
 * {@code form} (id of the form) and {@code target} (who should handle it, for instance {@code complaints}). It can be
 * found as soon as its event is heard.
 *
 * @since 1.0
 */
public interface Submissions {
    /** The submission with this id as it was handed in, or empty: there was none, or its time was over. */
    Optional<Submission> find(UUID id);

    /** Those of them that there are, in no order; at most a thousand are asked for at once. */
    default List<Submission> find(Collection<UUID> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }
}
