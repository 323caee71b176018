package info.becs.core.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The bytes that were let in last as this version of a module. */
@Entity
@Table(name = "core_placed_version")
public class PlacedVersion {

    @Id
    private String id;

    private String digest;

    @Column(name = "placed_at")
    private Instant placedAt;

    protected PlacedVersion() {}

    public PlacedVersion(InspectedWar war, Instant now) {
        this.id = idOf(war);
        this.digest = war.digest();
        this.placedAt = now;
    }

    public static String idOf(InspectedWar war) {
        return war.module() + " " + war.version();
    }

    public boolean isOf(InspectedWar war) {
        return digest.equals(war.digest());
    }

    public Instant placedAt() {
        return placedAt;
    }
}
