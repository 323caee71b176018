package info.becs.forms.modules.entity;

import info.becs.forms.definition.entity.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * The life of a form, over all its versions: whose it is, which version people were given last, and how far it has come.
 *
 * <p>Its row is what everybody locks who installs, opens, closes or rolls back.
 */
@Entity
@Table(name = "forms_form_life")
public class FormLife {

    @Id
    private String form;

    private String maker;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String version;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closing_at")
    private Instant closingAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FormLife() {}

    public FormLife(String form, String maker, Instant now) {
        this.form = form;
        this.maker = maker;
        this.phase = Phase.DRAFT;
        this.changedAt = now;
    }

    /** An id belongs to whoever used it first; a form from before makers were noted, to whoever brings its next version. */
    public void requireMaker(String of) {
        if (maker == null) {
            maker = of;
        }
        if (!maker.equals(of)) {
            throw FormModuleProblem.idTaken(form, maker);
        }
    }

    public void open(String newVersion, Instant now) {
        requireNotRetired();
        phase = Phase.OPEN;
        version = newVersion;
        passed(now);
    }

    /** Closing what is closing already changes nothing. */
    public boolean closing(Instant now) {
        if (phase != Phase.OPEN && phase != Phase.CLOSING) {
            throw FormModuleProblem.notOpen(form);
        }
        boolean changed = phase == Phase.OPEN;
        phase = Phase.CLOSING;
        passed(now);
        return changed;
    }

    /** Closing what takes no answers changes nothing. */
    public void close(Instant now) {
        if (phase.takesAnswers()) {
            phase = Phase.CLOSED;
            passed(now);
        }
    }

    /** For good. */
    public void retire(Instant now) {
        if (phase.takesAnswers()) {
            throw FormModuleProblem.stillOpen(form);
        }
        phase = Phase.RETIRED;
        setDates(Dates.NONE);
        changedAt = now;
    }

    public void plan(Dates dates, Instant now) {
        requireNotRetired();
        if (!dates.areInOrder() || !dates.areAfter(now)) {
            throw FormModuleProblem.datesImpossible();
        }
        setDates(dates);
        changedAt = now;
    }

    /** What a date that has come asks for now; empty if none has. */
    public Optional<Phase> due(Instant now) {
        if (isPast(closesAt, now)) {
            return Optional.of(Phase.CLOSED);
        }
        if (isPast(closingAt, now)) {
            return Optional.of(Phase.CLOSING);
        }
        return isPast(opensAt, now) ? Optional.of(Phase.OPEN) : Optional.empty();
    }

    /** Forgets the dates that have come, whatever became of them. */
    public void passed(Instant now) {
        setDates(dates().after(now));
        changedAt = now;
    }

    /** Whether this version is older than the one that people were given last. */
    public boolean isNewerThan(String other) {
        return version != null && new Version(other).isBelow(new Version(version));
    }

    public void requireNotRetired() {
        if (phase == Phase.RETIRED) {
            throw FormModuleProblem.formRetired(form);
        }
    }

    private static boolean isPast(Instant date, Instant now) {
        return date != null && !now.isBefore(date);
    }

    private void setDates(Dates dates) {
        opensAt = dates.opensAt();
        closingAt = dates.closingAt();
        closesAt = dates.closesAt();
    }

    public String form() {
        return form;
    }

    public Optional<String> maker() {
        return Optional.ofNullable(maker);
    }

    public Phase phase() {
        return phase;
    }

    /** Which people were given last; empty for a draft. */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    public Dates dates() {
        return new Dates(opensAt, closingAt, closesAt);
    }
}
