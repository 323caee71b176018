package info.becs.core.signin.control;

import info.becs.core.signin.entity.RecoveryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** All recovery codes. */
@ApplicationScoped
public class RecoveryCodes {

    private static final int HOW_MANY = 10;

    @PersistenceContext
    EntityManager em;

    private final SecureRandom random = new SecureRandom();

    /** New ones, to be shown once; those before are worth nothing. */
    public List<String> renew(String accountId) {
        remove(accountId);
        var written = new ArrayList<String>();
        for (int i = 0; i < HOW_MANY; i++) {
            String code = RecoveryCode.written(random);
            em.persist(new RecoveryCode(accountId, code));
            written.add(code);
        }
        return List.copyOf(written);
    }

    /** Uses one up. Of two who use it at once, one is refused: the row is deleted by one only. */
    public boolean use(String accountId, String typed) {
        return em.createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account AND c.hash = :hash")
                        .setParameter("account", accountId)
                        .setParameter("hash", RecoveryCode.hash(typed))
                        .executeUpdate()
                == 1;
    }

    public long left(String accountId) {
        return em.createQuery("SELECT COUNT(c.hash) FROM RecoveryCode c WHERE c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    public void remove(String accountId) {
        em.createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
