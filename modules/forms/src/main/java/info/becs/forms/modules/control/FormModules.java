package info.becs.forms.modules.control;

import info.becs.forms.definition.entity.Version;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.FormPackage;
import info.becs.forms.modules.entity.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All form modules that are installed, in all their versions, and the lives of their forms. */
@ApplicationScoped
public class FormModules {

    @PersistenceContext
    EntityManager em;

    /** By form, the highest version first. */
    public List<FormModuleLine> all() {
        return em.createQuery("""
            SELECT NEW info.becs.forms.modules.entity.FormModuleLine(
              m.form, m.version, m.sha256, m.contentSha256, m.signedBy, m.packageId, m.state, m.installedAt, m.changedAt)
            FROM FormModule m
            """, FormModuleLine.class).getResultList().stream()
                .sorted()
                .toList();
    }

    public List<FormModuleLine> versions(String form) {
        return all().stream().filter(line -> line.form().equals(form)).toList();
    }

    public Optional<FormModule> find(String form, String version) {
        return Optional.ofNullable(em.find(FormModule.class, FormModule.id(form, version)));
    }

    public FormModule require(String form, String version) {
        return find(form, version).orElseThrow(() -> FormModuleProblem.formModuleNotFound(form));
    }

    /** The one version that takes answers. */
    public Optional<FormModule> enabled(String form) {
        return em.createQuery("SELECT m FROM FormModule m WHERE m.enabledForm = :form", FormModule.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    public List<FormLife> lives() {
        return em.createQuery("SELECT l FROM FormLife l ORDER BY l.form", FormLife.class)
                .getResultList();
    }

    /** Forms that are given to nobody any more and still take what was begun. */
    public Set<String> closing() {
        return Set.copyOf(em.createQuery("SELECT l.form FROM FormLife l WHERE l.phase = :closing", String.class)
                .setParameter("closing", Phase.CLOSING)
                .getResultList());
    }

    public Optional<FormLife> life(String form) {
        return Optional.ofNullable(em.find(FormLife.class, form));
    }

    /** Forms for which a date has come. */
    public List<String> due(Instant now) {
        return em.createQuery("""
            SELECT l.form FROM FormLife l
            WHERE l.opensAt <= :now OR l.closingAt <= :now OR l.closesAt <= :now
            """, String.class).setParameter("now", now).getResultList();
    }

    /** Nobody else changes anything about this form until the transaction ends. */
    public Optional<FormLife> lock(String form) {
        return Optional.ofNullable(em.find(FormLife.class, form, LockModeType.PESSIMISTIC_WRITE));
    }

    public FormLife requireLocked(String form) {
        return lock(form).orElseThrow(() -> FormModuleProblem.formModuleNotFound(form));
    }

    public List<FormPackage> packages() {
        return em.createQuery("SELECT p FROM FormPackage p ORDER BY p.id", FormPackage.class)
                .getResultList();
    }

    public Optional<FormPackage> findPackage(String id) {
        return Optional.ofNullable(em.find(FormPackage.class, id));
    }

    /** All forms of a module of several, in all its versions; the highest version first. */
    public List<FormModuleLine> packageVersions(String id) {
        return all().stream()
                .filter(line -> id.equals(line.packageId()))
                .sorted(Comparator.comparing((FormModuleLine line) -> new Version(line.version()))
                        .reversed()
                        .thenComparing(FormModuleLine::form))
                .toList();
    }

    /** The forms of one version of a module of several, in the order of their ids. */
    public List<FormModule> ofPackage(String id, String version) {
        return em.createQuery(
                        "SELECT m FROM FormModule m WHERE m.packageId = :id AND m.version = :version ORDER BY m.form",
                        FormModule.class)
                .setParameter("id", id)
                .setParameter("version", version)
                .getResultList();
    }

    public Optional<FormPackage> lockPackage(String id) {
        return Optional.ofNullable(em.find(FormPackage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public FormPackage requirePackageLocked(String id) {
        return lockPackage(id).orElseThrow(() -> FormModuleProblem.formModuleNotFound(id));
    }

    /** The module of several that this form has come with; held before the form is. */
    public Optional<FormPackage> lockPackageOf(String form) {
        return packageOf(form).flatMap(this::lockPackage);
    }

    public Optional<String> packageOf(String form) {
        return versions(form).stream()
                .map(FormModuleLine::packageId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    void add(FormPackage whole) {
        em.persist(whole);
        em.flush();
    }

    void add(FormLife life) {
        em.persist(life);
        em.flush();
    }

    void add(FormModule module) {
        em.persist(module);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
