package info.becs.forms.modules.control;

import info.becs.forms.definition.entity.Version;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.FormModuleState;
import info.becs.forms.modules.entity.FormPackage;
import info.becs.forms.modules.entity.Phase;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.spi.DataClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/*
 * Together, and yet each its own life
 *
 * The version is the module's, the phase is the form's. Whoever opens a module that nobody is given opens all its forms.
 * While people are given some of them, a change of version leaves closed what was closed and lets what is closing end in
 * the version in which it was begun; what is new comes, what the version does not have any more closes. A form with a day
 * on which it opens waits for it; one that is retired stays so.
 */
/** Opens, changes and closes all forms of a module of several: each one transaction that every node follows. */
@ApplicationScoped
public class PackageSwitching {

    @Inject
    FormModules modules;

    @Inject
    Switching switching;

    @Inject
    Clock clock;

    @Inject
    Trail trail;

    /** Opens this version, or the highest one. Never an older one than people had. */
    @Transactional
    @Audited("forms.form.enable")
    public FormModuleLine enable(String id, Optional<String> version) {
        FormPackage whole = modules.requirePackageLocked(id);
        String to = version.orElseGet(() -> highest(id));
        if (whole.isNewerThan(to)) {
            throw FormModuleProblem.olderVersion(id, to, whole.version().orElseThrow());
        }
        return open(whole, to);
    }

    /** Gives people an older version again: this one, or the last one before that they were given. */
    @Transactional
    @Audited("forms.form.enable")
    public FormModuleLine rollBack(String id, Optional<String> version) {
        FormPackage whole = modules.requirePackageLocked(id);
        String to = version.or(() -> before(whole)).orElseThrow(() -> FormModuleProblem.nothingBefore(id));
        if (!whole.isNewerThan(to)) {
            throw FormModuleProblem.notOlder(id, to);
        }
        return open(whole, to);
    }

    /** Takes no more answers to any of its forms, from now on. */
    @Transactional
    @Audited("forms.form.enable")
    public FormModuleLine disable(String id) {
        FormPackage whole = modules.requirePackageLocked(id);
        lives(id).forEach(life -> {
            changed(life.form(), life.phase().takesAnswers() ? life.version().orElse(null) : null, null);
            switching.close(life);
        });
        return line(id, whole.version().orElseGet(() -> highest(id)));
    }

    /** In the caller's transaction, which holds the module. */
    FormModuleLine open(FormPackage whole, String version) {
        List<FormModule> forms = modules.ofPackage(whole.id(), version);
        if (forms.isEmpty()) {
            throw FormModuleProblem.formModuleNotFound(whole.id());
        }
        Set<String> before = whole.version()
                .map(v -> names(modules.ofPackage(whole.id(), v)))
                .orElse(Set.of());
        Set<String> now = names(forms);
        List<FormLife> lives = lives(whole.id());
        boolean isGiven = isGiven(lives);
        lives.stream().filter(life -> !now.contains(life.form())).forEach(life -> {
            changed(life.form(), life.phase().takesAnswers() ? life.version().orElse(null) : null, null);
            switching.close(life);
        });
        for (FormModule form : forms) {
            FormLife life = modules.requireLocked(form.form());
            if (opens(life, isGiven && before.contains(form.form()))) {
                changed(
                        form.form(),
                        life.phase().takesAnswers() ? life.version().orElse(null) : null,
                        form.version());
                switching.open(life, form);
            }
        }
        trail.change("version", DataClass.P, whole.version().orElse(null), version);
        whole.give(version, clock.instant());
        return line(whole.id(), version);
    }

    /** Whether people are given any of these. */
    public static boolean isGiven(Collection<FormLife> lives) {
        return lives.stream().anyMatch(life -> life.phase().takesAnswers());
    }

    /** @param wasThere whether people are given the module now, in a version that has this form */
    public static boolean opens(FormLife life, boolean wasThere) {
        return switch (life.phase()) {
            case OPEN -> true;
            case DRAFT, CLOSED ->
                !(wasThere && life.phase() == Phase.CLOSED) && life.dates().opensAt() == null;
            case CLOSING, RETIRED -> false;
        };
    }

    private void changed(String form, String before, String after) {
        trail.change(form, DataClass.P, before, after);
    }

    /** Locked, of all forms that the module ever had: always in the same order, so that two who do this at once wait. */
    private List<FormLife> lives(String id) {
        return modules.packageVersions(id).stream()
                .map(FormModuleLine::form)
                .distinct()
                .sorted()
                .map(modules::requireLocked)
                .toList();
    }

    private static Set<String> names(List<FormModule> forms) {
        return forms.stream().map(FormModule::form).collect(Collectors.toSet());
    }

    private FormModuleLine line(String id, String version) {
        return FormModuleLine.whole(
                modules.ofPackage(id, version).stream().map(FormModule::line).toList());
    }

    private String highest(String id) {
        return modules.packageVersions(id).get(0).version();
    }

    private Optional<String> before(FormPackage whole) {
        var now = whole.version().map(Version::new);
        return modules.packageVersions(whole.id()).stream()
                .filter(line -> line.state() != FormModuleState.INSTALLED_DISABLED)
                .map(line -> new Version(line.version()))
                .filter(v -> now.filter(v::isBelow).isPresent())
                .findFirst()
                .map(Version::text);
    }
}
