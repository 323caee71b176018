package info.becs.complaints.boundary;

import info.becs.spi.forms.SubmissionReading.Attached;
import java.time.Instant;

/**
 * A file that came with the complaint.
 *
 * @param picture whether there is a safe picture of it
 */
public record EvidenceView(
        String id, String name, String type, long bytes, String sha256, boolean picture, Instant receivedAt) {

    static EvidenceView of(Attached file) {
        return new EvidenceView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                file.picture(),
                file.receivedAt());
    }

    /** Without its name, which may say whose it is. */
    @Override
    public String toString() {
        return "EvidenceView " + id;
    }
}
