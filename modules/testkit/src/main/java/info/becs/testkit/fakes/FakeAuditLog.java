package info.becs.testkit.fakes;

import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import java.util.ArrayList;
import java.util.List;

/** An audit log in memory; refusals stand among the entries. */
public final class FakeAuditLog implements AuditLog {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public void recordRefusal(AuditEntry entry) {
        entries.add(entry);
    }

    /** Oldest first. */
    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
