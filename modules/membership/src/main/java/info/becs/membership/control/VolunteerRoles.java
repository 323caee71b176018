package info.becs.membership.control;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.VolunteerRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All roles of volunteers. */
@ApplicationScoped
public class VolunteerRoles {

    @PersistenceContext
    EntityManager em;

    public void add(VolunteerRole role) {
        em.persist(role);
    }

    public Optional<VolunteerRole> find(Member member, String id) {
        return Optional.ofNullable(em.find(VolunteerRole.class, id))
                .filter(role -> role.member().equals(member.id()));
    }

    /** The newest first. */
    public List<VolunteerRole> of(Member member) {
        return em.createQuery(
                        "SELECT v FROM VolunteerRole v WHERE v.member = :id ORDER BY v.start DESC, v.id DESC",
                        VolunteerRole.class)
                .setParameter("id", member.id())
                .getResultList();
    }
}
