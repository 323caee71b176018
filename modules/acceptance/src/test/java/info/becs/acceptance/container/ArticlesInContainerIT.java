package info.becs.acceptance.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.control.Articles;
import info.becs.news.control.DuePublication;
import info.becs.news.control.DueSteps;
import info.becs.news.control.PlannedSteps;
import info.becs.news.control.Publication;
import info.becs.news.control.Revisions;
import info.becs.news.control.TrashedArticles;
import info.becs.news.control.Upkeep;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ArticleText;
import info.becs.news.entity.PlannedStep;
import info.becs.news.entity.Revision;
import info.becs.news.entity.Stage;
import info.becs.spi.Problem;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.pages.Html;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Articles and the database that keeps them, from inside the WAR that ships. */
@ArquillianTest
@Dependent
@Tag("container")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArticlesInContainerIT {

    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");

    @Inject
    Articles articles;

    @Inject
    Publication publication;

    @Inject
    Revisions revisions;

    @Inject
    PlannedSteps steps;

    @Inject
    DueSteps dueSteps;

    @Inject
    DuePublication duePublication;

    @Inject
    TrashedArticles trash;

    @Inject
    Upkeep upkeep;

    @PersistenceContext(unitName = "news")
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Deployment(name = "core", order = 1, testable = false)
    static WebArchive core() {
        return Shipped.war("core");
    }

    @Deployment(name = "news", order = 2)
    static WebArchive news() {
        return Shipped.warWith("news", ArticlesInContainerIT.class);
    }

    /** A module starts beside the server, not in front of it; the other tests are let in when it is open. */
    @Test
    @Order(1)
    @RunAsClient
    void theModuleOpens() {
        Doors.awaitOpen("/api/news/articles");
    }

    @Test
    @OperateOnDeployment("news")
    void aDraftIsInNoList() throws Exception {
        String slug = unique("draft");
        within(() -> articles.add(draft(ArticleKind.ARTICLE, slug)));

        assertThat(slugs(all())).noneMatch(path -> path.contains(slug));
    }

    /** N6, also when several were published in the same millisecond. */
    @Test
    @OperateOnDeployment("news")
    void pagingShowsEachArticleOnce() throws Exception {
        String slug = unique("paging");
        for (int i = 0; i < 5; i++) {
            int number = i;
            within(() -> {
                Article article = draft(ArticleKind.ARTICLE, slug + "-" + number);
                article.publish(NOON);
                articles.add(article);
            });
        }

        assertThat(slugs(all()).stream().filter(path -> path.contains(slug)))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    @OperateOnDeployment("news")
    void theDatabaseRefusesASecondPageAndTheReaderGetsASentence() throws Exception {
        String slug = unique("page");
        within(() -> articles.add(draft(ArticleKind.PAGE, slug)));

        assertThatThrownBy(() -> within(() -> articles.add(draft(ArticleKind.PAGE, slug))))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo("news.page.slug-taken"));
    }

    /** N4: over both WARs, one transaction. */
    @Test
    @OperateOnDeployment("news")
    void whatIsRolledBackWasNeverPublished() throws Exception {
        Article article = draft(ArticleKind.ARTICLE, unique("rollback"));
        transaction.begin();
        articles.add(article);
        publication.publish(article, revisions.newest(article), false, Optional.empty());
        transaction.rollback();

        assertThat(articles.find(article.number())).isEmpty();
    }

    @Test
    @OperateOnDeployment("news")
    void anEventWithoutATransactionIsRefused() {
        Article article = draft(ArticleKind.ARTICLE, unique("no-transaction"));

        assertThatThrownBy(() -> publication.publish(article, article.firstRevision(), false, Optional.empty()))
                .isInstanceOf(RuntimeException.class);
    }

    /** N15: two nodes that see it due do it once; what cannot be done is returned and does not stop the others. */
    @Test
    @OperateOnDeployment("news")
    void whatIsDueHappensOnce() throws Exception {
        String slug = unique("due");
        Article going = draft(ArticleKind.ARTICLE, slug);
        Article impossible = draft(ArticleKind.ARTICLE, unique("due-never"));
        within(() -> {
            articles.add(going);
            articles.add(impossible);
            plan(going, going.firstRevision());
            var lost = impossible.revise(text(unique("lost")), impossible.firstRevision(), NOON);
            plan(impossible, lost.orElseThrow());
            articles.save();
        });
        var seen = dueSteps.due();

        untilDone(duePublication);

        for (var step : seen) {
            assertThat(dueSteps.take(step)).as("taken a second time").isFalse();
        }
        assertThat(articles.require(going.number()).isPublished()).isTrue();
        assertThat(articles.require(impossible.number()).isPublished()).isFalse();
        assertThat(articles.require(impossible.number()).review().stage()).isEqualTo(Stage.RETURNED);
    }

    /** N16, N2 */
    @Test
    @OperateOnDeployment("news")
    void afterThirtyDaysTheTrashIsEmptyAndReadersAreStillToldThatItIsGone() throws Exception {
        Article never = draft(ArticleKind.ARTICLE, unique("never"));
        Article once = draft(ArticleKind.ARTICLE, unique("once"));
        Article young = draft(ArticleKind.ARTICLE, unique("young"));
        within(() -> {
            for (Article article : List.of(never, once, young)) {
                articles.add(article);
            }
            once.publish(NOON);
            once.withdraw(NOON);
            never.throwAway(NOON.minusSeconds(40L * 86_400));
            once.throwAway(NOON.minusSeconds(40L * 86_400));
            young.throwAway(publication.now());
        });

        assertThat(trash.clean()).isGreaterThanOrEqualTo(2);

        assertThat(articles.find(never.number())).isEmpty();
        assertThat(articles.find(young.number())).isPresent();
        Article left = articles.require(once.number());
        assertThat(left.wording().title()).isEmpty();
        assertThat(left.wording().body()).isEmpty();
        assertThatThrownBy(() -> left.requirePublished("x"))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.kind()).isEqualTo(Problem.Kind.GONE));
    }

    /** N3: what an older policy let through does not outlive it. */
    @Test
    @OperateOnDeployment("news")
    void aStricterPolicyCleansWhatIsKept() throws Exception {
        Article old = draft(ArticleKind.ARTICLE, unique("policy"));
        within(() -> {
            articles.add(old);
            old.publish(NOON);
        });
        within(() -> em.createQuery(
                        "UPDATE Article a SET a.wording.body = :body, a.policy = 0 WHERE a.number = :number")
                .setParameter("body", "<p onclick=\"x()\">থাকে<script>x</script></p>")
                .setParameter("number", old.number())
                .executeUpdate());

        untilDone(upkeep);

        assertThat(articles.require(old.number()).wording().body()).isEqualTo("<p>থাকে</p>");
    }

    /** The platform may do the same job at the same moment: what counts is what has come of it. */
    private static void untilDone(JobHandler job) throws Exception {
        int steps = 0;
        while (job.run("").more()) {
            assertThat(++steps).isLessThan(50);
        }
    }

    private void plan(Article article, Revision shown) {
        var somebody = new PersonId(UUID.randomUUID());
        steps.plan(article, List.of(PlannedStep.publishing(article, shown, false, NOON.minusSeconds(60), somebody)));
    }

    @Test
    @OperateOnDeployment("news")
    void banglaComesBackAsItWentIn() throws Exception {
        String slug = unique("bangla");
        var kept = new ArrayList<Long>();
        within(() -> {
            Article article = Article.draft(
                    UUID.randomUUID(),
                    "bn",
                    ArticleKind.ARTICLE,
                    new ArticleText(
                            "ক্ষতিপূরণ ৳১,২৫,০০০ — জ্ঞাতব্য",
                            slug,
                            "স্বাস্থ্য",
                            new Html("<p>ন্যায্য ✔</p>"),
                            "news",
                            null),
                    NOON);
            articles.add(article);
            kept.add(article.number());
        });

        Article found = articles.require(kept.get(0));
        assertThat(found.wording().title()).isEqualTo("ক্ষতিপূরণ ৳১,২৫,০০০ — জ্ঞাতব্য");
        assertThat(found.wording().body()).isEqualTo("<p>ন্যায্য ✔</p>");
    }

    /** What a transaction has to do. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private void within(Work work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    private List<ArticleLine> all() {
        var found = new ArrayList<ArticleLine>();
        Slice<ArticleLine> slice = articles.newest("bn", Optional.empty(), Optional.empty(), 2);
        found.addAll(slice.items());
        while (slice.next() != null) {
            slice = articles.newest("bn", Optional.empty(), Cursor.parse(slice.next()), 2);
            found.addAll(slice.items());
        }
        return found;
    }

    private static List<String> slugs(List<ArticleLine> lines) {
        return lines.stream().map(ArticleLine::path).toList();
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Article draft(ArticleKind kind, String slug) {
        return Article.draft(UUID.randomUUID(), "bn", kind, text(slug), NOON);
    }

    private static ArticleText text(String slug) {
        return new ArticleText("শিরোনাম", slug, "ভূমিকা", new Html("<p>কথা</p>"), "news", null);
    }
}
