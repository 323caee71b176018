package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.Interest;
import info.becs.kit.Ids;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has to do with which merchant. */
@ApplicationScoped
public class Interests {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    FormWords formWords;

    @Inject
    MerchantKeys keys;

    @Inject
    Clock clock;

    public List<Interest> of(String person) {
        return em.createQuery("SELECT i FROM Interest i WHERE i.person = :person ORDER BY i.declaredAt", Interest.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * Keys of the merchants whose cases this person does not see, under every spelling: a case that was opened while a name
     * was being registered is hidden, too.
     */
    public Set<String> hidden(String person) {
        return keys.allOf(of(person).stream().map(Interest::merchantKey).collect(Collectors.toSet()));
    }

    /**
     * Whether it is nothing for somebody from whom these keys are hidden: its merchant, or that of another part of the same
     * complaint, for the answers tell of both.
     */
    public boolean hides(Set<String> hidden, Case found) {
        return !hidden.isEmpty()
                && cases.together(found).stream()
                        .flatMap(each -> each.merchantKey().stream())
                        .anyMatch(hidden::contains);
    }

    /** Whether its merchant is one of the register, by any of its spellings. */
    public boolean isRegistered(Interest interest) {
        return !keys.of(Set.of(interest.merchantKey())).isEmpty();
    }

    /** The one that is there, or a new one: declaring twice changes nothing. */
    public Interest declare(PersonId person, String merchant) {
        var declared = new Interest(
                Ids.next(),
                person,
                merchant,
                formWords.key(merchant),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        List<Interest> known = of(person.toString());
        return known.stream()
                .filter(each -> each.merchantKey().equals(declared.merchantKey()))
                .findFirst()
                .orElseGet(() -> add(declared, known.size()));
    }

    private Interest add(Interest declared, int before) {
        if (before >= MOST) {
            throw CaseProblem.tooManyInterests(MOST);
        }
        em.persist(declared);
        em.flush();
        return declared;
    }

    public Interest require(String id) {
        Interest found = em.find(Interest.class, id);
        if (found == null) {
            throw CaseProblem.interestNotFound();
        }
        return found;
    }

    public void remove(Interest interest) {
        em.remove(interest);
    }
}
