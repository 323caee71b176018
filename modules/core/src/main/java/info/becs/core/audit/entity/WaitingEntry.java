package info.becs.core.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry that has no link yet. */
@Entity
@Table(name = "core_audit_waiting")
public class WaitingEntry {

    @Id
    @Column(name = "entry_id")
    private String entry;

    protected WaitingEntry() {}

    public WaitingEntry(String entry) {
        this.entry = entry;
    }

    public String entry() {
        return entry;
    }
}
