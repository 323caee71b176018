package info.becs.complaints.control;

import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseLine;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/*
 * What a page costs
 *
 * The word that stands in the fewest cases leads: its marks are read in the order of the queue, some hundreds at a time, and of
 * these cases those are shown in which the others stand, too, and which the filters let through. A rare word ends there. A word
 * of very many cases fills its page at once, unless filters leave hardly any: after so many marks the page ends as it is, and the
 * next begins where it has ended.
 */
/** Cases in which all of some words stand, in the order of the queue. */
@ApplicationScoped
public class StoryLines {

    private static final int AT_ONCE = 256;
    private static final int TIMES = 20;

    @Inject
    CaseMarks marks;

    @Inject
    QueueLines lines;

    /** A page may be short, or empty, and still not be the last. */
    public Slice<CaseLine> newest(CaseFilter filter, Collection<String> asked, Optional<Cursor> after, int size) {
        List<String> rarest = asked.stream()
                .sorted(Comparator.comparing((String mark) -> marks.count(mark, AT_ONCE))
                        .thenComparing(mark -> mark))
                .toList();
        Cursor from = after.orElse(QueueLines.BEGIN);
        var found = new ArrayList<CaseLine>();
        for (int time = 0; time < TIMES; time++) {
            List<Cursor> said = marks.after(rarest.get(0), from, AT_ONCE);
            found.addAll(lines.of(filter, saying(said, rarest.subList(1, rarest.size()))));
            if (found.size() > size || said.size() < AT_ONCE) {
                return Slice.of(List.copyOf(found), size, line -> new Cursor(line.receivedAt(), line.id()));
            }
            from = said.get(said.size() - 1);
        }
        return new Slice<>(List.copyOf(found), from.text());
    }

    private Set<String> saying(List<Cursor> said, List<String> others) {
        Set<String> cases = new LinkedHashSet<>();
        said.forEach(each -> cases.add(each.id()));
        for (String mark : others) {
            if (!cases.isEmpty()) {
                cases.retainAll(marks.also(mark, cases));
            }
        }
        return cases;
    }
}
