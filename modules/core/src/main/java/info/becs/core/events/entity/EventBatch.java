package info.becs.core.events.entity;

import info.becs.kit.Ids;
import info.becs.spi.events.Event;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one transaction tells, as one row of the log: a JSON array of its events.
 *
 * <p>It takes one position for each of its events. They are given after the commit, and then never change.
 */
@Entity
@Table(name = "core_event_batch")
public class EventBatch {

    private static final int LONGEST_CONTENT = 30_000;
    private static final int LONGEST_EVENT = 6_000;
    private static final int LONGEST_TYPE = 120;
    private static final int LONGEST_SUBJECT = 200;

    @Id
    private String id;

    // Of its last event.
    private Long position;

    @Column(name = "event_count")
    private int count;

    private String content;

    @Column(name = "happened_at")
    private Instant at;

    protected EventBatch() {}

    private EventBatch(int count, String content, Instant at) {
        this.id = Ids.next().toString();
        this.count = count;
        this.content = content;
        this.at = at;
    }

    /** One after the other; in one row, unless they are very many. */
    public static List<EventBatch> of(List<Event> events, Instant at) {
        var batches = new ArrayList<EventBatch>();
        var content = new StringJoiner(",", "[", "]");
        int count = 0;
        for (Event event : events) {
            String json = json(event);
            if (count > 0 && content.length() + json.length() >= LONGEST_CONTENT) {
                batches.add(new EventBatch(count, content.toString(), at));
                content = new StringJoiner(",", "[", "]");
                count = 0;
            }
            content.add(json);
            count++;
        }
        batches.add(new EventBatch(count, content.toString(), at));
        return batches;
    }

    private static String json(Event event) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", Ids.next().toString())
                .put("type", event.type())
                .put("subject", event.subject());
        if (event.changesPages()) {
            json.put("pages", true);
        }
        ObjectNode facts = json.putObject("facts");
        event.facts().forEach(facts::put);
        String text = JsonMapper.shared().writeValueAsString(json);
        if (event.type().length() > LONGEST_TYPE
                || event.subject().length() > LONGEST_SUBJECT
                || text.length() > LONGEST_EVENT) {
            throw new IllegalArgumentException("The type of an event has at most " + LONGEST_TYPE
                    + " characters, its subject " + LONGEST_SUBJECT + ", all of it as JSON " + LONGEST_EVENT
                    + "; the thing itself is asked for by capability: " + event.type());
        }
        return text;
    }

    /** Into {@code (id, event_count, content, happened_at)}; it has no position yet. */
    public void write(PreparedStatement insert) throws SQLException {
        insert.setString(1, id);
        insert.setInt(2, count);
        insert.setString(3, content);
        insert.setTimestamp(4, Timestamp.from(at));
    }

    /** @param last the last position that was given; the new last one is returned */
    public long placeAfter(long last) {
        position = last + count;
        return position;
    }

    public String id() {
        return id;
    }

    /** In their order; only when they have been placed. */
    public List<StoredEvent> events() {
        var events = new ArrayList<StoredEvent>();
        for (JsonNode json : JsonMapper.shared().readTree(content)) {
            events.add(new StoredEvent(id, position - count + 1 + events.size(), event(json)));
        }
        return events;
    }

    private Event event(JsonNode json) {
        var facts = new LinkedHashMap<String, String>();
        json.get("facts")
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().stringValue()));
        return new Event(
                UUID.fromString(json.get("id").stringValue()),
                json.get("type").stringValue(),
                json.get("subject").stringValue(),
                facts,
                json.has("pages"),
                at);
    }
}
