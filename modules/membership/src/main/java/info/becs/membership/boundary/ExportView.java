package info.becs.membership.boundary;

import info.becs.kit.exports.AgreedExport;
import java.time.Instant;
import java.util.Map;

/**
 * An export that was agreed to and can still be read.
 *
 * @param filter which members, and the reason that was given
 */
public record ExportView(String id, Map<String, String> filter, Instant expiresAt) {

    static ExportView of(AgreedExport export) {
        return new ExportView(export.id(), export.filter(), export.expiresAt());
    }
}
