package info.becs.membership.control;

import info.becs.kit.db.Constraints;
import info.becs.membership.entity.MemberListProblem;
import info.becs.membership.entity.SavedView;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** All questions to the list that are kept under a name, each for whoever has kept it. */
@ApplicationScoped
public class SavedViews {

    private static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    public List<SavedView> of(PersonId owner) {
        return em.createQuery("SELECT v FROM SavedView v WHERE v.owner = :owner ORDER BY v.name, v.id", SavedView.class)
                .setParameter("owner", owner.toString())
                .setMaxResults(MOST)
                .getResultList();
    }

    public void add(SavedView view, PersonId owner) {
        if (of(owner).size() >= MOST) {
            throw MemberListProblem.tooManyViews(MOST);
        }
        em.persist(view);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter("membership_view_name_uq"::equals)
                    .<RuntimeException>map(name -> MemberListProblem.viewTaken())
                    .orElse(e);
        }
    }

    public void remove(String id, PersonId owner) {
        em.remove(Optional.ofNullable(em.find(SavedView.class, id))
                .filter(view -> view.isOf(owner))
                .orElseThrow(MemberListProblem::viewNotFound));
    }

    /** How many of this person's there were. */
    public int forget(PersonId owner) {
        return em.createQuery("DELETE FROM SavedView v WHERE v.owner = :owner")
                .setParameter("owner", owner.toString())
                .executeUpdate();
    }
}
