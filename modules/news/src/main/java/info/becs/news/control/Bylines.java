package info.becs.news.control;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.Byline;
import info.becs.news.entity.NamedPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All who are named as authors of what readers see now. */
@ApplicationScoped
public class Bylines {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    /** As its text says from now on; nobody where readers do not see it. */
    public void follow(Article article) {
        marked().forget(article.number());
        if (article.isPublished() && article.kind() == ArticleKind.ARTICLE) {
            var seen = new HashSet<>(List.of(""));
            article.wording().details().byline().stream()
                    .filter(name -> seen.add(ArticleDetails.authorPath(name)))
                    .forEach(name -> em.persist(new Byline(article, name)));
        }
    }

    /** How an author is named, by the address; empty where readers see nothing of theirs. */
    public Optional<String> name(String author, String language) {
        return marked().name(author, language);
    }

    /** What readers see of an author in one language, newest first. */
    public Slice<ArticleLine> newest(String author, String language, Optional<Cursor> after, int size) {
        return marked().newest(author, language, after, size);
    }

    /** All authors in one language, in the order of their addresses; from index to index, not row by row. */
    public List<NamedPath> all(String language) {
        var authors = new ArrayList<NamedPath>();
        var next = after("");
        for (int i = 0; i < MOST && next.isPresent(); i++) {
            String author = next.get();
            name(author, language).ifPresent(name -> authors.add(new NamedPath(author, name)));
            next = after(author);
        }
        return authors;
    }

    private Optional<String> after(String author) {
        return em.createQuery("SELECT b.author FROM Byline b WHERE b.author > :author ORDER BY b.author", String.class)
                .setParameter("author", author)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private MarkedArticles marked() {
        return new MarkedArticles(em, "Byline", "author");
    }
}
