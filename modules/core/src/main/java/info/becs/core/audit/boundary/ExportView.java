package info.becs.core.audit.boundary;

import info.becs.kit.exports.AgreedExport;
import java.time.Instant;
import java.util.Map;

/**
 * An export that was agreed to and can still be read.
 *
 * @param filter which entries, and the reason that was given
 */
public record ExportView(String id, Map<String, String> filter, Instant readyAt, Instant expiresAt) {

    static ExportView of(AgreedExport export) {
        return new ExportView(export.id(), export.filter(), export.readyAt(), export.expiresAt());
    }
}
