package info.becs.core.signin.control;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.entity.KnownDevice;
import info.becs.kit.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All browsers in which people have signed in. */
@ApplicationScoped
public class KnownDevices {

    private static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<KnownDevice> find(String accountId, Secret browser) {
        return em.createQuery(
                        "SELECT d FROM KnownDevice d WHERE d.accountId = :account AND d.hash = :hash",
                        KnownDevice.class)
                .setParameter("account", accountId)
                .setParameter("hash", browser.hash())
                .getResultStream()
                .findFirst();
    }

    /** Those of an account, the one that was not seen for longest first. */
    public List<KnownDevice> of(String accountId) {
        return em.createQuery(
                        "SELECT d FROM KnownDevice d WHERE d.accountId = :account ORDER BY d.seenAt, d.id",
                        KnownDevice.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Remembers this browser; whether it is another than those before, where there were any. */
    public boolean isNew(String accountId, Secret browser, String device) {
        Optional<KnownDevice> known = find(accountId, browser);
        known.ifPresent(d -> d.seen(clock.instant()));
        if (known.isPresent()) {
            return false;
        }
        List<KnownDevice> others = of(accountId);
        if (others.size() >= MOST) {
            em.remove(others.get(0));
        }
        em.persist(new KnownDevice(Ids.next().toString(), accountId, browser.hash(), device, clock.instant()));
        return !others.isEmpty();
    }

    public void removeAll(String accountId) {
        em.createQuery("DELETE FROM KnownDevice d WHERE d.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
