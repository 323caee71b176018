package info.becs.core.audit.entity;

import info.becs.kit.text.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/*
 * What is hashed
 *
 * SHA-256 over the hash before, the position, and the fields of the entry, each with its length in front: so no text can
 * move from one field into the next unseen. Fields are those that the database gives back, times in milliseconds.
 */
/** One entry's place in the chain. */
@Entity
@Table(name = "core_audit_link")
public class ChainLink {

    @Id
    private long position;

    @Column(name = "entry_id")
    private String entry;

    private String hash;

    protected ChainLink() {}

    ChainLink(String before, long position, RecordedEntry entry) {
        this.position = position;
        this.entry = entry.id();
        this.hash = hash(before, position, entry);
    }

    /** Whether this is the link of that entry, after a link with that hash. */
    public boolean fits(String before, RecordedEntry of) {
        return hash.equals(hash(before, position, of));
    }

    private static String hash(String before, long position, RecordedEntry entry) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(position);
            write(out, before);
            for (String field : entry.fields()) {
                write(out, field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, String field) throws IOException {
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    public long position() {
        return position;
    }

    public String entry() {
        return entry;
    }

    public String hash() {
        return hash;
    }
}
