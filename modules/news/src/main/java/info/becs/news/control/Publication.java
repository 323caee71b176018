package info.becs.news.control;

import info.becs.kit.start.ThisModule;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleText;
import info.becs.news.entity.PlannedStep.Step;
import info.becs.news.entity.Revision;
import info.becs.news.media.control.PictureUses;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** What changes for readers, told to the platform in the same transaction. */
@ApplicationScoped
public class Publication {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    FormerAddresses addresses;

    @Inject
    PlannedSteps steps;

    @Inject
    Tags tags;

    @Inject
    Bylines bylines;

    @Inject
    HtmlCleaner cleaner;

    @Inject
    TitleWords titleWords;

    @Inject
    PictureUses uses;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /**
     * Shows a revision to readers; once, however often one asks.
     *
     * @param minor whether it says nothing new, so that translations still tell the same
     */
    public void publish(Article article, Revision shown, boolean minor, Optional<PersonId> by) {
        boolean hadAnAddress = article.liveRevision().isPresent();
        String before = article.path();
        Instant now = now();
        if (!article.publish(shown, cleaner.clean(shown.wording().body()), now)) {
            return;
        }
        uses.requireDescribed(shown.wording().pictures());
        shown.published(now, by);
        follow(article, revisions.newest(article));
        steps.drop(article, Step.PUBLISH);
        findable(article);
        if (hadAnAddress && !article.path().equals(before)) {
            addresses.left(article, before);
        } else {
            addresses.taken(article);
        }
        if (!minor) {
            articles.outdate(article, shown.number());
        }
        tell("news.article.published", article);
    }

    public void withdraw(Article article) {
        if (article.withdraw(now())) {
            steps.drop(article);
            findable(article);
            tell("news.article.withdrawn", article);
        }
    }

    /** It is found by its words, and what readers see is cleaned by the policy of today; they are told only if that changed anything. */
    public void renew(Article article) {
        titleWords.follow(article.number(), revisions.newest(article).wording().title());
        String before = article.wording().body();
        article.clean(cleaner.clean(before));
        findable(article);
        if (article.isPublished() && !article.wording().body().equals(before)) {
            tell("news.article.changed", article);
        }
    }

    private void findable(Article article) {
        tags.follow(article);
        bylines.follow(article);
    }

    /** Readers are told more about it than before. */
    public void correct(Article article) {
        article.corrected(now());
        tell("news.article.changed", article);
    }

    /** Keeps a text as the newest revision, if it says something new; readers see nothing of it. */
    public Revision revise(Article article, ArticleText text, Optional<PersonId> by) {
        Revision newest = revisions.newest(article);
        return article.revise(text, newest, now())
                .map(revision -> kept(article, revision.by(by)))
                .orElse(newest);
    }

    /** Keeps as the newest revision what an older one says; the article stays at its address. */
    public Revision restore(Article article, Revision older, Optional<PersonId> by) {
        Revision newest = revisions.newest(article);
        ArticleText text = older.wording().text(cleaner.clean(older.wording().body()));
        return article.revise(text.anywhere(), newest, now())
                .map(revision ->
                        kept(article, revision.restoring(older.number()).by(by)))
                .orElse(newest);
    }

    private Revision kept(Article article, Revision revision) {
        revisions.add(revision);
        follow(article, revision);
        titleWords.follow(revision.article(), revision.wording().title());
        articles.save();
        return revision;
    }

    /** What readers see may show other pictures than the newest text. */
    private void follow(Article article, Revision newest) {
        articles.save();
        uses.follow(
                article.number(),
                Stream.of(article.wording(), newest.wording())
                        .flatMap(wording -> wording.pictures().stream())
                        .distinct()
                        .toList());
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
