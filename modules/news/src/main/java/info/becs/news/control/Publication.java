package info.becs.news.control;

import info.becs.kit.start.ThisModule;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleText;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What changes for readers, told to the platform in the same transaction. */
@ApplicationScoped
public class Publication {

    @Inject
    Articles articles;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public void publish(Article article) {
        if (article.publish(now())) {
            tell("news.article.published", article);
        }
    }

    public void withdraw(Article article) {
        if (article.withdraw(now())) {
            tell("news.article.withdrawn", article);
        }
    }

    public void revise(Article article, ArticleText text) {
        article.revise(text, now());
        if (article.isPublished()) {
            tell("news.article.changed", article);
        } else {
            articles.save();
        }
    }

    /** To the millisecond: both databases keep that much, so a cursor finds its line again. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void tell(String type, Article article) {
        articles.save();
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of(type, Long.toString(article.number()))
                        .fact("language", article.language())
                        .fact("kind", article.kind().name())
                        .fact("path", article.path())
                        .changingPages());
    }
}
