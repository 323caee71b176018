package info.becs.bench.load;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of some figures, with the least and the most. */
public record Spread(double least, double median, double most) {

    public static <T> Spread of(List<T> things, ToDoubleFunction<T> figure) {
        double[] sorted = things.stream().mapToDouble(figure).sorted().toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    public static Spread of(double... figures) {
        return of(Arrays.stream(figures).boxed().toList(), figure -> figure);
    }
}
