package info.becs.forms.files.boundary;

import info.becs.forms.files.control.Uploads;
import info.becs.forms.files.entity.StoredFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sender is given for a file. @param value what stands in the answers */
@Schema(description = "What a sender is given for a file", examples = """
    {"value": "upload:0d5c6b1e-7d1f-4a55-8a51-3f6f0f3f2b10", "name": "bill.jpg", "type": "image/jpeg", "bytes": 240113,
     "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
    """)
public record FileReceipt(String value, String name, String type, long bytes, String sha256) {

    static FileReceipt of(StoredFile file) {
        return new FileReceipt(Uploads.VALUE + file.id(), file.name(), file.mediaType(), file.bytes(), file.sha256());
    }
}
