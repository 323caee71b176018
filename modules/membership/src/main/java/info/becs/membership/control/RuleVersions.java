package info.becs.membership.control;

import info.becs.membership.entity.RulesProblem;
import info.becs.membership.entity.RulesVersion;
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
import java.util.Optional;

/** All versions of the rules of membership. */
@ApplicationScoped
public class RuleVersions {

    private static final int MOST = 500;
    private static final int MOST_SHOWN = 50;

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

    /** The one that staff have put in force; empty while those that were shipped are. */
    public Optional<RulesVersion> present() {
        return turned().stream().findFirst();
    }

    /** The newest first; before somebody has made the second, the shipped one alone. */
    public List<RulesVersion> newest() {
        List<RulesVersion> kept = kept();
        return kept.isEmpty() ? List.of(shipped()) : kept;
    }

    private RulesVersion shipped() {
        var shipped = new RulesVersion(RulesVersion.SHIPPED, MembershipPack.shippedText(), "", now(), Optional.empty());
        shipped.turn(1, now(), Optional.empty());
        shipped.follow();
        return shipped;
    }

    private List<RulesVersion> kept() {
        return em.createQuery("SELECT r FROM RulesVersion r ORDER BY r.version DESC", RulesVersion.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    public RulesVersion require(int version) {
        return Optional.ofNullable(em.find(RulesVersion.class, version))
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
        version.turn(present().map(RulesVersion::turn).orElse(0) + 1, now(), Optional.of(by));
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
