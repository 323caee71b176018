package info.becs.complaints.boundary;

import info.becs.spi.forms.SubmissionReading.Attached;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that came with the complaint or with a message.
 *
 * @param picture whether there is a safe picture of it
 * @param scan NOT_SCANNED, CLEAN or INFECTED
 * @param own whether the complainant gave it; else the cell did
 */
@Schema(description = "A file that came with the complaint or with a message", examples = """
    {"id": "0d5c6b1e-7d1f-4a55-8a51-3f6f0f3f2b10", "name": "bill.jpg", "type": "image/jpeg", "bytes": 240113,
     "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "picture": true, "receivedAt": "2026-11-20T05:12:00Z", "scan": "CLEAN", "own": true}
    """)
public record EvidenceView(
        String id,
        String name,
        String type,
        long bytes,
        String sha256,
        boolean picture,
        Instant receivedAt,
        String scan,
        boolean own) {

    static EvidenceView of(Attached file) {
        return new EvidenceView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                file.picture(),
                file.receivedAt(),
                file.scan(),
                file.own());
    }

    /** Without its name, which may say whose it is. */
    @Override
    public String toString() {
        return "EvidenceView " + id;
    }
}
