package info.becs.forms.answers.entity;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Typed text as answers, and the way back from a place in them to the name on the page.
 *
 * @param rows where a row of the answers stands on the page, when blank rows above it were dropped: {@code
 *     /orders/0} → {@code orders.1}
 */
public record Meant(ObjectNode answers, Map<String, String> rows) {

    private static final Pattern ROW = Pattern.compile("(/[a-z0-9_]+/[0-9]+)(.*)");

    public String name(String pointer) {
        var row = ROW.matcher(pointer);
        if (row.matches() && rows.containsKey(row.group(1))) {
            return rows.get(row.group(1)) + row.group(2).replace('/', '.');
        }
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }
}
