package info.becs.membership.control;

import info.becs.kit.text.SecretCode;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.PayLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All links to where fees are paid. */
@ApplicationScoped
public class PayLinks {

    @PersistenceContext
    EntityManager em;

    public void add(PayLink link) {
        em.persist(link);
    }

    public Optional<PayLink> of(SecretCode code) {
        return em.createQuery("SELECT l FROM PayLink l WHERE l.digest = :digest", PayLink.class)
                .setParameter("digest", code.digest())
                .getResultStream()
                .findFirst();
    }

    public long countSince(Member member, Instant moment) {
        return em.createQuery(
                        "SELECT COUNT(l) FROM PayLink l WHERE l.member = :member AND l.madeAt > :moment", Long.class)
                .setParameter("member", member.id())
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** None of them leads anywhere any more. */
    public void forget(Member member) {
        em.createQuery("DELETE FROM PayLink l WHERE l.member = :member")
                .setParameter("member", member.id())
                .executeUpdate();
    }

    public void clean(Instant now) {
        em.createQuery("DELETE FROM PayLink l WHERE l.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
