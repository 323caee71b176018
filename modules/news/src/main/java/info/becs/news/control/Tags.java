package info.becs.news.control;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ArticleTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All tags of what readers see now. */
@ApplicationScoped
public class Tags {

    @PersistenceContext
    EntityManager em;

    /** As its text says from now on; none where readers do not see it. */
    public void follow(Article article) {
        marked().forget(article.number());
        if (article.isPublished()) {
            article.wording().details().tags().forEach(tag -> em.persist(new ArticleTag(article, tag)));
        }
    }

    /** How a tag is written, by its address; empty where readers see nothing that has it. */
    public Optional<String> name(String tag, String language) {
        return marked().name(tag, language);
    }

    /** What readers see of a tag in one language, newest first. */
    public Slice<ArticleLine> newest(String tag, String language, Optional<Cursor> after, int size) {
        return marked().newest(tag, language, after, size);
    }

    private MarkedArticles marked() {
        return new MarkedArticles(em, "ArticleTag", "tag");
    }
}
