package info.becs.core.nodes.control;

import info.becs.core.nodes.entity.Node;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All servers that have ever worked on this database. */
@ApplicationScoped
public class Nodes {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** This server starts; the moment when it was last alive, if it did not end as it should. */
    @Transactional
    public Optional<Instant> start(String id) {
        Node node = em.find(Node.class, id);
        if (node == null) {
            em.persist(new Node(id, clock.instant()));
            return Optional.empty();
        }
        Optional<Instant> crashed = node.hasCrashed() ? Optional.of(node.beatAt()) : Optional.empty();
        node.start(clock.instant());
        return crashed;
    }

    @Transactional
    public void beat(String id) {
        Optional.ofNullable(em.find(Node.class, id)).ifPresent(n -> n.beat(clock.instant()));
    }

    @Transactional
    public void stop(String id) {
        Optional.ofNullable(em.find(Node.class, id)).ifPresent(n -> n.stop(clock.instant()));
    }

    /** Those that were alive last. */
    public List<Node> latest() {
        return em.createQuery("SELECT n FROM Node n ORDER BY n.beatAt DESC, n.id", Node.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
