package info.becs.news.control;

import info.becs.kit.db.Constraints;
import info.becs.news.entity.DeskFilter;
import info.becs.news.entity.NewsProblem;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** All filters that people keep for themselves. */
@ApplicationScoped
public class DeskFilters {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    /** In the order of their names. */
    public List<DeskFilter> of(PersonId person) {
        return em.createQuery(
                        "SELECT f FROM DeskFilter f WHERE f.person = :person ORDER BY f.name, f.id", DeskFilter.class)
                .setParameter("person", person.toString())
                .getResultList();
    }

    public void keep(DeskFilter filter, PersonId person) {
        if (of(person).size() >= MOST) {
            throw NewsProblem.tooManyFilters(MOST);
        }
        try {
            em.persist(filter);
            em.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter("news_desk_filter_name_uq"::equals)
                    .<RuntimeException>map(name -> NewsProblem.filterNameTaken())
                    .orElse(e);
        }
    }

    /** One that is somebody else's is none. */
    public void drop(String id, PersonId person) {
        var filter = em.find(DeskFilter.class, id);
        if (filter == null || !filter.belongsTo(person)) {
            throw NewsProblem.filterNotFound();
        }
        em.remove(filter);
    }

    public int forget(PersonId person) {
        return em.createQuery("DELETE FROM DeskFilter f WHERE f.person = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }
}
