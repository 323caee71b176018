package info.becs.forms.submissions.control;

import info.becs.forms.submissions.entity.SharedSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The secrets that all nodes of this installation share. */
@ApplicationScoped
public class SharedSecrets {

    @PersistenceContext
    EntityManager em;

    public Optional<String> find(String name) {
        return Optional.ofNullable(em.find(SharedSecret.class, name)).map(SharedSecret::content);
    }

    /** In the caller's transaction. */
    public void change(String name, String content) {
        em.find(SharedSecret.class, name).change(content);
    }

    /** Fails on its primary key if another node was earlier. */
    @Transactional
    public void add(SharedSecret secret) {
        em.persist(secret);
        em.flush();
    }
}
