package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.CourtOrder;
import info.becs.complaints.entity.Dossier;
import info.becs.complaints.entity.DossierProblem;
import info.becs.complaints.entity.DossierRule;
import info.becs.complaints.entity.Making;
import info.becs.kit.start.ThisModule;
import info.becs.spi.forms.SubmissionSeals;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All dossiers that were made, each sealed as the answers are of which it was made. */
@ApplicationScoped
public class Dossiers {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    CaseSteps steps;

    @Inject
    DossierMaking making;

    @Inject
    ErasedComplaints erased;

    @Inject
    ThisModule self;

    public List<Dossier> of(Case found) {
        return em.createQuery("SELECT d FROM Dossier d WHERE d.caseId = :id ORDER BY d.madeAt, d.id", Dossier.class)
                .setParameter("id", found.id())
                .getResultList();
    }

    public Dossier require(Case found, String id) {
        return Optional.ofNullable(em.find(Dossier.class, id))
                .filter(dossier -> dossier.caseId().equals(found.id()))
                .orElseThrow(DossierProblem::notFound);
    }

    /** With the consent of this moment or on an order, and only where nothing is missing. */
    public Dossier make(Case found, DossierRule rule, Optional<CourtOrder> order, PersonId officer) {
        Making moment = steps.making(Actor.officer(officer), Optional.empty());
        if (order.isPresent() && !rule.order()) {
            throw DossierProblem.ordersNothing(making.authority(rule).label());
        }
        return make(found, rule, order.map(each -> each.requireSound(OfficeCalendar.day(moment.at()))), moment);
    }

    public Dossier make(Case found, DossierRule rule, Optional<CourtOrder> order, Making moment) {
        erased.refuse(found);
        making.requireGround(found, rule, order);
        List<DossierRule.Need> missing = making.missing(found, rule);
        if (!missing.isEmpty()) {
            throw DossierProblem.incomplete(making.authority(rule).label(), missing);
        }
        if (of(found).size() >= MOST) {
            throw DossierProblem.tooMany(MOST);
        }
        DossierMaking.Made made = making.make(found, rule, order, moment.at());
        String sealed = seals().seal(submission(found), place(moment.id().toString()), made.html());
        var dossier = new Dossier(found, rule.authority(), moment, made.exhibits(), made.html(), sealed);
        order.ifPresent(dossier::by);
        em.persist(dossier);
        cases.add(found.append(CaseEvent.Kind.DOSSIER, moment, dossier.facts(), Optional.empty()));
        cases.save();
        return dossier;
    }

    /** As it was made; a refusal where nobody ordered it and the complainant does not agree any more, or where it is not what it was. */
    public String document(Case found, Dossier dossier) {
        making.requireGround(found, making.rule(dossier.authority()), dossier.order());
        String sealed = dossier.sealed().orElseThrow(DossierProblem::gone);
        String document = seals().open(submission(found), place(dossier.id()), sealed);
        if (!dossier.isAs(document)) {
            throw DossierProblem.changed();
        }
        return document;
    }

    private static String place(String id) {
        return "dossier:" + id;
    }

    private static UUID submission(Case found) {
        return UUID.fromString(found.submission());
    }

    private SubmissionSeals seals() {
        return self.platform().find(SubmissionSeals.class).orElseThrow(CaseProblem::submissionsAbsent);
    }
}
