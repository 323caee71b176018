package info.becs.core.audit.boundary;

import info.becs.core.audit.entity.ChainLink;
import info.becs.core.audit.entity.RecordedEntry;
import java.time.Instant;
import java.util.List;

/**
 * One entry as auditors see it.
 *
 * @param position in the chain; missing for half a second, until its link is made
 */
public record EntryView(
        String id,
        Instant at,
        String actor,
        String action,
        String subject,
        String result,
        String code,
        String network,
        List<FieldChange> changes,
        Long position,
        String hash) {

    /** A field that changed; of the data classes S and X without its values. */
    public record FieldChange(String field, String dataClass, String before, String after) {}

    static EntryView of(RecordedEntry entry, ChainLink link) {
        return new EntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.result().name(),
                entry.code(),
                entry.network(),
                entry.changes().stream()
                        .map(c -> new FieldChange(c.field(), c.dataClass().name(), c.before(), c.after()))
                        .toList(),
                link == null ? null : link.position(),
                link == null ? null : link.hash());
    }
}
