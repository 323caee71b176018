package info.becs.forms.submissions.boundary;

import info.becs.forms.files.entity.StoredFile;
import java.time.Instant;

/** A file that came with a submission. @param scan NOT_SCANNED, CLEAN or INFECTED; @param view whether there is a safe picture */
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
