package info.becs.complaints.boundary;

import info.becs.kit.exports.AgreedExport;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that can be taken.
 *
 * @param filter which cases, how many they were, and the reason that was given
 */
@Schema(description = "A file that can be taken", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "filter": {"status": "resolved", "cases": "42", "reason": "Yearly report"}, "expiresAt": "2026-11-21T05:12:00Z"}
    """)
public record CaseExportView(String id, Map<String, String> filter, Instant expiresAt) {

    static CaseExportView of(AgreedExport export) {
        return new CaseExportView(export.id(), export.filter(), export.expiresAt());
    }
}
