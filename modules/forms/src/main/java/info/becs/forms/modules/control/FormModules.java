package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All form modules that are installed, in all their versions, and the lives of their forms. */
@ApplicationScoped
public class FormModules {

    @PersistenceContext
    EntityManager em;

    /** By form, the highest version first. */
    public List<FormModuleLine> all() {
        return em.createQuery("""
            SELECT NEW info.becs.forms.modules.entity.FormModuleLine(
              m.form, m.version, m.sha256, m.signedBy, m.state, m.installedAt, m.changedAt)
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
