package info.becs.news.control;

import info.becs.kit.http.Conditional;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.Profile;
import info.becs.news.media.control.PictureUses;
import info.becs.news.media.entity.PictureAddress;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All people whom readers are shown, in their order. */
@ApplicationScoped
public class Profiles {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    PictureUses uses;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public List<Profile> all() {
        return em.createQuery("SELECT p FROM Profile p ORDER BY p.weight, p.id", Profile.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those whose office it is today in Dhaka. */
    public List<Profile> inOffice() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Bangla.DHAKA);
        return all().stream().filter(profile -> profile.isInOffice(today)).toList();
    }

    public Profile require(String id) {
        var found = em.find(Profile.class, id);
        if (found == null) {
            throw NewsProblem.profileNotFound();
        }
        return found;
    }

    public Profile add(Profile profile) {
        if (all().size() >= MOST) {
            throw NewsProblem.tooManyProfiles(MOST);
        }
        em.persist(profile);
        save(profile);
        return profile;
    }

    public void remove(Profile profile) {
        em.remove(profile);
        flush(profile);
    }

    /** Now, so that the answer names the new version; and pages that show it are drawn anew. */
    public void save(Profile profile) {
        uses.requireDescribed(
                profile.photo().flatMap(PictureAddress::number).stream().toList());
        flush(profile);
    }

    private void flush(Profile profile) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        }
        tell(profile);
    }

    /** @return how many terms begin today, or ended yesterday */
    public long tellOfToday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Bangla.DHAKA);
        var turned = all().stream()
                .filter(profile -> profile.isInOffice(today) != profile.isInOffice(today.minusDays(1)))
                .toList();
        turned.forEach(this::tell);
        return turned.size();
    }

    private void tell(Profile profile) {
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("news.profile.changed", profile.id()).changingPages());
    }
}
