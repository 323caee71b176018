package info.becs.complaints.entity;

import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Something that officers keep for their work under a name: a list of the queue, or a macro. */
@Entity
@Table(name = "complaints_preset")
public class Preset {

    /** What can be kept. */
    public enum Kind {
        VIEW,
        MACRO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private String id;

    private String kind;
    private String owner;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "name_en")
    private String nameEn;

    private String content;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Preset() {}

    /**
     * A new one.
     *
     * @param owner whose alone it is; empty where it is everybody's
     * @param content as JSON
     */
    public Preset(UUID id, Kind kind, Optional<PersonId> owner, Text name, String content, Instant now) {
        this.id = id.toString();
        this.kind = kind.code();
        this.owner = owner.map(PersonId::toString).orElse(null);
        this.nameBn = name.bn();
        this.nameEn = name.en();
        this.content = content;
        this.madeAt = now;
    }

    public String id() {
        return id;
    }

    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    public Text name() {
        return Text.of(nameBn, nameEn);
    }

    public String content() {
        return content;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
