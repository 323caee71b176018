package info.becs.bench.report;

import info.becs.bench.load.Spread;
import java.time.Duration;
import java.util.Locale;

/** Figures as they stand in a table. */
public final class Words {

    private Words() {}

    public static String seconds(Duration duration) {
        return seconds(duration.toNanos() / 1e9);
    }

    public static String seconds(double seconds) {
        return Double.isNaN(seconds) ? "–" : String.format(Locale.ROOT, "%.1f s", seconds);
    }

    public static String millis(Spread seconds) {
        return String.format(
                Locale.ROOT,
                "%.0f ms (%.0f–%.0f)",
                seconds.median() * 1e3,
                seconds.least() * 1e3,
                seconds.most() * 1e3);
    }

    public static String whole(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure);
    }

    public static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.0f %%", ratio * 100);
    }

    public static String percent(Spread ratio) {
        return percent(ratio.median()) + " (" + percent(ratio.least()) + "–" + percent(ratio.most()) + ")";
    }

    /** Against a target that shall be reached. */
    public static String atLeast(double target, double is) {
        return "≥ " + percent(target) + (is >= target ? "" : " **missed**");
    }

    /** Against a limit that shall be kept. */
    public static String atMost(Duration limit, Duration is) {
        return "≤ " + limit.toSeconds() + " s" + (is.compareTo(limit) <= 0 ? "" : " **missed**");
    }
}
