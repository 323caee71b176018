package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.Tables;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two servers on one PostgreSQL are one installation. */
class NodesIT extends TwoNodes {

    @Test
    void whatOneDisablesIsClosedOnTheOtherWithinTwoSeconds() {
        Promised.within(TWO_SECONDS, () -> {
            Staff.of(a).disable("news").expect(200);
            Duration closed = follows(() -> b.anonymous().get("/en/news").status() == 404);
            Staff.of(a).enable("news").expect(200);
            follows(() -> b.anonymous().get("/en/news").status() == 200);
            return closed;
        });
    }

    /** CP5, C12 */
    @Test
    void whoIsDisabledOnOneIsOutOnTheOtherWithinTwoSeconds() {
        Promised.within(TWO_SECONDS, () -> {
            Person ida = a.people().newcomer("Ida", "author");
            b.as(ida).get(Newsroom.DESK).expect(200);

            a.as(a.people().admin())
                    .post("/api/core/people/" + ida.id() + "/disablement")
                    .expect(200);

            a.as(ida).get(Newsroom.DESK).expect(401);
            return follows(() -> b.as(ida).get(Newsroom.DESK).status() == 401);
        });
    }

    @Test
    void whatOnePublishesIsReadOnTheOther() {
        String search = "/api/news/search?q=noder";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> b.anonymous().get(search).status() == 200);
        var article = new Newsroom(a).published("দুই নোডের খবর");

        follows(() -> b.anonymous().get("/news").body().contains("দুই নোডের খবর"));
        follows(() -> b.anonymous().get("/api/news/articles").body().contains(article));
        follows(() -> b.anonymous().get(search).body().contains("\"number\":" + article));
    }

    /** S12 */
    @Test
    void theThemeThatOnePutsOnIsWornByBothWithTheFilesThatWereSentToOne() {
        var closet = new Closet(a);
        String before = closet.etag();
        try {
            closet.wear(closet.send(
                    "nodes", Map.of("page.html", "{% extends 'base/page' %}", "theme.css", ".nodes{color:red}")));

            follows(() -> b.anonymous().get("/en").body().contains(".nodes{color:red}"));
            assertThat(new Closet(b).etag()).isEqualTo(closet.etag()).isNotEqualTo(before);
        } finally {
            closet.wearDisk("becs").expect(200);
        }
        follows(() -> !b.anonymous().get("/en").body().contains(".nodes{color:red}"));
    }

    /** AU4 */
    @Test
    void bothMakeOneChainOfWhoDidWhat() throws InterruptedException {
        var articles = new ConcurrentLinkedQueue<String>();
        ExecutorService editors = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 40; i++) {
            var newsroom = new Newsroom(i % 2 == 0 ? a : b);
            editors.execute(() -> articles.add(newsroom.published("দুই নোডে লেখা")));
        }
        editors.shutdown();
        assertThat(editors.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(articles).hasSize(40);
        Auditor.of(b).awaitSound();
        assertThat(articles)
                .allSatisfy(number -> assertThat(Auditor.of(a).entries("action=news.article&subject=" + number))
                        .hasSize(2));
    }

    /** AP3 */
    @Test
    void whatIsApprovedOnBothAtOnceIsCarriedOutOnce() throws Exception {
        var people = new TwoPeople(a);
        Caller asker = people.auditor("Asker");
        Caller onA = a.as(people.person("On A"));
        Caller onB = b.as(people.person("On B"));
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 5; i++) {
            Answer asked = TwoPeople.asks(asker, "race").expect(202);
            String approval = asked.text("approval");

            Future<Answer> one = both.submit(() -> TwoPeople.decides(onA, approval, "approve"));
            Future<Answer> two = both.submit(() -> TwoPeople.decides(onB, approval, "approve"));

            assertThat(List.of(one.get().status(), two.get().status())).containsExactlyInAnyOrder(200, 409);
            assertThat(Auditor.of(b).entries("action=core.audit.export&result=DONE&subject=" + asked.text("export")))
                    .as("asked and carried out")
                    .hasSize(2);
        }
        both.shutdown();
    }

    /** AP4 */
    @Test
    void whatNobodyDecidesExpiresOnceOnOneOfThem() {
        var people = new TwoPeople(a);
        String approval =
                TwoPeople.asks(people.auditor("Asker"), "late").expect(202).text("approval");
        Caller other = b.as(people.person("Other"));

        Tables.of(a).change("UPDATE core_approval SET expires_at = asked_at WHERE id = ?", approval);

        assertThat(TwoPeople.decides(other, approval, "approve").status()).isEqualTo(409);
        assertThat(TwoPeople.state(other, approval)).isEqualTo("EXPIRED");
        for (var node : List.of(a, b)) {
            new JobDesk(node.as(a.people().admin())).run("core.approvals.expiry");
        }
        await().atMost(Duration.ofSeconds(90))
                .until(() -> !Auditor.of(b)
                        .entries("action=core.approval.expire&subject=" + approval)
                        .isEmpty());
        assertThat(Auditor.of(b).entries("action=core.approval&subject=" + approval).stream()
                        .filter(entry -> entry.path("action").asString().equals("core.approval.expire")))
                .hasSize(1);
    }

    /** C21 */
    @Test
    void whatOpensNothingAnyMoreIsRemovedEachDay() {
        Person ida = a.people().newcomer("Ida", "author");
        Person over = a.people().newcomer("Over", "author");
        Tables.of(a).change("UPDATE core_token SET expires_at = created_at WHERE account_id = ?", over.id());
        Caller admin = a.as(a.people().admin());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin.post("/api/core/jobs/core.access.expiry/run").status() == 202);

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        Tables.of(a).change("UPDATE core_token SET name = name WHERE account_id = ?", over.id()) == 0);
        assertThat(b.as(ida).get(Newsroom.DESK).status()).isEqualTo(200);
    }

    @Test
    void whatOneHasAcknowledgedTheOtherKnowsWhenItIsKilled() throws InterruptedException {
        var receipts = new ConcurrentLinkedQueue<Answer>();
        ExecutorService customers = Executors.newFixedThreadPool(3);
        for (int i = 0; i < 3; i++) {
            customers.execute(() -> complainUntilItEnds(receipts));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> receipts.size() >= 60);
        a.kill();
        customers.shutdown();
        customers.awaitTermination(60, TimeUnit.SECONDS);

        var customer = new Complainant(b);
        assertThat(receipts)
                .allSatisfy(receipt ->
                        assertThat(customer.asksAfter(receipt).status()).isEqualTo(200));
        b.anonymous().get("/en/news").expect(200);
        // What the dead node had taken in becomes a case on the one that lives.
        var cell = new Complaints(b);
        cell.awaitCaseOf(cell.submission(receipts.peek()));

        a.start();
        follows(() -> a.anonymous().get("/en/news").status() == 200);
    }

    private static void complainUntilItEnds(ConcurrentLinkedQueue<Answer> receipts) {
        var customer = new Complainant(a);
        try {
            while (true) {
                receipts.add(customer.complains());
            }
        } catch (UncheckedIOException theNodeIsGone) {
            // What was not acknowledged may be there or not.
        }
    }
}
