package info.becs.core.events.control;

import info.becs.core.events.entity.Delivery;
import info.becs.core.events.entity.EventProblem;
import info.becs.core.events.entity.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All places in the log, and what could not be delivered. */
@ApplicationScoped
public class Deliveries {

    @PersistenceContext
    EntityManager em;

    Optional<Place> place(String consumer) {
        return Optional.ofNullable(em.find(Place.class, consumer));
    }

    /** The place, locked: one node at a time works for a listener. */
    Place lock(String consumer) {
        Place place = em.find(Place.class, consumer, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(place, LockModeType.PESSIMISTIC_WRITE);
        return place;
    }

    void add(Place place) {
        em.persist(place);
        em.flush();
    }

    void add(Delivery delivery) {
        em.persist(delivery);
    }

    Optional<Delivery> oldestDue(String consumer, Instant now) {
        return em.createQuery("""
            SELECT d FROM Delivery d
            WHERE d.consumer = :consumer AND d.state = info.becs.core.events.entity.Delivery.State.RETRY
              AND d.nextAt <= :now
            ORDER BY d.nextAt, d.id
            """, Delivery.class)
                .setParameter("consumer", consumer)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void remove(Delivery delivery) {
        em.remove(em.contains(delivery) ? delivery : em.find(Delivery.class, delivery.id()));
    }

    Optional<Delivery> lockDelivery(String id) {
        return Optional.ofNullable(em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Delivery> open(int most) {
        return em.createQuery("SELECT d FROM Delivery d ORDER BY d.state DESC, d.nextAt, d.id", Delivery.class)
                .setMaxResults(most)
                .getResultList();
    }

    public Delivery require(String id) {
        return lockDelivery(id).orElseThrow(() -> EventProblem.noDelivery(id));
    }

    public long count(Delivery.State state) {
        return em.createQuery("SELECT COUNT(d) FROM Delivery d WHERE d.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
