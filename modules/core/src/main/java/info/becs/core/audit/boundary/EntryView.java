package info.becs.core.audit.boundary;

import info.becs.core.audit.entity.ChainLink;
import info.becs.core.audit.entity.RecordedEntry;
import java.time.Instant;
import java.util.List;

/**
 * One entry as auditors see it.
 *
 * @param actor id of the account, or of the module that did it by itself
 * @param actorName what its owner is called now; missing for a module and for somebody who was erased
 * @param position in the chain; missing for half a second, until its link is made
 */
public record EntryView(
        String id,
        Instant at,
        String actor,
        String actorName,
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

    static EntryView of(RecordedEntry entry, ChainLink link, String actorName) {
        return new EntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                actorName,
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
