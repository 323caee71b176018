package info.becs.core.modules.entity;

import info.becs.spi.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One step that was taken with a module: what, by whom, from where to where. Never changed afterwards. */
@Entity
@Table(name = "core_module_step")
public class ModuleStep {

    /** What was done. KEPT: a trial became permanent. ENDED: a trial ran out. */
    public enum Action {
        INSTALLED,
        ENABLED,
        DISABLED,
        QUARANTINED,
        RESUMED,
        SWITCHED,
        KEPT,
        ENDED,
        UNINSTALLED
    }

    private static final int REASON_LENGTH = 2_000;
    private static final int ACTOR_LENGTH = 100;

    @Id
    private String id;

    private String module;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ModuleState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ModuleState toState;

    @Column(name = "from_version")
    private String fromVersion;

    @Column(name = "to_version")
    private String toVersion;

    private String actor;

    @Column(name = "reason_bn")
    private String reasonBn;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected ModuleStep() {}

    /**
     * @param before as it was, or null for a module that has just come
     * @param now as it is
     */
    public ModuleStep(String id, Action action, Standing before, Standing now, String actor, Text reason, Instant at) {
        this.id = id;
        this.module = now.module();
        this.action = action;
        this.fromState = before == null ? null : before.state();
        this.fromVersion = before == null ? null : before.version();
        this.toState = now.state();
        this.toVersion = now.version();
        this.actor = cut(actor, ACTOR_LENGTH);
        this.reasonBn = reason == null ? null : cut(reason.bn(), REASON_LENGTH);
        this.reasonEn = reason == null ? null : cut(reason.en(), REASON_LENGTH);
        this.takenAt = at;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Where the module stood before; empty for its arrival. */
    public Optional<Standing> before() {
        return fromState == null ? Optional.empty() : Optional.of(new Standing(module, fromState, fromVersion));
    }

    public Standing after() {
        return new Standing(module, toState, toVersion);
    }

    public String id() {
        return id;
    }

    public Action action() {
        return action;
    }

    public String actor() {
        return actor;
    }

    public Optional<Text> reason() {
        return reasonEn == null ? Optional.empty() : Optional.of(Text.of(reasonBn, reasonEn));
    }

    public Instant takenAt() {
        return takenAt;
    }
}
