package info.becs.news.control;

import info.becs.news.entity.ArticleState;
import info.becs.news.entity.ArticleStatus;
import info.becs.news.entity.DeskLine;
import info.becs.news.entity.PlannedStep.Step;
import info.becs.news.entity.Stage;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles in whatever state, as the lists of editors show them: the youngest number first. */
@ApplicationScoped
public class DeskLines {

    private static final String LINES = """
        SELECT NEW info.becs.news.entity.DeskLine(a.number, a.kind, a.state, a.review.stage, a.language, a.category, a.title,
          a.revision, a.liveRevision, a.following.outdatedSince, a.publishedAt, a.changedAt, a.trash.since, p.dueAt)
        FROM Article a LEFT JOIN PlannedStep p ON p.article = a.number AND p.step = :publish
        """;

    @PersistenceContext
    EntityManager em;

    /**
     * Everything, or what lies in these categories; on the desk, or in the trash.
     *
     * @param words as {@code TitleWord} cuts them: each begins a word of the title
     */
    public List<DeskLine> youngest(
            Optional<ArticleState> state,
            Optional<ArticleStatus> status,
            Optional<String> language,
            Optional<List<String>> categories,
            boolean trash,
            List<String> words,
            long below,
            int size) {
        if (categories.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        var query = lines(" WHERE a.number < :below AND a.trash.emptied = 0 AND a.trash.since IS "
                        + (trash ? "NOT NULL" : "NULL")
                        + state.map(s -> " AND a.state = :state").orElse("")
                        + status.map(DeskLines::condition).orElse("")
                        + language.map(l -> " AND a.language = :language").orElse("")
                        + categories.map(c -> " AND a.category IN :categories").orElse("")
                        + IntStream.range(0, words.size())
                                .mapToObj(i ->
                                        " AND a.number IN (SELECT w.article FROM TitleWord w WHERE w.word LIKE :word"
                                                + i + ")")
                                .collect(Collectors.joining()))
                .setParameter("below", below)
                .setMaxResults(size);
        state.ifPresent(s -> query.setParameter("state", s));
        status.ifPresent(s -> meant(s, query));
        language.ifPresent(l -> query.setParameter("language", l));
        IntStream.range(0, words.size()).forEach(i -> query.setParameter("word" + i, words.get(i) + "%"));
        categories.ifPresent(c -> query.setParameter("categories", c));
        return query.getResultList();
    }

    /** What somebody has written. */
    public List<DeskLine> writtenBy(PersonId author, int most) {
        return lines(" WHERE a.writtenBy = :author")
                .setParameter("author", author.toString())
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<DeskLine> lines(String condition) {
        return em.createQuery(LINES + condition + " ORDER BY a.number DESC", DeskLine.class)
                .setParameter("publish", Step.PUBLISH.name());
    }

    /** Also what readers see already may wait for its review, or be published anew at some minute. */
    private static String condition(ArticleStatus status) {
        switch (status) {
            case IN_REVIEW:
                return " AND a.review.stage = :meant";
            case SCHEDULED:
                return " AND p.dueAt IS NOT NULL";
            case OUTDATED:
                return " AND a.following.outdatedSince IS NOT NULL AND a.state = :meant";
            case MISSING:
                return " AND a.number < 0";
            default:
                return " AND a.state = :meant";
        }
    }

    private static void meant(ArticleStatus status, TypedQuery<?> query) {
        switch (status) {
            case IN_REVIEW:
                query.setParameter("meant", Stage.IN_REVIEW);
                break;
            case DRAFT:
                query.setParameter("meant", ArticleState.DRAFT);
                break;
            case WITHDRAWN:
                query.setParameter("meant", ArticleState.WITHDRAWN);
                break;
            case LIVE:
            case OUTDATED:
                query.setParameter("meant", ArticleState.PUBLISHED);
                break;
            default:
        }
    }
}
