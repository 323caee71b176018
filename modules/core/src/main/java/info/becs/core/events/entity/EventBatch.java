package info.becs.core.events.entity;

import info.becs.kit.Ids;
import info.becs.kit.text.FlatJson;
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
import java.util.Map;
import java.util.UUID;

/**
 * What one transaction tells, as one row of the log: two lines for each event, first what it is and then its facts.
 *
 * <p>It takes one position for each of its events. They are given after the commit, and then never change.
 */
@Entity
@Table(name = "core_event_batch")
public class EventBatch {

    private static final int LONGEST_CONTENT = 30_000;
    private static final int LONGEST_FACTS = 4_000;
    private static final int LONGEST_HEAD = 2_000;
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
        var content = new StringBuilder();
        int count = 0;
        for (Event event : events) {
            String lines = lines(event);
            if (content.length() + lines.length() > LONGEST_CONTENT) {
                batches.add(new EventBatch(count, content.toString(), at));
                content.setLength(0);
                count = 0;
            }
            content.append(lines);
            count++;
        }
        batches.add(new EventBatch(count, content.toString(), at));
        return batches;
    }

    private static String lines(Event event) {
        if (event.type().length() > LONGEST_TYPE || event.subject().length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("The type of an event has at most " + LONGEST_TYPE
                    + " characters and its subject " + LONGEST_SUBJECT + ": " + event.type());
        }
        var head = new LinkedHashMap<String, String>();
        head.put("id", Ids.next().toString());
        head.put("type", event.type());
        head.put("subject", event.subject());
        if (event.changesPages()) {
            head.put("pages", "1");
        }
        return FlatJson.write(head, LONGEST_HEAD) + "\n" + FlatJson.write(event.facts(), LONGEST_FACTS) + "\n";
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
        String[] lines = content.split("\n");
        var events = new ArrayList<StoredEvent>();
        for (int i = 0; i < count; i++) {
            events.add(new StoredEvent(id, position - count + 1 + i, event(lines[2 * i], lines[2 * i + 1])));
        }
        return events;
    }

    private Event event(String head, String facts) {
        Map<String, String> what = FlatJson.read(head);
        return new Event(
                UUID.fromString(what.get("id")),
                what.get("type"),
                what.get("subject"),
                FlatJson.read(facts),
                what.containsKey("pages"),
                at);
    }
}
