package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.StandIn;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases of somebody who goes away: with whoever stands in for them or with nobody, and back with them when they are. */
@ApplicationScoped
public class StandIns {

    private static final String AWAY = "away";

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    CaseSteps steps;

    @Inject
    Interests interests;

    /** All that they have; where the deputy must not see one, nobody has it. How many those were. */
    public int handOver(PersonId from, Optional<PersonId> deputy, PersonId by) {
        List<Case> held = cases.lockHeldBy(from, each -> true);
        for (Case each : held) {
            Optional<PersonId> to = deputy.filter(next -> !interests.hides(interests.hidden(next.toString()), each));
            given(each, to, Actor.officer(by), Map.of(AWAY, from.toString()));
            em.merge(new StandIn(each, from, to));
        }
        em.flush();
        return held.size();
    }

    /** What nobody has taken, ended or given away meanwhile; how many those were. */
    public int giveBack(PersonId person, Actor by) {
        int back = 0;
        for (StandIn row : of(person)) {
            Case found = em.find(Case.class, row.caseId());
            cases.lock(found);
            if (row.stillHolds(found) && !interests.hides(interests.hidden(person.toString()), found)) {
                given(found, Optional.of(person), by, Map.of());
                back++;
            }
            em.remove(row);
        }
        em.flush();
        return back;
    }

    private void given(Case found, Optional<PersonId> to, Actor by, Map<String, String> why) {
        Making making = steps.making(by, Optional.empty());
        found.give(to, making.at());
        var facts = new HashMap<>(why);
        to.ifPresent(next -> facts.put("to", next.toString()));
        cases.add(found.append(CaseEvent.Kind.HANDOVER, making, facts, Optional.empty()));
        cases.save();
    }

    /** How many wait for them to be back. */
    public int waiting(String person) {
        return em.createQuery("SELECT COUNT(s) FROM StandIn s WHERE s.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult()
                .intValue();
    }

    /** They do not come back. */
    public void forget(PersonId person) {
        em.createQuery("DELETE FROM StandIn s WHERE s.person = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }

    private List<StandIn> of(PersonId person) {
        return em.createQuery("SELECT s FROM StandIn s WHERE s.person = :person ORDER BY s.caseId", StandIn.class)
                .setParameter("person", person.toString())
                .getResultList();
    }
}
