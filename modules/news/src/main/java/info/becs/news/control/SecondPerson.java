package info.becs.news.control;

import info.becs.news.entity.Article;
import info.becs.news.entity.Category;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.Revision;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/*
 * Where a second person is needed
 *
 * In categories that say so, and for what lay in one at any time since readers saw it last: otherwise an accusation would
 * be moved into another drawer, published, and moved back. Whoever saved anything that readers do not have yet, or handed it in, is not the second one. What
 * a second person has published once may be shown again by anybody who may publish.
 */
/** The rule that nobody alone tells readers what accuses somebody. */
@ApplicationScoped
public class SecondPerson {

    @Inject
    Categories categories;

    @Inject
    Revisions revisions;

    /**
     * Refuses whoever has written or handed in what is to be shown.
     *
     * @param read whether they say which revision they have read
     */
    public void require(Article article, Revision shown, boolean read, PersonId person) {
        if (!isNeeded(article, shown)) {
            return;
        }
        if (!read) {
            throw NewsProblem.revisionRequired();
        }
        if (article.isLive(shown.number())) {
            return;
        }
        boolean handedIn = article.review().submittedBy().filter(person::equals).isPresent();
        if (handedIn
                || revisions.savedBy(person, article, article.liveRevision().orElse(0), shown.number())) {
            throw NewsProblem.secondPersonNeeded();
        }
    }

    private boolean isNeeded(Article article, Revision shown) {
        return Stream.concat(
                        article.wording().category().stream(),
                        revisions.categories(article, article.liveRevision().orElse(0), shown.number()).stream())
                .distinct()
                .anyMatch(id -> categories.find(id).filter(Category::needsTwo).isPresent());
    }
}
