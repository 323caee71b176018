package info.becs.news.control;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.FormerAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All addresses that articles once had. One that is given to somebody else leads nowhere else any more. */
@ApplicationScoped
public class FormerAddresses {

    private static final List<String> LANGUAGES = List.of("bn", "en");
    private static final String PAGES = ArticleKind.PAGE.path(0, "");

    @PersistenceContext
    EntityManager em;

    @Inject
    Articles articles;

    /** The number of the article that was found there. */
    public Optional<Long> find(String language, String path) {
        return entry(language, path).map(FormerAddress::article);
    }

    /**
     * An article has moved away from here: in its own language, and in the other one, where it was shown in place of a
     * translation or led to it.
     */
    public void left(Article article, String path) {
        taken(article);
        LANGUAGES.stream()
                .filter(language -> language.equals(article.language()) || !isPage(language, path))
                .forEach(language -> entry(language, path)
                        .orElseGet(() -> added(new FormerAddress(language, path).to(article)))
                        .to(article));
    }

    /** Somebody lives here now, in both languages. */
    public void taken(Article article) {
        LANGUAGES.forEach(language -> entry(language, article.path()).ifPresent(em::remove));
    }

    /** Whether readers of this language see a page of its own there. Other addresses have a number in them. */
    private boolean isPage(String language, String path) {
        return path.startsWith(PAGES)
                && articles.findPage(language, path.substring(PAGES.length()))
                        .filter(Article::isPublished)
                        .isPresent();
    }

    private FormerAddress added(FormerAddress address) {
        em.persist(address);
        return address;
    }

    private Optional<FormerAddress> entry(String language, String path) {
        return Optional.ofNullable(em.find(FormerAddress.class, new FormerAddress.Key(language, path)));
    }
}
