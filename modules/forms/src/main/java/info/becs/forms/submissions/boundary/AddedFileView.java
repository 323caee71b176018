package info.becs.forms.submissions.boundary;

import info.becs.spi.forms.SubmissionReading.Attached;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sender is told of a file for a reply. @param id what the reply names */
@Schema(description = "What a sender is told of a file for a reply", examples = """
    {"id": "0d5c6b1e-7d1f-4a55-8a51-3f6f0f3f2b10", "name": "bill.jpg", "type": "image/jpeg", "bytes": 240113,
     "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
    """)
public record AddedFileView(String id, String name, String type, long bytes, String sha256) {

    static AddedFileView of(Attached file) {
        return new AddedFileView(file.id(), file.name(), file.mediaType(), file.bytes(), file.sha256());
    }

    /** Without its name, which may say whose it is. */
    @Override
    public String toString() {
        return "AddedFileView " + id;
    }
}
