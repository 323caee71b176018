package info.becs.bench.report;

import static info.becs.bench.report.Words.atLeast;
import static info.becs.bench.report.Words.percent;
import static info.becs.bench.report.Words.whole;

import info.becs.bench.load.Duel.Outcome;
import info.becs.bench.load.Round;
import info.becs.bench.load.Spread;
import java.util.List;

/** Ours against the bare server, one duel a row. */
public final class DuelTable {

    private final Markdown report;

    public DuelTable(Markdown report) {
        this.report = report.columns(
                "what", "ours /s", "bare /s", "ours : bare", "target", "CPU µs ours", "CPU µs bare", "CPU bare : ours");
    }

    public void row(String what, Outcome outcome, double target) {
        double ourCpu = median(outcome.ours(), Round::cpuMicrosPerAnswer);
        double bareCpu = median(outcome.bare(), Round::cpuMicrosPerAnswer);
        report.row(
                what,
                whole(median(outcome.ours(), Round::perSecond)),
                whole(median(outcome.bare(), Round::perSecond)),
                percent(outcome.ratio()),
                atLeast(target, outcome.ratio().median()),
                whole(ourCpu),
                whole(bareCpu),
                percent(bareCpu / ourCpu));
    }

    private static double median(List<Round> rounds, java.util.function.ToDoubleFunction<Round> figure) {
        return Spread.of(rounds, figure).median();
    }
}
