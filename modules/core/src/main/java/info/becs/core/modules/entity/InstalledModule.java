package info.becs.core.modules.entity;

import info.becs.spi.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A module as the whole cluster knows it: which version is chosen, and whether it is open.
 *
 * <p>Opening and closing are changes of this row, never deployments.
 */
@Entity
@Table(name = "core_module")
public class InstalledModule {

    private static final int REASON_LENGTH = 2_000;

    @Id
    private String id;

    private String version;

    @Enumerated(EnumType.STRING)
    private ModuleState state;

    @jakarta.persistence.Column(name = "reason_bn")
    private String reasonBn;

    @jakarta.persistence.Column(name = "reason_en")
    private String reasonEn;

    @jakarta.persistence.Column(name = "enabled_at")
    private Instant enabledAt;

    @jakarta.persistence.Column(name = "changed_at")
    private Instant changedAt;

    @jakarta.persistence.Column(name = "trial_until")
    private Instant trialUntil;

    private int crashes;

    @Version
    private long revision;

    protected InstalledModule() {}

    /** A module that has just come; set-up may want it open from the beginning. */
    public static InstalledModule arrived(String id, String version, boolean open, Instant now) {
        var module = new InstalledModule();
        module.id = id;
        module.version = version;
        module.state = open ? ModuleState.ENABLED : ModuleState.INSTALLED_DISABLED;
        module.changedAt = now;
        return module;
    }

    /** Opens it. Staff vouch for it from now on, so crashes are counted anew. */
    public void enable(Instant now) {
        state = ModuleState.ENABLED;
        enabledAt = now;
        trialUntil = null;
        crashes = 0;
        reason(null, now);
    }

    /** Opens it until then; after that it closes by itself unless somebody keeps it. */
    public void tryOut(Instant until, Instant now) {
        enable(now);
        trialUntil = until;
    }

    /** What was tried out stays open. */
    public void keep(Instant now) {
        trialUntil = null;
        changedAt = now;
    }

    public void disable(Instant now) {
        close(null, now);
    }

    /** Closes it, and says why where nobody has asked for it. */
    public void close(Text why, Instant now) {
        state = ModuleState.DISABLED;
        trialUntil = null;
        reason(why, now);
    }

    /** Closes it for everybody. Only what is open can be taken away; anything else stays as staff left it. */
    public boolean quarantine(Text why, Instant now) {
        if (state != ModuleState.ENABLED) {
            return false;
        }
        state = ModuleState.QUARANTINED;
        reason(why, now);
        return true;
    }

    /** Chooses the version that answers. */
    public void choose(String newVersion, Instant now) {
        version = newVersion;
        changedAt = now;
    }

    /** The server ended without stopping; whether that puts this module into quarantine. */
    public boolean crashed(Instant lastBeat, Duration probation, int most, Text why, Instant now) {
        if (state != ModuleState.ENABLED || enabledAt == null || lastBeat.isAfter(enabledAt.plus(probation))) {
            return false;
        }
        crashes++;
        return crashes >= most && quarantine(why, now);
    }

    private void reason(Text why, Instant now) {
        reasonBn = why == null ? null : cut(why.bn());
        reasonEn = why == null ? null : cut(why.en());
        changedAt = now;
    }

    private static String cut(String text) {
        return text.length() <= REASON_LENGTH ? text : text.substring(0, REASON_LENGTH - 1) + "…";
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public ModuleState state() {
        return state;
    }

    public Optional<Text> reason() {
        return reasonEn == null ? Optional.empty() : Optional.of(Text.of(reasonBn, reasonEn));
    }

    /** Until when it is tried out; empty where it is open for good, or closed. */
    public Optional<Instant> trialUntil() {
        return Optional.ofNullable(trialUntil);
    }

    public Standing standing() {
        return new Standing(id, state, version);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long revision() {
        return revision;
    }

    public int crashes() {
        return crashes;
    }
}
