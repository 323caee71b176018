package info.becs.kit.exports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that may be taken away: for a day, and only by whoever has asked for it.
 *
 * @param filter what is in it, and the reason that was given
 * @param asker id of a person
 * @param approver id of whoever agreed; empty where nobody had to
 * @param readyAt what came after this moment is not in it
 */
public record AgreedExport(
        String id,
        Map<String, String> filter,
        String asker,
        Optional<String> approver,
        Instant readyAt,
        Instant expiresAt) {}
