package info.becs.spi.host;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of this SPI, and whether a module may be built on it.
 *
 * <p>Ranges are written as OSGi and Maven write them: {@code [1.0,2)} is 1.0 up to but not including 2.
 *
 * @since 1.0
 */
public final class SpiVersion {

    /** What this jar offers. Grows by its second number with every addition, by its first with every break. */
    public static final String OFFERED = "1.0";

    private static final Pattern RANGE =
            Pattern.compile("([\\[(])([0-9]+)(?:\\.([0-9]+))?,([0-9]+)(?:\\.([0-9]+))?([\\])])");

    private SpiVersion() {}

    /**
     * Lets a module through whose range holds {@link #OFFERED}.
     *
     * @throws Problem that says which version is asked for, which is offered, and the cure
     */
    public static void require(String module, String range) {
        Matcher m = RANGE.matcher(range);
        if (!m.matches() || m.group(2).length() > 6 || m.group(4).length() > 6) {
            throw Problem.conflict(
                    "platform.spi.range-unreadable",
                    Text.of(
                                    "'{0}' মডিউলের SPI সীমা '{1}' পড়া যায় না।",
                                    "Module '{0}' gives the SPI range '{1}', which cannot be read. Write it as [1.0,2).")
                            .with(module, range));
        }
        long offered = number(OFFERED.split("\\.")[0], OFFERED.split("\\.")[1]);
        long low = number(m.group(2), m.group(3));
        long high = number(m.group(4), m.group(5));
        boolean above = m.group(1).equals("[") ? offered >= low : offered > low;
        boolean below = m.group(6).equals("]") ? offered <= high : offered < high;
        if (!above || !below) {
            throw Problem.conflict(
                    "platform.spi.out-of-range",
                    Text.of(
                                    "'{0}' মডিউল SPI {1} চায়, এই প্ল্যাটফর্মে আছে {2}।",
                                    "Module '{0}' asks for SPI {1}, this platform offers {2}. Install a version of the module for SPI"
                                            + " {2}, or update the platform.")
                            .with(module, range, OFFERED));
        }
    }

    private static long number(String major, String minor) {
        return Long.parseLong(major) * 1_000_000 + (minor == null ? 0 : Long.parseLong(minor));
    }
}
