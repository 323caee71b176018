package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.FormUpload;
import java.time.Instant;

/** A form module that was sent in and waits. @param signedBy null for one that needs a second person */
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
