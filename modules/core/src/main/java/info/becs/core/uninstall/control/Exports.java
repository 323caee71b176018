package info.becs.core.uninstall.control;

import info.becs.core.uninstall.entity.Export;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All exports that are not written yet. */
@ApplicationScoped
public class Exports {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Asks for one; the name that its file will have. */
    String add(String module) {
        var now = clock.instant();
        var export = new Export(module, module + "-" + STAMP.format(now) + ".zip", now);
        em.merge(export);
        return export.file();
    }

    Optional<Export> of(String module) {
        return Optional.ofNullable(em.find(Export.class, module));
    }

    Optional<Export> next() {
        List<Export> first = em.createQuery("SELECT e FROM Export e ORDER BY e.askedAt, e.module", Export.class)
                .setMaxResults(1)
                .getResultList();
        return first.stream().findFirst();
    }

    void remove(Export export) {
        em.createQuery("DELETE FROM Export e WHERE e.module = :module AND e.file = :file")
                .setParameter("module", export.module())
                .setParameter("file", export.file())
                .executeUpdate();
    }
}
