package info.becs.bench;

import static info.becs.bench.report.Words.millis;
import static org.awaitility.Awaitility.await;

import info.becs.bench.load.Question;
import info.becs.bench.load.Spread;
import info.becs.bench.load.Steady;
import info.becs.bench.report.Markdown;
import info.becs.bench.server.PackagedServer;
import info.becs.testkit.http.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A form module is opened and closed again on one of two nodes, while both are visited and complaints come in. */
final class Opening {

    private static final String MODULE = "/api/forms/form-modules/volunteer.application";
    private static final String PAGE = "/en/forms/volunteer.application";
    private static final int TIMES = 10;
    private static final int PAGES = 500;
    private static final int COMPLAINTS = 50;

    private final PackagedServer here;
    private final PackagedServer there;
    private final Plan plan;
    private final List<Double> opened = new ArrayList<>();
    private final List<Double> openedThere = new ArrayList<>();
    private final List<Double> closed = new ArrayList<>();
    private final List<Double> closedThere = new ArrayList<>();

    Opening(PackagedServer here, PackagedServer there, Plan plan) {
        this.here = here;
        this.there = there;
        this.plan = plan;
    }

    void measure(Markdown report) throws InterruptedException {
        Question page = Question.get("/en/forms").header("Accept-Encoding", "gzip");
        Caller admin = here.admin();
        try (var pages = new Steady(here.port(), page, PAGES);
                var complaints = new Steady(here.port(), Submitting.COMPLAINT, COMPLAINTS)) {
            TimeUnit.NANOSECONDS.sleep(plan.warm().toNanos());
            long failedBefore = pages.failed() + complaints.failed();
            long answeredBefore = pages.answered() + complaints.answered();
            for (int i = 0; i < TIMES; i++) {
                once(() -> admin.post(MODULE + "/enable").expect(200), 200, opened, openedThere);
                once(() -> admin.post(MODULE + "/disable").expect(200), 404, closed, closedThere);
            }
            report.columns("a form module under " + PAGES + " pages and " + COMPLAINTS + " complaints a second", "")
                    .row("opened → on this node (limit 300 ms)", millis(spread(opened)))
                    .row("opened → on the other node (limit 2 s)", millis(spread(openedThere)))
                    .row("closed → on this node", millis(spread(closed)))
                    .row("closed → on the other node", millis(spread(closedThere)))
                    .row(
                            "requests meanwhile",
                            String.valueOf(pages.answered() + complaints.answered() - answeredBefore))
                    .row("failed (limit 0)", String.valueOf(pages.failed() + complaints.failed() - failedBefore));
        }
    }

    private void once(Runnable change, int status, List<Double> seenHere, List<Double> seenThere) {
        long begin = System.nanoTime();
        change.run();
        seenHere.add(until(here, status, begin));
        seenThere.add(until(there, status, begin));
    }

    private static double until(PackagedServer node, int status, long begin) {
        Caller visitor = node.anonymous();
        await().pollDelay(Duration.ZERO)
                .pollInterval(10, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofSeconds(30))
                .until(() -> visitor.get(PAGE).status() == status);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Spread spread(List<Double> seconds) {
        return Spread.of(seconds, each -> each);
    }
}
