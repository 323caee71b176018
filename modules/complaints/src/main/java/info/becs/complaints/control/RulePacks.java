package info.becs.complaints.control;

import info.becs.complaints.entity.RulesProblem;
import info.becs.complaints.entity.RulesVersion;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All versions of the rules of casework. */
@ApplicationScoped
public class RulePacks {

    private static final int MOST = 500;
    private static final int MOST_SHOWN = 50;
    private static final int MOST_COUNTED = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those that are or were in force, the present one first. */
    public List<RulesVersion> turned() {
        return em.createQuery(
                        "SELECT r FROM RulesVersion r WHERE r.turn IS NOT NULL ORDER BY r.turn DESC",
                        RulesVersion.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** The newest first; before somebody has made the second, the shipped one alone. */
    public List<RulesVersion> newest() {
        List<RulesVersion> kept = kept();
        return kept.isEmpty() ? List.of(shipped()) : kept;
    }

    private RulesVersion shipped() {
        var shipped = new RulesVersion(RulesVersion.SHIPPED, CaseRules.shippedText(), "", now(), Optional.empty());
        shipped.turn(1, now(), Optional.empty());
        return shipped;
    }

    private List<RulesVersion> kept() {
        return em.createQuery("SELECT r FROM RulesVersion r ORDER BY r.version DESC", RulesVersion.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    public RulesVersion require(int version) {
        RulesVersion found = em.find(RulesVersion.class, version);
        return Optional.ofNullable(found)
                .or(() -> newest().stream()
                        .filter(each -> each.version() == version)
                        .findFirst())
                .orElseThrow(() -> RulesProblem.notFound(String.valueOf(version)));
    }

    /** Kept beside those that are there; the first that is made keeps the shipped one, too. */
    public RulesVersion add(String content, String note, PersonId by) {
        int newest = kept().stream().findFirst().map(RulesVersion::version).orElse(0);
        if (newest >= MOST) {
            throw RulesProblem.tooMany(MOST);
        }
        if (newest == 0) {
            em.persist(shipped());
            newest = RulesVersion.SHIPPED;
        }
        var added = new RulesVersion(newest + 1, content, note, now(), Optional.of(by));
        em.persist(added);
        save();
        return added;
    }

    /** In force from now on. */
    public void turn(RulesVersion version, PersonId by) {
        int last = turned().stream().findFirst().map(RulesVersion::turn).orElse(0);
        version.turn(last + 1, now(), Optional.of(by));
        save();
    }

    /** Two at once: the database lets one through. */
    private void save() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw RulesProblem.changedMeanwhile();
        }
    }

    /** How many cases stand at each of these, up to a thousand. */
    public Map<String, Integer> standing(Iterable<String> statuses) {
        var standing = new TreeMap<String, Integer>();
        for (String status : statuses) {
            int count = em.createQuery("SELECT c.version FROM Case c WHERE c.status = :status", Integer.class)
                    .setParameter("status", status)
                    .setMaxResults(MOST_COUNTED)
                    .getResultList()
                    .size();
            if (count > 0) {
                standing.put(status, count);
            }
        }
        return standing;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
