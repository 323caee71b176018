package info.becs.complaints.entity;

import java.time.YearMonth;
import java.util.List;

/**
 * The public figures: whole months up to one, and of these what the complaints were about.
 *
 * @param until the last month in it
 * @param months the oldest first; one with few complaints is left out, one with none is not
 * @param issues the most frequent first; nothing that was counted fewer than {@link #LEAST} times, here and below
 */
public record FigureSheet(
        YearMonth until,
        List<FigureLine> months,
        List<FigureLine> issues,
        List<FigureLine> districts,
        List<FigureLine> merchants) {

    /** Below this a figure could point at somebody. */
    public static final int LEAST = 10;

    /** Leaves out what is too small to be shown. */
    public static List<FigureLine> large(List<FigureLine> lines) {
        return lines.stream().filter(line -> line.received() >= LEAST).toList();
    }
}
