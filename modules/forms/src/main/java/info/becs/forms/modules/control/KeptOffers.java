package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.KeptOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** All that was offered in forms when something was handed in. */
@ApplicationScoped
public class KeptOffers {

    @PersistenceContext
    EntityManager em;

    public Optional<KeptOffer> find(String id) {
        return Optional.ofNullable(em.find(KeptOffer.class, id));
    }

    /** Refused by the database where another node was earlier. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(KeptOffer offer) {
        em.persist(offer);
        em.flush();
    }
}
