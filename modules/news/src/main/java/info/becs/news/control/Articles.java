package info.becs.news.control;

import info.becs.kit.db.Constraints;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.FeedEntry;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.PageLine;
import info.becs.news.entity.Translation;
import info.becs.news.media.control.PictureUses;
import info.becs.news.numbers.control.Numbers;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All articles there are. The only class of this module that speaks JPQL about them. */
@ApplicationScoped
public class Articles {

    /** An article {@code a} as one line of what readers see. */
    static final String LINE = """
        SELECT NEW info.becs.news.entity.ArticleLine(a.number, a.kind, a.wording.slug, a.language, a.wording.category,
          a.wording.title, a.wording.lead, a.publishedAt, a.changedAt, a.wording.hero)
        """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbers numbers;

    @Inject
    TitleWords titleWords;

    @Inject
    PictureUses uses;

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

    /** A page of this slug in another language, for readers of one in which there is none. */
    public Optional<Article> findPageElsewhere(String language, String slug) {
        return em.createQuery("""
            SELECT a FROM Article a WHERE a.language <> :language AND a.pageSlug = :slug AND a.state = :published
            """, Article.class)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .setParameter("published", ArticleState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT a.number FROM Article a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those that were cleaned by an older policy, the oldest number first. */
    public List<Article> cleanedBefore(int policy, int most) {
        return em.createQuery(
                        "SELECT a FROM Article a WHERE a.policy < :policy AND a.trash.shelf < 2 ORDER BY a.policy,"
                                + " a.number",
                        Article.class)
                .setParameter("policy", policy)
                .setMaxResults(most)
                .getResultList();
    }

    public void add(Article article) {
        try {
            article.numbered(numbers.next("article"));
            em.persist(article);
            em.flush();
            em.persist(article.firstRevision());
            titleWords.follow(article.number(), article.wording().title());
            uses.follow(article.number(), article.wording().pictures());
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
            SELECT NEW info.becs.news.entity.Translation(a.language, a.number, a.kind, a.wording.slug, a.wording.title)
            FROM Article a
            WHERE a.story = :story AND a.language <> :language AND a.state = :published
            ORDER BY a.language
            """, Translation.class)
                .setParameter("story", article.story().toString())
                .setParameter("language", article.language())
                .setParameter("published", ArticleState.PUBLISHED)
                .getResultList();
    }

    /** All languages in which there is something of the same story. */
    public List<Article> versionsOf(Article article) {
        return em.createQuery("SELECT a FROM Article a WHERE a.story = :story ORDER BY a.language", Article.class)
                .setParameter("story", article.story().toString())
                .getResultList();
    }

    /** Translations of this one no longer say what it says, from this revision on. */
    public void outdate(Article original, int revision) {
        em.createQuery("""
            UPDATE Article a SET a.following.outdatedSince = :revision
            WHERE a.following.original = :original AND a.following.outdatedSince IS NULL AND (a.following.basedOn IS NULL OR a.following.basedOn < :revision)
            """)
                .setParameter("original", original.number())
                .setParameter("revision", revision)
                .executeUpdate();
    }

    /** Articles that readers see in one language, newest first. */
    public Slice<ArticleLine> newest(String language, Optional<String> category, Optional<Cursor> after, int size) {
        var query = lines(
                        category.map(c -> " AND a.wording.category = :category").orElse("")
                                + after.map(c -> OLDER).orElse(""),
                        NEWEST)
                .setParameter("kind", ArticleKind.ARTICLE)
                .setParameter("language", language)
                .setMaxResults(size + 1);
        category.ifPresent(c -> query.setParameter("category", c));
        after.ifPresent(c -> from(c, query));
        return slice(query, size);
    }

    /** Notices, newest first; before them, on the first page, those that are pinned. */
    public Slice<ArticleLine> notices(String language, Optional<Cursor> after, int size) {
        var query = lines(
                        " AND a.wording.menuWeight IS NULL"
                                + after.map(c -> OLDER).orElse(""),
                        NEWEST)
                .setParameter("kind", ArticleKind.NOTICE)
                .setParameter("language", language)
                .setMaxResults(size + 1);
        after.ifPresent(c -> from(c, query));
        var slice = slice(query, size);
        var lines = new ArrayList<ArticleLine>(after.isPresent() ? List.of() : pinned(language));
        lines.addAll(slice.items());
        return new Slice<>(lines, slice.next());
    }

    /** Notices that are pinned, in their order. */
    public List<ArticleLine> pinned(String language) {
        return lines(" AND a.wording.menuWeight IS NOT NULL", " ORDER BY a.wording.menuWeight, a.number DESC")
                .setParameter("kind", ArticleKind.NOTICE)
                .setParameter("language", language)
                .setMaxResults(MOST_PINNED)
                .getResultList();
    }

    /** Those of these articles that readers see in one language, as an editor has put them together. */
    public List<ArticleLine> shown(List<Long> numbers, String language) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return lines(" AND a.number IN :numbers", NEWEST)
                .setParameter("kind", ArticleKind.ARTICLE)
                .setParameter("language", language)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private TypedQuery<ArticleLine> lines(String condition, String order) {
        return em.createQuery(LINE + """
            FROM Article a
            WHERE a.state = :published AND a.kind = :kind AND a.language = :language
            """ + condition + order, ArticleLine.class)
                .setParameter("published", ArticleState.PUBLISHED);
    }

    static Slice<ArticleLine> slice(TypedQuery<ArticleLine> query, int size) {
        return Slice.of(
                query.getResultList(), size, line -> new Cursor(line.publishedAt(), Long.toString(line.number())));
    }

    /** The newest published articles, whole: all, or those of one category. */
    public List<FeedEntry> newestWhole(String language, Optional<String> category, int size) {
        var query = em.createQuery(
                        """
            SELECT NEW info.becs.news.entity.FeedEntry(a.number, a.wording.slug, a.story, a.language, a.wording.title,
              a.wording.lead, a.wording.body, a.wording.category, a.publishedAt, a.changedAt, a.wording.hero)
            FROM Article a
            WHERE a.state = :published AND a.kind = :article AND a.language = :language
            """
                                + category.map(c -> " AND a.wording.category = :category")
                                        .orElse("")
                                + " ORDER BY a.publishedAt DESC, a.number DESC",
                        FeedEntry.class)
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("article", ArticleKind.ARTICLE)
                .setParameter("language", language)
                .setMaxResults(size);
        category.ifPresent(c -> query.setParameter("category", c));
        return query.getResultList();
    }

    /** Pages that have a place in the menu. */
    public List<PageLine> menu(String language) {
        return em.createQuery("""
            SELECT NEW info.becs.news.entity.PageLine(a.wording.title, a.wording.slug, a.wording.menuWeight)
            FROM Article a
            WHERE a.state = :published AND a.kind = :page AND a.language = :language AND a.wording.menuWeight IS NOT NULL
            ORDER BY a.wording.menuWeight, a.number
            """, PageLine.class)
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("page", ArticleKind.PAGE)
                .setParameter("language", language)
                .setMaxResults(MOST_IN_MENU)
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
        em.createQuery("UPDATE Article a SET a.review.submittedBy = NULL WHERE a.review.submittedBy = :author")
                .setParameter("author", author.toString())
                .executeUpdate();
        return em.createQuery("UPDATE Article a SET a.writtenBy = NULL WHERE a.writtenBy = :author")
                .setParameter("author", author.toString())
                .executeUpdate();
    }

    private static final int MOST_IN_MENU = 6;
    private static final int MOST_PINNED = 10;
    private static final String NEWEST = " ORDER BY a.publishedAt DESC, a.number DESC";

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
            case "news_revision_category_fk":
                return NewsProblem.categoryUnknown();
            default:
                return e;
        }
    }
}
