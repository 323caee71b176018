package info.becs.news.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of one language, each under at most one other. */
public final class PageTree {

    /** A page, one under it, and one under that. */
    public static final int DEEPEST = 3;

    private static final Comparator<PlacedPage> IN_ORDER = Comparator.comparingInt(PlacedPage::order)
            .thenComparing(PlacedPage::title)
            .thenComparing(PlacedPage::number);

    private final Map<Long, PlacedPage> pages = new LinkedHashMap<>();

    public PageTree(List<PlacedPage> all) {
        all.stream().sorted(IN_ORDER).forEach(page -> pages.put(page.number(), page));
    }

    public Optional<PlacedPage> find(long number) {
        return Optional.ofNullable(pages.get(number));
    }

    /** Those that stand under no other, and those whose parent is not among these pages. */
    public List<PlacedPage> top() {
        return pages.values().stream().filter(page -> parent(page).isEmpty()).toList();
    }

    public List<PlacedPage> under(long number) {
        return pages.values().stream()
                .filter(page -> page.parent().filter(above -> above == number).isPresent())
                .toList();
    }

    /** From the top down to the page above this one. */
    public List<PlacedPage> above(long number) {
        var way = new ArrayList<PlacedPage>();
        Optional<PlacedPage> above = find(number).flatMap(this::parent);
        while (above.isPresent() && way.size() < DEEPEST) {
            way.add(0, above.get());
            above = parent(above.get());
        }
        return way;
    }

    /** All of them, each after the one above it. */
    public List<PlacedPage> inOrder() {
        return top().stream().flatMap(this::withAllUnder).toList();
    }

    /** Refuses a place at which a page would stand under itself, or too deep. */
    public void requireRoom(PlacedPage page, PlacedPage above) {
        if (above.number() == page.number()
                || above(above.number()).stream().anyMatch(each -> each.number() == page.number())) {
            throw NewsProblem.pageUnderItself();
        }
        if (above(above.number()).size() + 1 + height(page) > DEEPEST) {
            throw NewsProblem.pageTooDeep(DEEPEST);
        }
    }

    private int height(PlacedPage page) {
        return 1 + under(page.number()).stream().mapToInt(this::height).max().orElse(0);
    }

    private Stream<PlacedPage> withAllUnder(PlacedPage page) {
        return Stream.concat(Stream.of(page), under(page.number()).stream().flatMap(this::withAllUnder));
    }

    private Optional<PlacedPage> parent(PlacedPage page) {
        return page.parent().flatMap(this::find);
    }
}
