package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.FormUpload;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form module that was sent in and waits. @param form the module's id @param signedBy null for one that needs a second person */
@Schema(description = "A form module that was sent in and waits", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "form": "complaint.ecommerce", "version": "1.1.0", "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
     "uploadedAt": "2026-11-20T05:12:00Z"}
    """)
public record FormUploadView(
        String id, String form, String version, String sha256, String signedBy, Instant uploadedAt) {

    public static FormUploadView of(FormUpload upload) {
        return new FormUploadView(
                upload.id(),
                upload.form(),
                upload.version(),
                upload.contentSha256(),
                upload.signedBy().orElse(null),
                upload.uploadedAt());
    }
}
