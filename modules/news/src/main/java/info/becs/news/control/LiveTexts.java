package info.becs.news.control;

import info.becs.news.entity.ArticleState;
import info.becs.news.entity.LiveText;
import info.becs.news.entity.StorySign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All texts that readers see now, as the index and the search read them. */
@ApplicationScoped
public class LiveTexts {

    private static final String WHOLE = """
        SELECT NEW info.becs.news.entity.LiveText(a.story, a.number, a.kind, a.wording.slug, a.language,
          a.wording.category, a.wording.title, a.wording.lead, a.wording.body, a.wording.details, a.publishedAt,
          a.changedAt, a.wording.hero)
        FROM Article a WHERE a.state = :published
        """;

    @PersistenceContext
    EntityManager em;

    /** Whose text it is, whatever its state. */
    @Transactional
    public Optional<String> story(long number) {
        return em.createQuery("SELECT a.story FROM Article a WHERE a.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Every language of these stories, as it is committed at this moment. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<LiveText> of(Collection<String> stories) {
        return texts(" AND a.story IN :stories", "stories", stories);
    }

    public List<LiveText> numbered(Collection<Long> numbers) {
        return texts(" AND a.number IN :numbers", "numbers", numbers);
    }

    private List<LiveText> texts(String condition, String name, Collection<?> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return published(em.createQuery(WHOLE + condition + " ORDER BY a.number", LiveText.class))
                .setParameter(name, values)
                .getResultList();
    }

    /** What there is after a story, in the order of the stories' ids. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<StorySign> after(String story, int most) {
        return published(em.createQuery("""
            SELECT NEW info.becs.news.entity.StorySign(a.story, a.number, a.changedAt)
            FROM Article a WHERE a.state = :published AND a.story > :story ORDER BY a.story, a.number
            """, StorySign.class))
                .setParameter("story", story)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> published(TypedQuery<T> query) {
        return query.setParameter("published", ArticleState.PUBLISHED);
    }
}
