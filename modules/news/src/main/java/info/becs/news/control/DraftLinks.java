package info.becs.news.control;

import info.becs.kit.text.SecretCode;
import info.becs.news.entity.Article;
import info.becs.news.entity.DraftLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** All secret addresses of drafts. */
@ApplicationScoped
public class DraftLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Makes one; the code is told once and kept nowhere. In the caller's transaction. */
    public SecretCode make(Article article, Duration life) {
        Instant now = clock.instant();
        em.createQuery("DELETE FROM DraftLink d WHERE d.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        var code = SecretCode.make();
        em.persist(new DraftLink(code, article, now.plus(life)));
        return code;
    }

    /** The number of the article that is read there. */
    public Optional<Long> article(String code) {
        return SecretCode.of(code)
                .map(secret -> em.find(DraftLink.class, secret.digest()))
                .filter(link -> !link.isOver(clock.instant()))
                .map(DraftLink::article);
    }

    /**
     * Nobody reads it there any more.
     *
     * @return how many addresses there were
     */
    public int end(Article article) {
        return em.createQuery("DELETE FROM DraftLink d WHERE d.article = :article")
                .setParameter("article", article.number())
                .executeUpdate();
    }
}
