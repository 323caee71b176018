package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.FormUpload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All form modules that were sent in and are not installed yet. */
@ApplicationScoped
public class FormUploads {

    static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<FormUpload> all() {
        return em.createQuery("SELECT u FROM FormUpload u ORDER BY u.form, u.uploadedAt", FormUpload.class)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(upload -> !upload.isOver(clock.instant()))
                .toList();
    }

    public Optional<FormUpload> find(String id) {
        return Optional.ofNullable(em.find(FormUpload.class, id)).filter(u -> !u.isOver(clock.instant()));
    }

    public FormUpload require(String id) {
        return find(id).orElseThrow(FormModuleProblem::uploadNotFound);
    }

    /** Takes the place of an earlier one of the same version. */
    public void add(FormUpload upload) {
        em.createQuery("DELETE FROM FormUpload u WHERE u.form = :form AND u.version = :version")
                .setParameter("form", upload.form())
                .setParameter("version", upload.version())
                .executeUpdate();
        if (all().size() >= MOST) {
            throw FormModuleProblem.tooManyUploads(MOST);
        }
        em.persist(upload);
        em.flush();
    }

    public void remove(FormUpload upload) {
        em.remove(upload);
    }

    /** Removes what is over; how many. */
    @Transactional
    public int clean() {
        return em.createQuery("DELETE FROM FormUpload u WHERE u.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
