package info.becs.complaints.boundary;

import info.becs.complaints.control.QueueLines;
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

    /**
     * @param waiting in the order above, from {@code mine} to {@code groups}
     * @param many how many have each of the codes
     */
    static CountsView of(int asked, List<Integer> waiting, List<String> codes, List<Integer> many) {
        var statuses = new LinkedHashMap<String, Integer>();
        for (int place = 0; place < codes.size(); place++) {
            if (many.get(place) > 0) {
                statuses.put(codes.get(place), many.get(place));
            }
        }
        return new CountsView(
                asked,
                waiting.get(0),
                waiting.get(1),
                waiting.get(2),
                waiting.get(3),
                waiting.get(4),
                waiting.get(5),
                statuses,
                QueueLines.MOST_COUNTED);
    }
}
