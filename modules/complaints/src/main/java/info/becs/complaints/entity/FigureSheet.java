package info.becs.complaints.entity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The public figures: whole months up to one, and of these what the complaints were about.
 *
 * @param until the last month in it
 * @param months the oldest first; one with few complaints is left out, one with none is not
 * @param clocks of the cell that ran out, with the number of cases
 * @param issues the most frequent first; nothing that was counted fewer than {@link #LEAST} times, here and below
 */
public record FigureSheet(
        YearMonth until,
        List<FigureLine> months,
        List<FigureLine> issues,
        List<FigureLine> products,
        List<FigureLine> districts,
        List<FigureLine> merchants,
        List<FigureLine> clocks) {

    /** Below this a figure could point at somebody. */
    public static final int LEAST = 10;

    /** Whether nothing can be told; as months that are over get no more complaints, it stays so. */
    public boolean isEmpty() {
        return months.stream().allMatch(line -> line.received() == 0)
                && issues.isEmpty()
                && districts.isEmpty()
                && merchants.isEmpty();
    }

    /**
     * What may be told: nothing that points at few, neither by itself nor held against what was told before.
     *
     * @param months with all that was counted, as are the other lists
     */
    public static FigureSheet of(
            YearMonth until,
            List<FigureLine> months,
            List<FigureLine> issues,
            List<FigureLine> products,
            List<FigureLine> districts,
            List<FigureLine> merchants,
            List<FigureLine> clocks,
            Optional<FigureSheet> before) {
        long total = months.stream().mapToLong(FigureLine::received).sum();
        return new FigureSheet(
                until,
                after(before.map(FigureSheet::months), shown(months, total)),
                after(before.map(FigureSheet::issues), shown(issues, total)),
                after(before.map(FigureSheet::products), shown(products, total)),
                after(before.map(FigureSheet::districts), shown(districts, total)),
                after(before.map(FigureSheet::merchants), shown(merchants, total)),
                after(before.map(FigureSheet::clocks), clocks));
    }

    /** Each as it was told, unless many make the difference: the difference of two sheets is a figure, too. */
    private static List<FigureLine> after(Optional<List<FigureLine>> before, List<FigureLine> now) {
        Map<String, FigureLine> told =
                before.orElse(List.of()).stream().collect(Collectors.toMap(FigureLine::what, Function.identity()));
        return now.stream()
                .map(line -> Optional.ofNullable(told.get(line.what()))
                        .filter(earlier -> !line.differsByMany(earlier, LEAST))
                        .orElse(line))
                .toList();
    }

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
