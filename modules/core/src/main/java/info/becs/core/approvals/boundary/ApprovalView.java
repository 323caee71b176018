package info.becs.core.approvals.boundary;

import info.becs.core.approvals.entity.Approval;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request for a second person as those see it who may decide.
 *
 * @param subjectName what somebody is called to whom it is to be done; absent where it is done to something else
 */
public record ApprovalView(
        String id,
        String action,
        String subject,
        String subjectName,
        String what,
        String permission,
        Map<String, String> facts,
        String askedBy,
        String askedByName,
        Instant askedAt,
        Instant expiresAt,
        String state,
        String decidedBy,
        String decidedByName,
        Instant decidedAt,
        String reason) {

    /** @param names what somebody is called; empty for whoever was erased */
    static ApprovalView of(Approval approval, Locale locale, Instant now, Function<PersonId, Optional<String>> names) {
        Optional<PersonId> decider = approval.decider().flatMap(PersonId::of);
        return new ApprovalView(
                approval.id(),
                approval.action(),
                approval.subject(),
                PersonId.of(approval.subject()).flatMap(names).orElse(null),
                approval.what().in(locale),
                approval.permission(),
                approval.facts(),
                approval.asker().toString(),
                names.apply(approval.asker()).orElse(null),
                approval.askedAt(),
                approval.expiresAt(),
                approval.state(now).name(),
                decider.map(PersonId::toString).orElse(null),
                decider.flatMap(names).orElse(null),
                approval.decidedAt().orElse(null),
                approval.reason());
    }
}
