package info.becs.forms.files.boundary;

import info.becs.forms.files.control.Uploads;
import info.becs.forms.files.entity.StoredFile;

/** What a sender is given for a file. @param value what stands in the answers */
public record FileReceipt(String value, String name, String type, long bytes, String sha256) {

    static FileReceipt of(StoredFile file) {
        return new FileReceipt(Uploads.VALUE + file.id(), file.name(), file.mediaType(), file.bytes(), file.sha256());
    }
}
