package info.becs.membership.control;

import info.becs.membership.entity.Card;
import info.becs.membership.entity.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All cards of members. */
@ApplicationScoped
public class Cards {

    @PersistenceContext
    EntityManager em;

    public void add(Card card) {
        em.persist(card);
    }

    public Optional<Card> of(String token) {
        return em.createQuery("SELECT c FROM Card c WHERE c.token = :token", Card.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    public List<Card> of(Member member) {
        return em.createQuery(
                        "SELECT c FROM Card c WHERE c.member = :id ORDER BY c.issuedAt DESC, c.id DESC", Card.class)
                .setParameter("id", member.id())
                .getResultList();
    }
}
