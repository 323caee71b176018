package info.becs.kit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is paged by key: its items, and where the next page begins.
 *
 * @param next cursor for the next page, null on the last one
 */
public record Slice<T>(List<T> items, String next) {

    /** From one more item than a page holds: the surplus tells that there is a next page. */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<T, Cursor> cursor) {
        if (oneMore.size() <= size) {
            return new Slice<>(List.copyOf(oneMore), null);
        }
        var items = List.copyOf(oneMore.subList(0, size));
        return new Slice<>(items, cursor.apply(items.get(size - 1)).text());
    }

    public <R> Slice<R> map(Function<T, R> each) {
        var mapped = new ArrayList<R>(items.size());
        items.forEach(item -> mapped.add(each.apply(item)));
        return new Slice<>(List.copyOf(mapped), next);
    }
}
