package info.becs.bench;

import static info.becs.bench.report.Words.millis;
import static org.awaitility.Awaitility.await;

import info.becs.bench.load.Spread;
import info.becs.bench.report.Markdown;
import info.becs.bench.server.Distribution;
import info.becs.bench.server.PackagedServer;
import info.becs.testkit.Tree;
import info.becs.testkit.http.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The hello module comes to the running server, is opened, closed, and goes. */
final class Coming {

    private static final String MODULE = "/api/core/modules/hello";
    private static final Path WAR = Tree.root().resolve("modules/hello/target/hello.war");
    private static final int TIMES = 5;

    private final Caller admin;
    private final Caller visitor;
    private final List<Double> placing = new ArrayList<>();
    private final List<Double> enabling = new ArrayList<>();
    private final List<Double> disabling = new ArrayList<>();
    private final List<Double> removing = new ArrayList<>();
    private final Distribution distribution;

    Coming(PackagedServer server, Distribution distribution) {
        this.distribution = distribution;
        this.admin = server.admin();
        this.visitor = server.anonymous();
    }

    void measure(Markdown report) {
        for (int i = 0; i < TIMES; i++) {
            once();
        }
        report.columns("a module (hello.war), " + TIMES + " times", "median (least–most)")
                .row("placed → installed, closed", millis(spread(placing)))
                .row("enable → first page 200", millis(spread(enabling)))
                .row("both together (limit 3 s)", millis(spread(sums())))
                .row("disable → page 404", millis(spread(disabling)))
                .row("taken off → no trace", millis(spread(removing)));
    }

    private void once() {
        placing.add(until(() -> distribution.add("hello", WAR), () -> versions() == 1));
        enabling.add(until(() -> admin.post(MODULE + "/enable").expect(200), () -> page() == 200));
        disabling.add(until(() -> admin.post(MODULE + "/disable").expect(200), () -> page() == 404));
        removing.add(until(() -> distribution.remove("hello"), () -> versions() == 0));
    }

    private static double until(Runnable cause, Callable<Boolean> effect) {
        long begin = System.nanoTime();
        cause.run();
        await().pollDelay(Duration.ZERO)
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofSeconds(60))
                .until(effect);
        return (System.nanoTime() - begin) / 1e9;
    }

    private int versions() {
        var answer = admin.get(MODULE);
        return answer.status() == 200 ? answer.json().path("versions").size() : 0;
    }

    private int page() {
        return visitor.get("/en/hello").status();
    }

    private List<Double> sums() {
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            sums.add(placing.get(i) + enabling.get(i));
        }
        return sums;
    }

    private static Spread spread(List<Double> seconds) {
        return Spread.of(seconds, each -> each);
    }
}
