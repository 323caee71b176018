package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.Dates;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormPackage;
import info.becs.forms.modules.entity.Phase;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets the life of a form go on: by hand, and by the dates that were set. */
@ApplicationScoped
public class Lifecycle {

    public static final String CLOSING = "forms.form-module.closing";
    public static final String RETIRED = "forms.form-module.retired";

    private static final String ACTION = "forms.form.enable";

    @Inject
    FormModules modules;

    @Inject
    Switching switching;

    @Inject
    Clock clock;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    /** Gives the form to nobody any more; what was begun is still taken. */
    @Transactional
    @Audited(ACTION)
    public FormLife closing(String form) {
        FormLife life = modules.requireLocked(form);
        Phase before = life.phase();
        closing(life);
        trail.change("phase", DataClass.P, before, life.phase());
        return life;
    }

    /** For good. */
    @Transactional
    @Audited(ACTION)
    public FormLife retire(String form) {
        FormLife life = modules.requireLocked(form);
        Phase before = life.phase();
        life.retire(clock.instant());
        switching.tell(RETIRED, form, life.version().orElse(""));
        trail.change("phase", DataClass.P, before, life.phase());
        return life;
    }

    @Transactional
    @Audited(ACTION)
    public FormLife plan(String form, Dates dates) {
        FormLife life = modules.requireLocked(form);
        Dates before = life.dates();
        life.plan(dates, clock.instant());
        trail.change("opensAt", DataClass.P, before.opensAt(), dates.opensAt())
                .change("closingAt", DataClass.P, before.closingAt(), dates.closingAt())
                .change("closesAt", DataClass.P, before.closesAt(), dates.closesAt());
        return life;
    }

    /** Forms for which a date has come; none while what becomes of them cannot be told. */
    public List<String> due() {
        return self.platform().find(EventLog.class).isEmpty() ? List.of() : modules.due(clock.instant());
    }

    /** Does what the date asks for, unless another node was first. */
    @Transactional
    public void goOn(String form) {
        Instant now = clock.instant();
        Optional<FormPackage> whole = modules.lockPackageOf(form);
        FormLife life = modules.requireLocked(form);
        Phase before = life.phase();
        life.due(now).ifPresent(to -> {
            follow(life, to, whole);
            life.passed(now);
            if (before != life.phase()) {
                record(form, before, life.phase());
            }
        });
    }

    private void follow(FormLife life, Phase to, Optional<FormPackage> whole) {
        switch (to) {
            case OPEN -> {
                if (!life.phase().takesAnswers() && hasIt(life.form(), whole)) {
                    String version = switching.next(life.form(), whole);
                    switching.open(life, modules.require(life.form(), version));
                    whole.ifPresent(p -> p.give(version, clock.instant()));
                }
            }
            case CLOSING -> {
                if (life.phase() == Phase.OPEN) {
                    closing(life);
                }
            }
            default -> switching.close(life);
        }
    }

    /** A form that its module does not have any more stays closed, whatever date it had. */
    private boolean hasIt(String form, Optional<FormPackage> whole) {
        return whole.flatMap(FormPackage::version)
                .map(version -> modules.find(form, version).isPresent())
                .orElse(true);
    }

    private void closing(FormLife life) {
        if (life.closing(clock.instant())) {
            switching.tell(CLOSING, life.form(), life.version().orElse(""));
        }
    }

    private void record(String form, Phase before, Phase after) {
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(
                        AuditEntry.of(ACTION, form).by("forms").change("phase", DataClass.P, before, after)));
    }
}
