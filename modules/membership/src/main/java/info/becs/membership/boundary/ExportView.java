package info.becs.membership.boundary;

import info.becs.kit.exports.AgreedExport;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An export that was agreed to and can still be read.
 *
 * @param filter which members, and the reason that was given
 */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "filter": {"district": "khulna", "reason": "সভার আমন্ত্রণ"}, "expiresAt": "2026-11-21T05:12:00Z"}
    """)
public record ExportView(String id, Map<String, String> filter, Instant expiresAt) {

    static ExportView of(AgreedExport export) {
        return new ExportView(export.id(), export.filter(), export.expiresAt());
    }
}
