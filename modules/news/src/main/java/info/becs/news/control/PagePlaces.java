package info.becs.news.control;

import info.becs.kit.http.Conditional;
import info.becs.kit.start.ThisModule;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.PageOrder;
import info.becs.news.entity.PagePlace;
import info.becs.news.entity.PageTree;
import info.becs.news.entity.PlacedPage;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Where all pages stand. */
@ApplicationScoped
public class PagePlaces {

    private static final int MOST = 500;

    private static final String PAGES = """
        SELECT NEW info.becs.news.entity.PlacedPage(a.number, a.wording.title, a.wording.slug, a.state, p.parent, p.weight)
        FROM Article a LEFT JOIN PagePlace p ON p.article = a.number
        WHERE a.kind = :page AND a.language = :language
        """;

    @PersistenceContext
    EntityManager em;

    @Inject
    ThisModule self;

    /** What readers see of them. */
    public PageTree shown(String language) {
        return new PageTree(em.createQuery(PAGES + " AND a.state = :published ORDER BY a.number", PlacedPage.class)
                .setParameter("page", ArticleKind.PAGE)
                .setParameter("language", language)
                .setParameter("published", ArticleState.PUBLISHED)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** All on the desk. */
    public PageTree all(String language) {
        return new PageTree(em.createQuery(PAGES + " AND a.trash.shelf = 0 ORDER BY a.number", PlacedPage.class)
                .setParameter("page", ArticleKind.PAGE)
                .setParameter("language", language)
                .setMaxResults(MOST)
                .getResultList());
    }

    public Optional<PagePlace> find(Article page) {
        return Optional.ofNullable(em.find(PagePlace.class, page.number()));
    }

    /** How often pages have been moved. */
    public int version() {
        return em.find(PageOrder.class, PageOrder.ONE).version();
    }

    /** @param under the number of the page above it; empty for the top */
    public void move(Article page, Optional<Long> under, int order) {
        var tree = all(page.language());
        var placed = tree.find(page.number()).orElseThrow(NewsProblem::noPage);
        under.ifPresent(number ->
                tree.requireRoom(placed, tree.find(number).orElseThrow(() -> NewsProblem.parentUnknown(number))));
        var place = find(page).orElseGet(() -> added(new PagePlace(page.number())));
        place.move(under, order);
        em.lock(em.find(PageOrder.class, PageOrder.ONE), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        }
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("news.page.moved", Long.toString(page.number()))
                        .changingPages());
    }

    private PagePlace added(PagePlace place) {
        em.persist(place);
        return place;
    }
}
