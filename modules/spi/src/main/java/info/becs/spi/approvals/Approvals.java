package info.becs.spi.approvals;

import java.util.UUID;

/**
 * Where modules ask for a second person. Offered by the core.
 *
 * <pre>{@code
 * UUID id = platform.find(Approvals.class).orElseThrow().ask(
 *     ApprovalRequest.of("forms.submission.export", form).by(person)
 *         .what(Text.of("…", "Export all submissions of '{0}'").with(form)));
 * }</pre>
 *
 * @since 1.0
 */
public interface Approvals {

    /**
     * Asks, in the caller's transaction, and tells those who may decide. Refused as {@link
     * info.becs.spi.Problem.Kind#CONFLICT} while the same action is already asked for the same subject, and where there is
     * nobody else who may decide; as {@link info.becs.spi.Problem.Kind#FORBIDDEN} for an app: two people are two people.
     *
     * @return under which it stands at {@code /api/core/approvals}
     */
    UUID ask(ApprovalRequest request);
}
