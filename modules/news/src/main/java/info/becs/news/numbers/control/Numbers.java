package info.becs.news.numbers.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers of what has an address, each given once; whoever wants one at the same time waits for the commit. */
@ApplicationScoped
public class Numbers {

    // Tried on Derby and PostgreSQL.
    private static final String TAKE = "UPDATE news_number SET taken = taken + 1 WHERE what = ?1";
    private static final String TAKEN = "SELECT taken FROM news_number WHERE what = ?1";

    @PersistenceContext
    EntityManager em;

    /** In the caller's transaction: what is not committed has taken none. */
    public long next(String what) {
        em.createNativeQuery(TAKE).setParameter(1, what).executeUpdate();
        return ((Number) em.createNativeQuery(TAKEN).setParameter(1, what).getSingleResult()).longValue();
    }
}
