package info.becs.complaints.entity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /**
     * Leaves out what is too small to be shown, and as much besides that nobody can reckon it: what is left out altogether is
     * nothing or large. A line of none stays; it tells of nobody.
     *
     * @param total of all complaints, also of those that are in no line
     */
    public static List<FigureLine> shown(List<FigureLine> lines, long total) {
        var shown = new ArrayList<>(lines);
        shown.removeIf(line -> line.received() > 0 && line.received() < LEAST);
        long left = total - shown.stream().mapToLong(FigureLine::received).sum();
        while (left > 0 && left < LEAST) {
            Optional<FigureLine> smallest = shown.stream()
                    .filter(line -> line.received() > 0)
                    .min(Comparator.comparingLong(FigureLine::received));
            if (smallest.isEmpty()) {
                break;
            }
            shown.remove(smallest.get());
            left += smallest.get().received();
        }
        return List.copyOf(shown);
    }
}
