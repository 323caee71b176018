package info.becs.news.boundary;

import info.becs.news.entity.PageTree;
import info.becs.news.entity.PlacedPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way to a page, and the pages around it, as a theme is told of them. */
record PageSurroundings(PageTree tree, long number) {

    Map<String, Object> facts() {
        List<PlacedPage> above = tree.above(number);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("crumbs", above.stream().map(PageSurroundings::step).toList());
        tree.find(number).ifPresent(page -> {
            PlacedPage head = above.isEmpty() ? page : above.get(0);
            List<PlacedPage> entries = tree.under(head.number());
            if (!entries.isEmpty()) {
                facts.put("section", section(head, entries));
            }
        });
        return facts;
    }

    private Map<String, Object> section(PlacedPage head, List<PlacedPage> entries) {
        var section = entry(head);
        section.put(
                "entries",
                entries.stream()
                        .map(each -> {
                            var entry = entry(each);
                            entry.put(
                                    "entries",
                                    isOnTheWay(each)
                                            ? tree.under(each.number()).stream()
                                                    .map(this::entry)
                                                    .toList()
                                            : List.of());
                            return entry;
                        })
                        .toList());
        return section;
    }

    /** Only the branch in which the reader is shows what is below it. */
    private boolean isOnTheWay(PlacedPage page) {
        return page.number() == number
                || tree.above(number).stream().anyMatch(above -> above.number() == page.number());
    }

    private Map<String, Object> entry(PlacedPage page) {
        var entry = new LinkedHashMap<>(step(page));
        entry.put("current", page.number() == number);
        return entry;
    }

    private static Map<String, Object> step(PlacedPage page) {
        return Map.of("name", page.title(), "path", page.path());
    }
}
