package info.becs.core.signin.control;

import info.becs.core.signin.entity.Passkey;
import info.becs.core.signin.entity.Passkey.Made;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.kit.Ids;
import info.becs.kit.db.Constraints;
import info.becs.kit.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All passkeys. */
@ApplicationScoped
public class Passkeys {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<Passkey> of(String accountId) {
        return em.createQuery("SELECT p FROM Passkey p WHERE p.accountId = :account ORDER BY p.id", Passkey.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public boolean hasAny(String accountId) {
        return !of(accountId).isEmpty();
    }

    public Optional<Passkey> find(byte[] credentialId) {
        return em.createQuery("SELECT p FROM Passkey p WHERE p.credential = :credential", Passkey.class)
                .setParameter("credential", Sha256.of(credentialId))
                .getResultStream()
                .findFirst();
    }

    public Passkey add(String accountId, String label, Made made) {
        if (of(accountId).size() >= MOST) {
            throw SignInProblem.tooManyPasskeys(MOST);
        }
        var passkey = new Passkey(Ids.next().toString(), accountId, Sha256.of(made.id()), label, made, clock.instant());
        try {
            em.persist(passkey);
            // Now and not at the commit: the database may refuse a key that was added before.
            em.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter("core_passkey_credential_uq"::equals)
                    .<RuntimeException>map(name -> SignInProblem.passkeyTaken())
                    .orElse(e);
        }
        return passkey;
    }

    public void remove(String accountId, String id) {
        Passkey passkey = em.find(Passkey.class, id);
        if (passkey == null || !passkey.accountId().equals(accountId)) {
            throw SignInProblem.noPasskey();
        }
        em.remove(passkey);
    }

    public void removeAll(String accountId) {
        em.createQuery("DELETE FROM Passkey p WHERE p.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
