package info.becs.news.control;

import info.becs.kit.http.Conditional;
import info.becs.news.entity.Category;
import info.becs.news.entity.NewsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All categories there are, in their order. */
@ApplicationScoped
public class Categories {

    @PersistenceContext
    EntityManager em;

    public Optional<Category> find(String id) {
        return Optional.ofNullable(em.find(Category.class, id));
    }

    public Category require(String id) {
        return find(id).orElseThrow(NewsProblem::categoryNotFound);
    }

    /** Now, so that the answer names the new version. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        }
    }

    public List<Category> all() {
        return em.createQuery("SELECT c FROM Category c ORDER BY c.weight, c.id", Category.class)
                .getResultList();
    }
}
