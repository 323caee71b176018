package info.becs.membership.directory.control;

import info.becs.membership.directory.entity.DirectoryLook;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** How often each account looks into the directory. */
@ApplicationScoped
public class DirectoryLooks {

    @PersistenceContext
    EntityManager em;

    /** Whether one more is allowed; it is spent whatever comes of it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean spend(PersonId person, LocalDate day, long most) {
        int spent = em.createQuery("UPDATE DirectoryLook l SET l.looks = l.looks + 1"
                        + " WHERE l.account = :account AND l.lookedOn = :day AND l.looks < :most")
                .setParameter("account", person.toString())
                .setParameter("day", day)
                .setParameter("most", most)
                .executeUpdate();
        if (spent > 0) {
            return true;
        }
        if (most < 1 || em.find(DirectoryLook.class, new DirectoryLook.Key(person, day)) != null) {
            return false;
        }
        em.createQuery("DELETE FROM DirectoryLook l WHERE l.account = :account AND l.lookedOn < :day")
                .setParameter("account", person.toString())
                .setParameter("day", day)
                .executeUpdate();
        em.persist(new DirectoryLook(person, day));
        em.flush();
        return true;
    }
}
