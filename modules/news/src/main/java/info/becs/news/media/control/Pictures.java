package info.becs.news.media.control;

import info.becs.kit.db.Constraints;
import info.becs.kit.http.Conditional;
import info.becs.kit.text.SearchWords;
import info.becs.news.media.entity.MediaProblem;
import info.becs.news.media.entity.Picture;
import info.becs.news.numbers.control.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All pictures of the media library. */
@ApplicationScoped
public class Pictures {

    private static final int MOST_WORDS = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbers numbers;

    public Optional<Picture> find(long number) {
        return Optional.ofNullable(em.find(Picture.class, number));
    }

    public Picture require(long number) {
        return find(number).orElseThrow(() -> MediaProblem.notFound(number));
    }

    public Optional<Picture> of(String sha256) {
        return em.createQuery("SELECT p FROM Picture p WHERE p.sha256 = :sha256", Picture.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** Those of these numbers that there are. */
    public Map<Long, Picture> find(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT p FROM Picture p WHERE p.number IN :numbers", Picture.class)
                .setParameter("numbers", List.copyOf(numbers))
                .getResultStream()
                .collect(Collectors.toMap(Picture::number, Function.identity()));
    }

    /**
     * The youngest first.
     *
     * @param search what is said of it, or its name, holds all of these words
     * @param undescribed only those of which readers are not told in both languages what they show
     */
    public List<Picture> youngest(String search, boolean undescribed, long below, int most) {
        List<String> words = SearchWords.of(search).distinct().limit(MOST_WORDS).toList();
        var query = em.createQuery(
                        "SELECT p FROM Picture p WHERE p.number < :below"
                                + (undescribed ? " AND (p.altBn = '' OR p.altEn = '')" : "")
                                + IntStream.range(0, words.size())
                                        .mapToObj(i -> " AND p.words LIKE :word" + i)
                                        .collect(Collectors.joining())
                                + " ORDER BY p.number DESC",
                        Picture.class)
                .setParameter("below", below)
                .setMaxResults(most);
        IntStream.range(0, words.size()).forEach(i -> query.setParameter("word" + i, "%" + words.get(i) + "%"));
        return query.getResultList();
    }

    /** Whether the files under this hash are those of a picture. */
    public boolean have(String hash) {
        return !em.createQuery("SELECT p.number FROM Picture p WHERE p.sha256 LIKE :hash", Long.class)
                .setParameter("hash", hash + "%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Picture add(Picture picture) {
        picture.numbered(numbers.next("picture"));
        em.persist(picture);
        save();
        return picture;
    }

    /** Now, so that a refusal of the database can still be told, and the answer names the new version. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                            .filter("news_picture_sha256_uq"::equals)
                            .isPresent()
                    ? MediaProblem.sentTwice()
                    : e;
        }
    }

    /** @throws info.becs.spi.Problem where an article has begun to show it at this moment */
    public void remove(Picture picture) {
        em.remove(picture);
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                            .filter("news_picture_use_picture_fk"::equals)
                            .isPresent()
                    ? Conditional.stale()
                    : e;
        }
    }
}
