package info.becs.news.media.control;

import info.becs.news.media.entity.MediaProblem;
import info.becs.news.media.entity.Picture;
import info.becs.news.media.entity.PictureUse;
import info.becs.news.media.entity.UseLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All places where pictures are shown. */
@ApplicationScoped
public class PictureUses {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Pictures pictures;

    /** An article shows these from now on, and no others; what is not in the library is nowhere shown. */
    public void follow(long article, Collection<Long> shown) {
        em.createQuery("DELETE FROM PictureUse u WHERE u.article = :article")
                .setParameter("article", article)
                .executeUpdate();
        pictures.find(shown).keySet().forEach(number -> em.persist(new PictureUse(article, number)));
    }

    /**
     * Lets a text through to readers of which everybody is told what its pictures show.
     *
     * @throws info.becs.spi.Problem that names the pictures
     */
    public void requireDescribed(Collection<Long> shown) {
        var known = pictures.find(shown);
        var missing =
                shown.stream().filter(number -> !known.containsKey(number)).toList();
        if (!missing.isEmpty()) {
            throw MediaProblem.missing(missing);
        }
        var silent = shown.stream()
                .filter(number -> !known.get(number).description().isComplete())
                .toList();
        if (!silent.isEmpty()) {
            throw MediaProblem.altMissing(silent);
        }
    }

    /** Whether readers see it somewhere. */
    public boolean areShown(Picture picture) {
        return !em.createQuery("""
            SELECT u.article FROM PictureUse u JOIN Article a ON a.number = u.article
            WHERE u.picture = :picture AND a.state = info.becs.news.entity.ArticleState.PUBLISHED
            """, Long.class)
                        .setParameter("picture", picture.number())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty()
                || !inProfiles(picture).isEmpty();
    }

    public List<UseLine> of(Picture picture) {
        var lines = new ArrayList<>(em.createQuery("""
            SELECT NEW info.becs.news.media.entity.UseLine(a.number, a.wording.title)
            FROM PictureUse u JOIN Article a ON a.number = u.article
            WHERE u.picture = :picture ORDER BY a.number
            """, UseLine.class)
                .setParameter("picture", picture.number())
                .setMaxResults(MOST)
                .getResultList());
        lines.addAll(inProfiles(picture));
        return lines;
    }

    private List<UseLine> inProfiles(Picture picture) {
        return em.createQuery("""
            SELECT NEW info.becs.news.media.entity.UseLine(p.id, p.nameBn, p.nameEn)
            FROM Profile p WHERE p.photo LIKE :photo ORDER BY p.weight, p.id
            """, UseLine.class)
                .setParameter("photo", "/media/" + picture.number() + "/%")
                .setMaxResults(MOST)
                .getResultList();
    }
}
