package info.becs.complaints.boundary;

import info.becs.spi.forms.SubmissionReading.Attached;
import java.time.Instant;

/**
 * A file that came with the complaint or with a message.
 *
 * @param picture whether there is a safe picture of it
 * @param scan NOT_SCANNED, CLEAN or INFECTED
 * @param own whether the complainant gave it; else the cell did
 */
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
