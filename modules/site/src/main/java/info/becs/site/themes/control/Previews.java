package info.becs.site.themes.control;

import info.becs.site.themes.entity.Preview;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All links that show the site in another look. */
@ApplicationScoped
public class Previews {

    private static final int MOST_OF_ONE = 1_000;

    @PersistenceContext
    EntityManager em;

    public void add(Preview preview) {
        em.persist(preview);
    }

    Optional<Preview> find(String digest, Instant now) {
        return Optional.ofNullable(em.find(Preview.class, digest))
                .filter(preview -> preview.expiresAt().isAfter(now));
    }

    List<Preview> madeBy(PersonId person) {
        return em.createQuery("SELECT p FROM Preview p WHERE p.madeBy = :person ORDER BY p.expiresAt", Preview.class)
                .setParameter("person", person.toString())
                .setMaxResults(MOST_OF_ONE)
                .getResultList();
    }

    /** Nobody has made these any more; the links stay until they are over. */
    int forget(PersonId person) {
        return em.createQuery("UPDATE Preview p SET p.madeBy = '' WHERE p.madeBy = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }

    /** Those that are over are worth nothing to anybody. */
    public int removeExpired(Instant now) {
        return em.createQuery("DELETE FROM Preview p WHERE p.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
