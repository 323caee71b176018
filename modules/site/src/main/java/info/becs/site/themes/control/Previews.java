package info.becs.site.themes.control;

import info.becs.site.themes.entity.Preview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All links that show the site in another look. */
@ApplicationScoped
public class Previews {

    @PersistenceContext
    EntityManager em;

    public void add(Preview preview) {
        em.persist(preview);
    }

    Optional<Preview> find(String digest, Instant now) {
        return Optional.ofNullable(em.find(Preview.class, digest))
                .filter(preview -> preview.expiresAt().isAfter(now));
    }

    /** Those that are over are worth nothing to anybody. */
    public int removeExpired(Instant now) {
        return em.createQuery("DELETE FROM Preview p WHERE p.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
