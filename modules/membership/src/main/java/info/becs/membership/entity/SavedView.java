package info.becs.membership.entity;

import info.becs.kit.text.FlatJson;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A question that somebody asks of the list again and again, under a name; nobody else sees it. */
@Entity
@Table(name = "membership_view")
public class SavedView {

    private static final int LONGEST = 2_000;

    @Id
    private String id;

    @Column(name = "owner_id")
    private String owner;

    private String name;
    private String filter;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SavedView() {}

    public SavedView(UUID id, PersonId owner, String name, Map<String, String> filter, Instant now) {
        this.id = id.toString();
        this.owner = owner.toString();
        this.name = name;
        this.filter = FlatJson.write(filter, LONGEST);
        this.madeAt = now;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isOf(PersonId person) {
        return person.toString().equals(owner);
    }

    public Map<String, String> filter() {
        return FlatJson.read(filter);
    }
}
