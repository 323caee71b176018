package info.becs.spi.forms;

import java.time.Instant;
import java.util.UUID;

/**
 * One submission, as it was handed in.
 *
 * @param form id of the form, for instance {@code complaint.ecommerce}
 * @param formVersion version of the definition with which it was made
 * @param receiptNumber what the sender quotes; no secret
 * @param language {@code bn} or {@code en}
 * @param answers the validated answers as JSON text; holds personal data. null is in the place of an answer that was not
 *     opened for whoever asked; after erasure only what may be published is left
 * @since 1.0
 */
public record Submission(
        UUID id,
        String form,
        String formVersion,
        String receiptNumber,
        String language,
        Instant receivedAt,
        String answers) {

    /** Without the answers, so that none can reach a log. */
    @Override
    public String toString() {
        return "Submission[" + id + ", " + form + " " + formVersion + "]";
    }
}
