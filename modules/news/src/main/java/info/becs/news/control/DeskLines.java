package info.becs.news.control;

import info.becs.news.entity.ArticleState;
import info.becs.news.entity.ArticleStatus;
import info.becs.news.entity.DeskLine;
import info.becs.news.entity.Stage;
import info.becs.news.entity.Trash;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/*
 * One index each
 *
 * Every list is read from an index that begins with the shelf and ends with the number, so no row is read that is not
 * shown. What is planned and what is found by words is asked for by itself, and comes as numbers: joined to it, Derby
 * reads and sorts all articles (at 100,000 a second and more).
 */
/** Articles in whatever state, as the lists of editors show them: the youngest number first. */
@ApplicationScoped
public class DeskLines {

    private static final String LINES = """
        SELECT NEW info.becs.news.entity.DeskLine(a.number, a.kind, a.state, a.review.stage, a.language,
          a.wording.category, a.wording.title, a.revision, a.liveRevision, a.following.outdatedSince,
          a.publishedAt, a.changedAt, a.trash.since)
        FROM Article a
        """;

    private static final String IN_STATE = " AND a.state = info.becs.news.entity.ArticleState.";

    /** Numbers that are looked at in one statement. */
    private static final int AT_ONCE = 256;

    @PersistenceContext
    EntityManager em;

    @Inject
    PlannedSteps steps;

    @Inject
    TitleWords titleWords;

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
        if (categories.filter(List::isEmpty).isPresent()
                || status.filter(ArticleStatus.MISSING::equals).isPresent()) {
            return List.of();
        }
        Page page = (numbers, under, most) -> page(state, status, language, categories, trash, numbers, under, most);
        boolean scheduled = status.filter(ArticleStatus.SCHEDULED::equals).isPresent();
        if (!scheduled && words.isEmpty()) {
            return planned(page.of(List.of(), below, size));
        }
        var lines = new ArrayList<DeskLine>();
        long under = below;
        List<Long> numbers;
        do {
            numbers = scheduled
                    ? steps.publishingBelow(under, words, AT_ONCE)
                    : titleWords.articlesBelow(under, words, AT_ONCE);
            if (!numbers.isEmpty()) {
                lines.addAll(page.of(numbers, under, size - lines.size()));
                under = numbers.get(numbers.size() - 1);
            }
        } while (numbers.size() == AT_ONCE && lines.size() < size);
        return planned(lines);
    }

    /** Some of the lines that are asked for: those among these numbers, if there are any. */
    @FunctionalInterface
    private interface Page {
        List<DeskLine> of(List<Long> numbers, long below, int size);
    }

    private List<DeskLine> page(
            Optional<ArticleState> state,
            Optional<ArticleStatus> status,
            Optional<String> language,
            Optional<List<String>> categories,
            boolean trash,
            List<Long> numbers,
            long below,
            int size) {
        var query = em.createQuery(
                        LINES + " WHERE a.trash.shelf = :shelf AND a.number < :below"
                                + (numbers.isEmpty() ? "" : " AND a.number IN :numbers")
                                + state.map(s -> " AND a.state = :state").orElse("")
                                + status.map(DeskLines::condition).orElse("")
                                + language.map(l -> " AND a.language = :language")
                                        .orElse("")
                                + categories
                                        .map(c -> " AND a.wording.category IN :categories")
                                        .orElse("")
                                + " ORDER BY a.number DESC",
                        DeskLine.class)
                .setParameter("shelf", trash ? Trash.TRASH : Trash.DESK)
                .setParameter("below", below)
                .setMaxResults(size);
        if (!numbers.isEmpty()) {
            query.setParameter("numbers", numbers);
        }
        state.ifPresent(s -> query.setParameter("state", s));
        language.ifPresent(l -> query.setParameter("language", l));
        categories.ifPresent(c -> query.setParameter("categories", c));
        return query.getResultList();
    }

    private List<DeskLine> planned(List<DeskLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        var due = steps.publishing(lines.stream().map(DeskLine::number).toList());
        return lines.stream().map(line -> line.dueAt(due.get(line.number()))).toList();
    }

    /** What somebody has written. */
    public List<DeskLine> writtenBy(PersonId author, int most) {
        return em.createQuery(LINES + " WHERE a.writtenBy = :author ORDER BY a.number DESC", DeskLine.class)
                .setParameter("author", author.toString())
                .setMaxResults(most)
                .getResultList();
    }

    /** Also what readers see already may wait for its review, or be published anew at some minute. */
    private static String condition(ArticleStatus status) {
        switch (status) {
            case DRAFT:
                return IN_STATE + ArticleState.DRAFT;
            case IN_REVIEW:
                return " AND a.review.stage = info.becs.news.entity.Stage." + Stage.IN_REVIEW;
            case LIVE:
                return IN_STATE + ArticleState.PUBLISHED;
            case OUTDATED:
                return IN_STATE + ArticleState.PUBLISHED + " AND a.following.outdatedSince IS NOT NULL";
            case WITHDRAWN:
                return IN_STATE + ArticleState.WITHDRAWN;
            default:
                return "";
        }
    }
}
