package info.becs.forms.submissions.boundary;

import info.becs.forms.files.entity.StoredFile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that came with a submission. @param scan NOT_SCANNED, CLEAN or INFECTED; @param view whether there is a safe picture */
@Schema(description = "A file that came with a submission", examples = """
    {"id": "0d5c6b1e-7d1f-4a55-8a51-3f6f0f3f2b10", "field": "evidence.file", "name": "bill.jpg", "type": "image/jpeg", "bytes": 240113,
     "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "scan": "CLEAN", "view": true, "uploadedAt": "2026-11-18T05:10:00Z"}
    """)
public record FileView(
        String id,
        String field,
        String name,
        String type,
        long bytes,
        String sha256,
        String scan,
        boolean view,
        Instant uploadedAt) {

    static FileView of(StoredFile file) {
        return new FileView(
                file.id(),
                file.field(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                file.scan().name(),
                file.hasView(),
                file.uploadedAt());
    }
}
