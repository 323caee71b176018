package info.becs.complaints.boundary;

import info.becs.complaints.control.QueueLines;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many cases wait.
 *
 * @param asked those that fit the question
 * @param mine open ones that the caller has
 * @param nobody open ones that nobody has
 * @param overdue those whose clock has run out
 * @param soon those whose clock runs out soon
 * @param answer those in which words of the complainant wait
 * @param groups open ones that nobody has and a group looks after that the caller is in
 * @param statuses by status; what is not there is none
 * @param most up to here they are counted: one more means more than that
 */
@Schema(description = "How many cases wait", examples = """
    {"asked": 42, "mine": 12, "nobody": 7, "overdue": 3, "soon": 4, "answer": 2, "groups": 5, "statuses": {"received": 7, "accepted": 30}, "most": 1000}
    """)
public record CountsView(
        int asked,
        int mine,
        int nobody,
        int overdue,
        int soon,
        int answer,
        int groups,
        Map<String, Integer> statuses,
        int most) {

    /** @param counts in the order above, from {@code mine} to {@code groups}, then of each of the codes */
    static CountsView of(int asked, List<Integer> counts, List<String> codes) {
        var next = counts.iterator();
        return new CountsView(
                asked,
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                statuses(next, codes),
                QueueLines.MOST_COUNTED);
    }

    private static Map<String, Integer> statuses(Iterator<Integer> counts, List<String> codes) {
        var statuses = new LinkedHashMap<String, Integer>();
        codes.forEach(code -> statuses.put(code, counts.next()));
        statuses.values().removeIf(count -> count == 0);
        return statuses;
    }
}
