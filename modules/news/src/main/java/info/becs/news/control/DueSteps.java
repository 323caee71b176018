package info.becs.news.control;

import info.becs.kit.start.ThisModule;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.PlannedStep;
import info.becs.news.entity.PlannedStep.Step;
import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Does what is planned for now, each step in a transaction of its own, and writes down on whose behalf. */
@ApplicationScoped
public class DueSteps {

    private static final int AT_ONCE = 20;

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    PlannedSteps steps;

    @Inject
    Publication publication;

    @Inject
    ThisModule self;

    @Transactional
    public List<PlannedStep> due() {
        return steps.due(publication.now(), AT_ONCE);
    }

    /**
     * @return whether it was done here and now; not if another node or an editor was quicker
     * @throws Problem if it cannot be done; nothing has changed then, and the step still stands
     */
    @Transactional
    public boolean take(PlannedStep step) {
        if (!steps.take(step, publication.now())) {
            return false;
        }
        Article article = articles.require(step.article());
        var before = article.state();
        if (step.step() == Step.PUBLISH) {
            var shown = revisions.require(article, step.revision().orElse(article.revision()));
            publication.publish(article, shown, step.isMinor(), step.plannedBy());
        } else if (article.isPublished()) {
            publication.withdraw(article);
        }
        write(step, before, article, AuditEntry.Result.DONE, "");
        return true;
    }

    /** It cannot be done: it is not tried for ever, and its author finds it returned. */
    @Transactional
    public boolean giveUp(PlannedStep step, Problem why) {
        if (!steps.take(step, publication.now())) {
            return false;
        }
        Article article = articles.require(step.article());
        article.review().giveUp();
        articles.save();
        write(step, article.state(), article, AuditEntry.Result.REFUSED, why.code());
        return true;
    }

    private void write(PlannedStep step, ArticleState before, Article article, AuditEntry.Result result, String code) {
        String action = step.step() == Step.PUBLISH ? "news.article.publish" : "news.article.withdraw";
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(AuditEntry.of(action, Long.toString(article.number()))
                        .by(step.plannedBy().map(PersonId::toString).orElse("news"))
                        .change("state", DataClass.P, before, article.state())
                        .result(result, code)));
    }
}
