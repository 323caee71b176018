package info.becs.membership.control;

import info.becs.membership.entity.ContactExport;
import info.becs.membership.entity.MemberListProblem;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** All lists with mobile numbers and addresses that may be taken away; each is made by the approval of a second person. */
@ApplicationScoped
public class ContactExports implements ApprovedAction {

    public static final String ACTION = "membership.contact.export";

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public void carryOut(Approved approved) {
        em.persist(new ContactExport(approved, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Those that somebody can still read, newest first. */
    public List<ContactExport> of(PersonId person, Instant now) {
        return em.createQuery(
                        "SELECT e FROM ContactExport e WHERE e.asker = :person AND e.expiresAt > :now"
                                + " ORDER BY e.expiresAt DESC",
                        ContactExport.class)
                .setParameter("person", person.toString())
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    public ContactExport require(String id) {
        return Optional.ofNullable(em.find(ContactExport.class, id)).orElseThrow(MemberListProblem::exportNotFound);
    }
}
