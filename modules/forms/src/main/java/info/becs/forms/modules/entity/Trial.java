package info.becs.forms.modules.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A test submission of a version that people have not been given yet. */
@Entity
@Table(name = "forms_trial")
public class Trial {

    @Id
    private String id;

    private String form;
    private String version;
    private String answers;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Trial() {}

    public Trial(UUID id, String form, String version, String answers, Instant now) {
        this.id = id.toString();
        this.form = form;
        this.version = version;
        this.answers = answers;
        this.madeAt = now;
    }

    public String id() {
        return id;
    }

    public String form() {
        return form;
    }

    public String version() {
        return version;
    }

    /** JSON as it would have been kept, locked. */
    public String answers() {
        return answers;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
