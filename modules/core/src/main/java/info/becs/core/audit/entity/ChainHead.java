package info.becs.core.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: how many links there are and the hash of the last; its row is the lock for making more. */
@Entity
@Table(name = "core_audit_head")
public class ChainHead {

    /** The hash before the first link. */
    public static final String NOTHING = "0".repeat(64);

    @Id
    private String name;

    private long position;
    private String hash;

    protected ChainHead() {}

    /** The next link, which is the end from now on. */
    public ChainLink extend(RecordedEntry entry) {
        var link = new ChainLink(hash, position + 1, entry);
        position = link.position();
        hash = link.hash();
        return link;
    }

    public long position() {
        return position;
    }

    public String hash() {
        return hash;
    }
}
