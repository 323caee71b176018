package info.becs.complaints.control;

import info.becs.complaints.control.CaseMarks.Said;
import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseLine;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/*
 * What a page costs
 *
 * The word that stands in the fewest cases leads: its marks are read in the order of the queue, a page and then some hundreds at
 * a time, with how many of the others stand in the same case. Those are shown in which all do, and which the filters let through.
 * A rare word ends there. A word of very many cases fills its page at once, unless filters leave hardly any: after so many marks
 * the page ends as it is, and the next begins where it has ended.
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
        List<String> rarest = rarestFirst(asked);
        List<String> others = rarest.subList(1, rarest.size());
        Cursor from = after.map(cursor -> cursor.of("")).orElse(QueueLines.BEGIN);
        var found = new ArrayList<CaseLine>();
        for (int time = 0; time < TIMES; time++) {
            int atOnce = time == 0 ? Math.min(size + 1, AT_ONCE) : AT_ONCE;
            List<Said> said = marks.after(rarest.get(0), others, from, atOnce);
            found.addAll(lines.of(filter, saying(said, others.size())));
            if (found.size() > size || said.size() < atOnce) {
                return Slice.of(List.copyOf(found), size, line -> new Cursor(line.receivedAt(), line.id()));
            }
            from = said.get(said.size() - 1).place();
        }
        return new Slice<>(List.copyOf(found), from.text());
    }

    private List<String> rarestFirst(Collection<String> asked) {
        if (asked.size() == 1) {
            return List.copyOf(asked);
        }
        var counts = new TreeMap<String, Integer>();
        asked.forEach(mark -> counts.put(mark, marks.count(mark, AT_ONCE)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those in which all others stand, too. */
    private static List<String> saying(List<Said> said, int others) {
        return said.stream()
                .filter(each -> each.others() == others)
                .map(each -> each.place().id())
                .toList();
    }
}
