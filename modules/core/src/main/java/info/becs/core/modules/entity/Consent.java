package info.becs.core.modules.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Staff have agreed that a module brings this permission into the house. A permission names its module. */
@Entity
@Table(name = "core_module_consent")
public class Consent {

    @Id
    private String permission;

    private String module;
    private String actor;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Consent() {}

    public Consent(String module, String permission, String actor, Instant givenAt) {
        this.module = module;
        this.permission = permission;
        this.actor = actor;
        this.givenAt = givenAt;
    }

    public String permission() {
        return permission;
    }
}
