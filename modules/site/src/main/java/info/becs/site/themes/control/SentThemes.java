package info.becs.site.themes.control;

import info.becs.kit.db.Constraints;
import info.becs.site.themes.entity.SentTheme;
import info.becs.site.themes.entity.SentThemeLine;
import info.becs.site.themes.entity.ThemeProblem;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** All themes that were sent in. */
@ApplicationScoped
public class SentThemes {

    /** Each may weigh four megabytes. */
    static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    public List<SentThemeLine> all() {
        return em.createQuery("""
            SELECT NEW info.becs.site.themes.entity.SentThemeLine(
              t.id, t.theme, t.version, t.files, t.weight, t.sentBy, t.sentAt)
            FROM SentTheme t ORDER BY t.sentAt DESC, t.id DESC
            """, SentThemeLine.class).setMaxResults(MOST).getResultList();
    }

    List<SentThemeLine> sentBy(PersonId person) {
        return all().stream()
                .filter(theme -> theme.sentBy().equals(person.toString()))
                .toList();
    }

    /** Nobody has sent these any more; the themes stay. */
    int forget(PersonId person) {
        return em.createQuery("UPDATE SentTheme t SET t.sentBy = '' WHERE t.sentBy = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }

    public SentTheme require(String id) {
        SentTheme sent = em.find(SentTheme.class, id);
        if (sent == null) {
            throw ThemeProblem.notFound(id);
        }
        return sent;
    }

    /** The one with this id, if that is its name: under another it would be free of what the operator has fixed. */
    SentTheme require(String name, String id) {
        SentTheme sent = require(id);
        if (!sent.theme().equals(name)) {
            throw ThemeProblem.notFound(name + " " + id);
        }
        return sent;
    }

    void add(SentTheme sent) {
        if (all().size() >= MOST) {
            throw ThemeProblem.tooMany(MOST);
        }
        try {
            em.persist(sent);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e)
                    .filter("site_sent_theme_digest_uq"::equals)
                    .isPresent()) {
                throw ThemeProblem.sentAlready(sent.theme(), sent.version());
            }
            throw e;
        }
    }

    public void remove(SentTheme sent) {
        try {
            em.remove(sent);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e).filter("site_look_sent_fk"::equals).isPresent()) {
                throw ThemeProblem.inUse();
            }
            throw e;
        }
    }
}
