package info.becs.spi.events;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened and was committed.
 *
 * <pre>{@code
 * events.publish(Event.of("news.article.published", id.toString())
 *     .fact("language", "bn").changingPages());
 * }</pre>
 *
 * The type is {@code module.noun.past-tense}; the subject is the id of the thing. Facts are short
 * strings that help a listener decide whether it cares: never personal data, never the thing itself,
 * which is asked for by capability. An unknown fact is ignored, a missing one means "not said", so both
 * may be added later without breaking a listener.
 *
 * @param id the same at every delivery
 * @param changesPages whether pages or public answers of this platform may look different now
 * @param at when it was published
 * @since 1.0
 */
public record Event(UUID id, String type, String subject, Map<String, String> facts, boolean changesPages, Instant at) {

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        facts = Map.copyOf(facts);
    }

    /** An event that happens now, with an id of its own, no facts, and nothing that changes pages. */
    public static Event of(String type, String subject) {
        return new Event(UUID.randomUUID(), type, subject, Map.of(), false, Instant.now());
    }

    /** The same event with one more fact; the last one of a name counts. */
    public Event fact(String name, String value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Event(id, type, subject, more, changesPages, at);
    }

    /** The same event, after which kept pages and public answers are made anew, on every node. */
    public Event changingPages() {
        return new Event(id, type, subject, facts, true, at);
    }
}
