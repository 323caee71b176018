package info.becs.complaints.boundary;

import info.becs.kit.exports.AgreedExport;
import java.time.Instant;
import java.util.Map;

/**
 * A file that can be taken.
 *
 * @param filter which cases, how many they were, and the reason that was given
 */
public record CaseExportView(String id, Map<String, String> filter, Instant expiresAt) {

    static CaseExportView of(AgreedExport export) {
        return new CaseExportView(export.id(), export.filter(), export.expiresAt());
    }
}
