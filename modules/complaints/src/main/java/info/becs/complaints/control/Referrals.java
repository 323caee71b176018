package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.DossierProblem;
import info.becs.complaints.entity.DossierRule;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.Referral;
import info.becs.complaints.entity.Referral.News;
import info.becs.kit.Ids;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** To which authorities cases were handed, and how they stand there. */
@ApplicationScoped
public class Referrals {

    private static final int MOST = 20;
    private static final int MOST_ALIKE = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    CaseSteps steps;

    @Inject
    CaseWords words;

    @Inject
    DossierMaking making;

    @Inject
    CaseRules rules;

    @Inject
    ErasedComplaints erased;

    @Inject
    Notices notices;

    public List<Referral> of(Case found) {
        return em.createQuery(
                        "SELECT r FROM Referral r WHERE r.caseId = :id ORDER BY r.referredOn, r.id", Referral.class)
                .setParameter("id", found.id())
                .getResultList();
    }

    public Referral require(Case found, String id) {
        return Optional.ofNullable(em.find(Referral.class, id))
                .filter(referral -> referral.caseId().equals(found.id()))
                .orElseThrow(DossierProblem::referralNotFound);
    }

    /** Other cases that the authority is said to know under the same reference. */
    public List<Case> alike(Referral referral) {
        return referral.referenceKey()
                .map(key -> em.createQuery("""
                        SELECT c FROM Case c WHERE c.id <> :own AND c.id IN (
                          SELECT r.caseId FROM Referral r WHERE r.authority = :authority AND r.referenceKey = :key)
                        ORDER BY c.receivedAt DESC, c.id DESC
                        """, Case.class)
                        .setParameter("own", referral.caseId())
                        .setParameter("authority", referral.authority())
                        .setParameter("key", key)
                        .setMaxResults(MOST_ALIKE)
                        .getResultList())
                .orElse(List.of());
    }

    /** The step that hands a case over is also the beginning of this; it stands in the history already. */
    void begun(Case found, CaseEvent step) {
        var facts = step.facts();
        if (facts.containsKey("authority")) {
            var news =
                    new News(Referral.SENT, OfficeCalendar.day(step.madeAt()), "", facts.getOrDefault("reference", ""));
            em.persist(new Referral(Ids.next(), found, facts.get("authority"), news, step.madeAt()));
        }
    }

    /** To one more authority, with the consent of this moment. */
    public Referral begin(Case found, DossierRule rule, News news, String said, PersonId officer) {
        erased.refuse(found);
        making.consented(found, rule);
        if (of(found).size() >= MOST) {
            throw DossierProblem.tooManyReferrals(MOST);
        }
        requireSound(news);
        Making moment = steps.making(Actor.officer(officer), Optional.empty());
        var begun = new Referral(Ids.next(), found, rule.authority(), news, moment.at());
        em.persist(begun);
        write(found, begun, moment, said);
        return begun;
    }

    /** What the authority has said or done; the words are for the complainant to read. */
    public void hear(Case found, Referral referral, News news, String said, PersonId officer) {
        erased.refuse(found);
        requireSound(news);
        Making moment = steps.making(Actor.officer(officer), Optional.empty());
        referral.hear(news, moment.at());
        write(found, referral, moment, said);
    }

    private void requireSound(News news) {
        if (!rules.casework().dossiers().referral().containsKey(news.state())) {
            throw DossierProblem.referralStateUnknown();
        }
        if (news.on()
                .isAfter(OfficeCalendar.day(
                        steps.making(Actor.platform(), Optional.empty()).at()))) {
            throw DossierProblem.referralDay();
        }
    }

    private void write(Case found, Referral referral, Making moment, String said) {
        cases.add(
                found.append(CaseEvent.Kind.REFERRAL, moment, referral.facts(), words.seal(found, moment.id(), said)));
        cases.save();
        notices.news(found);
    }
}
