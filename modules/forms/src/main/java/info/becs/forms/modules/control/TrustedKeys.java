package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.TrustedKey;
import info.becs.spi.approvals.ApprovedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys whose signatures count; each is added by two people and revoked by one. */
@ApplicationScoped
public class TrustedKeys implements ApprovedAction {

    public static final String CHANGE = "forms.trusted-key.change";

    private static final String MAKER = "maker";
    private static final String KEY = "key";
    private static final String EXPIRES = "expires";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<TrustedKey> all() {
        return em.createQuery("SELECT k FROM TrustedKey k ORDER BY k.id", TrustedKey.class)
                .getResultList();
    }

    public Optional<TrustedKey> find(String id) {
        return Optional.ofNullable(em.find(TrustedKey.class, id));
    }

    public TrustedKey require(String id) {
        return find(id).orElseThrow(() -> FormModuleProblem.keyNotFound(id));
    }

    /** What an approval keeps, until the key is added with it. */
    public static Map<String, String> facts(String maker, String publicKey, Instant expiresAt) {
        return Map.of(MAKER, maker, KEY, publicKey, EXPIRES, expiresAt.toString());
    }

    @Override
    public String action() {
        return CHANGE;
    }

    /** A name is given once, so that nobody takes the place of a key that was revoked. */
    @Override
    public void carryOut(Approved approved) {
        if (find(approved.subject()).isPresent()) {
            throw FormModuleProblem.keyTaken(approved.subject());
        }
        var facts = approved.facts();
        em.persist(new TrustedKey(
                approved.subject(),
                facts.get(MAKER),
                facts.get(KEY),
                clock.instant(),
                Instant.parse(facts.get(EXPIRES))));
        em.flush();
    }
}
