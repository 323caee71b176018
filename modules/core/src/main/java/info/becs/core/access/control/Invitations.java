package info.becs.core.access.control;

import info.becs.core.access.entity.AccessProblem;
import info.becs.core.access.entity.Invitation;
import info.becs.core.secrets.entity.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** All invitations that nobody has used yet; one for each account at most. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext
    EntityManager em;

    /** A new one; the one before it is worth nothing from now on. */
    public Invitation open(String accountId, Secret code, Instant now, Instant expiresAt) {
        end(accountId);
        var invitation = new Invitation(accountId, code, now, expiresAt);
        em.persist(invitation);
        em.flush();
        return invitation;
    }

    /** Uses a code up. Of two who use it at once, one is refused: the row is deleted by one only. */
    public Invitation use(Secret code, Instant now) {
        Invitation found = em.createQuery("SELECT i FROM Invitation i WHERE i.hash = :hash", Invitation.class)
                .setParameter("hash", code.hash())
                .getResultStream()
                .findFirst()
                .filter(invitation -> !invitation.isOver(now))
                .orElseThrow(AccessProblem::codeUnknown);
        em.detach(found);
        int used = em.createQuery("DELETE FROM Invitation i WHERE i.hash = :hash")
                .setParameter("hash", code.hash())
                .executeUpdate();
        if (used == 0) {
            throw AccessProblem.codeUnknown();
        }
        return found;
    }

    int removeOver(Instant now) {
        return em.createQuery("DELETE FROM Invitation i WHERE i.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    public void end(String accountId) {
        em.createQuery("DELETE FROM Invitation i WHERE i.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
