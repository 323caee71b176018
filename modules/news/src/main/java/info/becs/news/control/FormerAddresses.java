package info.becs.news.control;

import info.becs.news.entity.Article;
import info.becs.news.entity.FormerAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All addresses that articles once had. One that is given to somebody else leads nowhere else any more. */
@ApplicationScoped
public class FormerAddresses {

    @PersistenceContext
    EntityManager em;

    /** The number of the article that was found there. */
    public Optional<Long> find(String language, String path) {
        return entry(language, path).map(FormerAddress::article);
    }

    /** An article has moved away from here. */
    public void left(Article article, String path) {
        taken(article);
        entry(article.language(), path)
                .orElseGet(() -> added(new FormerAddress(article.language(), path).to(article)))
                .to(article);
    }

    /** Somebody lives here now. */
    public void taken(Article article) {
        entry(article.language(), article.path()).ifPresent(em::remove);
    }

    private FormerAddress added(FormerAddress address) {
        em.persist(address);
        return address;
    }

    private Optional<FormerAddress> entry(String language, String path) {
        return Optional.ofNullable(em.find(FormerAddress.class, new FormerAddress.Key(language, path)));
    }
}
