package info.becs.news.control;

import info.becs.kit.db.Constraints;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.DeskLine;
import info.becs.news.entity.FeedEntry;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.PageLine;
import info.becs.news.entity.Translation;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** All articles there are. The only class of this module that speaks JPQL about them. */
@ApplicationScoped
public class Articles {

    @PersistenceContext
    EntityManager em;

    public Optional<Article> find(long number) {
        return Optional.ofNullable(em.find(Article.class, number));
    }

    public Article require(long number) {
        return find(number).orElseThrow(() -> NewsProblem.notFound(Long.toString(number)));
    }

    public Optional<Article> findPage(String language, String slug) {
        return em.createQuery(
                        "SELECT a FROM Article a WHERE a.language = :language AND a.pageSlug = :slug", Article.class)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Article requirePage(String language, String slug) {
        return findPage(language, slug).orElseThrow(() -> NewsProblem.notFound(slug));
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT a.number FROM Article a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(Article article) {
        try {
            em.persist(article);
            em.flush();
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    /**
     * Writes what was changed now, not at the commit: a refusal of the database must surface while it can still be told
     * as a sentence, and the answer must name the new version.
     */
    public void save() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    /** Published versions of the same story in other languages. */
    public List<Translation> translationsOf(Article article) {
        return em.createQuery("""
            SELECT NEW info.becs.news.entity.Translation(a.language, a.number, a.kind, a.slug, a.title)
            FROM Article a
            WHERE a.story = :story AND a.language <> :language AND a.state = :published
            ORDER BY a.language
            """, Translation.class)
                .setParameter("story", article.story().toString())
                .setParameter("language", article.language())
                .setParameter("published", ArticleState.PUBLISHED)
                .getResultList();
    }

    /** What readers see of one language, newest first. */
    public Slice<ArticleLine> newest(String language, Optional<String> category, Optional<Cursor> after, int size) {
        var query = em.createQuery(
                        """
            SELECT NEW info.becs.news.entity.ArticleLine(
              a.number, a.slug, a.language, a.category, a.title, a.lead, a.publishedAt, a.changedAt)
            FROM Article a
            WHERE a.state = :published AND a.kind = :article AND a.language = :language
            """
                                + category.map(c -> " AND a.category = :category")
                                        .orElse("")
                                + after.map(c -> OLDER).orElse("")
                                + " ORDER BY a.publishedAt DESC, a.number DESC",
                        ArticleLine.class)
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("article", ArticleKind.ARTICLE)
                .setParameter("language", language)
                .setMaxResults(size + 1);
        category.ifPresent(c -> query.setParameter("category", c));
        after.ifPresent(c -> from(c, query));
        return Slice.of(
                query.getResultList(), size, line -> new Cursor(line.publishedAt(), Long.toString(line.number())));
    }

    /** The newest published articles, whole. */
    public List<FeedEntry> newestWhole(String language, int size) {
        return em.createQuery("""
            SELECT NEW info.becs.news.entity.FeedEntry(a.number, a.slug, a.story, a.language, a.title, a.lead, a.body,
              a.category, a.publishedAt, a.changedAt)
            FROM Article a
            WHERE a.state = :published AND a.kind = :article AND a.language = :language
            ORDER BY a.publishedAt DESC, a.number DESC
            """, FeedEntry.class)
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("article", ArticleKind.ARTICLE)
                .setParameter("language", language)
                .setMaxResults(size)
                .getResultList();
    }

    /** Pages that have a place in the menu. */
    public List<PageLine> menu(String language) {
        return em.createQuery("""
            SELECT NEW info.becs.news.entity.PageLine(a.title, a.slug, a.menuWeight)
            FROM Article a
            WHERE a.state = :published AND a.kind = :page AND a.language = :language AND a.menuWeight IS NOT NULL
            ORDER BY a.menuWeight, a.number
            """, PageLine.class)
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("page", ArticleKind.PAGE)
                .setParameter("language", language)
                .setMaxResults(MOST_IN_MENU)
                .getResultList();
    }

    /** What editors see: everything, or what lies in these categories; the youngest number first. */
    public List<DeskLine> youngest(
            Optional<ArticleState> state,
            Optional<String> language,
            Optional<List<String>> categories,
            long below,
            int size) {
        if (categories.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        var query = em.createQuery(
                        """
            SELECT NEW info.becs.news.entity.DeskLine(
              a.number, a.kind, a.state, a.language, a.category, a.title, a.publishedAt, a.changedAt)
            FROM Article a WHERE a.number < :below
            """
                                + state.map(s -> " AND a.state = :state").orElse("")
                                + language.map(l -> " AND a.language = :language")
                                        .orElse("")
                                + categories
                                        .map(c -> " AND a.category IN :categories")
                                        .orElse("")
                                + " ORDER BY a.number DESC",
                        DeskLine.class)
                .setParameter("below", below)
                .setMaxResults(size);
        state.ifPresent(s -> query.setParameter("state", s));
        language.ifPresent(l -> query.setParameter("language", l));
        categories.ifPresent(c -> query.setParameter("categories", c));
        return query.getResultList();
    }

    /** What somebody has written, the youngest first. */
    public List<DeskLine> writtenBy(PersonId author, int most) {
        return em.createQuery("""
            SELECT NEW info.becs.news.entity.DeskLine(
              a.number, a.kind, a.state, a.language, a.category, a.title, a.publishedAt, a.changedAt)
            FROM Article a WHERE a.writtenBy = :author
            ORDER BY a.number DESC
            """, DeskLine.class)
                .setParameter("author", author.toString())
                .setMaxResults(most)
                .getResultList();
    }

    public long countBy(PersonId author) {
        return em.createQuery("SELECT COUNT(a) FROM Article a WHERE a.writtenBy = :author", Long.class)
                .setParameter("author", author.toString())
                .getSingleResult();
    }

    /** Drafts change hands; what readers have seen keeps its author. */
    public int handOver(PersonId from, PersonId to) {
        return em.createQuery("UPDATE Article a SET a.writtenBy = :to WHERE a.writtenBy = :from AND a.state = :draft")
                .setParameter("to", to.toString())
                .setParameter("from", from.toString())
                .setParameter("draft", ArticleState.DRAFT)
                .executeUpdate();
    }

    /** Nobody has written these any more; the articles stay. */
    public int forget(PersonId author) {
        return em.createQuery("UPDATE Article a SET a.writtenBy = NULL WHERE a.writtenBy = :author")
                .setParameter("author", author.toString())
                .executeUpdate();
    }

    private static final int MOST_IN_MENU = 6;

    // The first half is implied by the second; it lets the database begin inside the index.
    private static final String OLDER = """
       AND a.publishedAt <= :at AND (a.publishedAt < :at OR a.number < :number)
      """;

    private static void from(Cursor cursor, TypedQuery<?> query) {
        query.setParameter("at", cursor.at()).setParameter("number", cursor.number());
    }

    private static RuntimeException refusal(PersistenceException e) {
        if (e instanceof OptimisticLockException) {
            return Conditional.stale();
        }
        switch (Constraints.violated(e).orElse("")) {
            case "news_article_story_language_uq":
                return NewsProblem.translationTaken();
            case "news_article_page_slug_uq":
                return NewsProblem.pageSlugTaken();
            case "news_article_category_fk":
                return NewsProblem.categoryUnknown();
            default:
                return e;
        }
    }
}
