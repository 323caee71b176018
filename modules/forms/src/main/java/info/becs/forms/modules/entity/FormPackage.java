package info.becs.forms.modules.entity;

import info.becs.forms.definition.entity.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A module that holds several forms, over all its versions: whose it is, and which version people were given last.
 *
 * <p>Its row is locked before those of its forms by everybody who changes their version.
 */
@Entity
@Table(name = "forms_package")
public class FormPackage {

    @Id
    private String id;

    private String maker;
    private String version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FormPackage() {}

    public FormPackage(String id, String maker, Instant now) {
        this.id = id;
        this.maker = maker;
        this.changedAt = now;
    }

    /** An id belongs to whoever used it first. */
    public void requireMaker(String of) {
        if (!maker.equals(of)) {
            throw FormModuleProblem.idTaken(id, maker);
        }
    }

    /** From now on this is its version. */
    public void give(String newVersion, Instant now) {
        version = newVersion;
        changedAt = now;
    }

    /** Its forms have one version: none of them is given in another by itself. */
    public void requireVersion(String form, String other) {
        if (version != null && !version.equals(other)) {
            throw FormModuleProblem.partOf(form, id);
        }
    }

    /** Whether this version is older than the one that people were given last. */
    public boolean isNewerThan(String other) {
        return version != null && new Version(other).isBelow(new Version(version));
    }

    public String id() {
        return id;
    }

    public String maker() {
        return maker;
    }

    /** Which people were given last; empty while they had none. */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }
}
