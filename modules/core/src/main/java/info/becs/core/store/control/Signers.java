package info.becs.core.store.control;

import info.becs.core.store.entity.InspectedWar;
import info.becs.core.store.entity.Signer;
import info.becs.core.store.entity.SignerCertificate;
import info.becs.core.store.entity.StoreProblem;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** All whose signature is trusted; two people make one of them, one takes the trust away. */
@ApplicationScoped
public class Signers implements ApprovedAction {

    public static final String ACTION = "core.signer.trust";

    private static final Text WHAT = Text.of(
            "এই সনদে স্বাক্ষরিত মডিউল এরপর একজনই বসাতে পারবেন: {0}",
            "Modules signed with this certificate can then be placed by one person: {0}");

    @PersistenceContext
    EntityManager em;

    @Inject
    Approvals approvals;

    @Inject
    Clock clock;

    public UUID ask(PersonId by, SignerCertificate certificate) {
        certificate.requireValid(clock.instant());
        requireNew(certificate);
        var request = ApprovalRequest.of(ACTION, certificate.fingerprint())
                .what(WHAT.with(certificate.name()))
                .by(by);
        for (var fact : certificate.facts().entrySet()) {
            request = request.fact(fact.getKey(), fact.getValue());
        }
        return approvals.ask(request);
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public void carryOut(Approved approved) {
        var certificate =
                SignerCertificate.of(approved.subject(), approved.facts()).requireValid(clock.instant());
        requireNew(certificate);
        em.persist(new Signer(certificate, approved, clock.instant()));
    }

    private void requireNew(SignerCertificate certificate) {
        if (em.find(Signer.class, certificate.fingerprint()) != null) {
            throw StoreProblem.trustedAlready();
        }
    }

    /** Whether it is signed by somebody who is trusted at this moment. */
    @Transactional
    public boolean trust(InspectedWar war) {
        return war.signer()
                .map(fingerprint -> em.find(Signer.class, fingerprint))
                .filter(signer -> signer.certificate().isValid(clock.instant()))
                .isPresent();
    }

    public List<Signer> all() {
        return em.createQuery("SELECT s FROM Signer s ORDER BY s.name, s.fingerprint", Signer.class)
                .getResultList();
    }

    /** What was placed stays; nothing signed by them is placed by one person any more. */
    public void remove(String fingerprint) {
        int removed = em.createQuery("DELETE FROM Signer s WHERE s.fingerprint = :fingerprint")
                .setParameter("fingerprint", fingerprint)
                .executeUpdate();
        if (removed == 0) {
            throw StoreProblem.noSigner();
        }
    }
}
