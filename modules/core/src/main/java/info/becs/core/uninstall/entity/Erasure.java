package info.becs.core.uninstall.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The tables of an uninstalled module will be dropped then, unless somebody calls it off before. */
@Entity
@Table(name = "core_module_erasure")
public class Erasure {

    @Id
    private String module;

    private String actor;

    @Column(name = "due_at")
    private Instant dueAt;

    protected Erasure() {}

    public Erasure(String module, String actor, Instant dueAt) {
        this.module = module;
        this.actor = actor;
        this.dueAt = dueAt;
    }

    public String module() {
        return module;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
