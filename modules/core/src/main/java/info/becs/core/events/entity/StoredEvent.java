package info.becs.core.events.entity;

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
import java.util.UUID;

/** One event as it stands in the log. Its position is given after the commit, and then never changes. */
@Entity
@Table(name = "core_event")
public class StoredEvent {

    private static final int LONGEST_FACTS = 4_000;

    @Id
    private String id;

    private Long position;
    private String type;
    private String subject;
    private String facts;

    // 0 or 1: a boolean literal in JPQL is not understood by Derby
    @Column(name = "changes_pages")
    private int changesPages;

    @Column(name = "happened_at")
    private Instant at;

    protected StoredEvent() {}

    public StoredEvent(String id, Event event, Instant at) {
        this.id = id;
        this.type = event.type();
        this.subject = event.subject();
        this.facts = FlatJson.write(event.facts(), LONGEST_FACTS);
        this.changesPages = event.changesPages() ? 1 : 0;
        this.at = at;
    }

    public Event event() {
        return new Event(UUID.fromString(id), type, subject, FlatJson.read(facts), changesPages(), at);
    }

    /** Into {@code (id, type, subject, facts, changes_pages, happened_at)}; it has no position yet. */
    public void write(PreparedStatement insert) throws SQLException {
        insert.setString(1, id);
        insert.setString(2, type);
        insert.setString(3, subject);
        insert.setString(4, facts);
        insert.setInt(5, changesPages);
        insert.setTimestamp(6, Timestamp.from(at));
    }

    public void place(long newPosition) {
        position = newPosition;
    }

    public String id() {
        return id;
    }

    public boolean changesPages() {
        return changesPages == 1;
    }

    public String type() {
        return type;
    }

    /** Only for one that has been placed. */
    public long position() {
        return position;
    }
}
