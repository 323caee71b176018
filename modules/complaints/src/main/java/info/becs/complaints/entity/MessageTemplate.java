package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that an officer begins a message with.
 *
 * @param at statuses at which it is offered; at every one where there is none
 * @param words with marks of a closed list, for instance {@code {case}}
 */
public record MessageTemplate(String code, Set<String> at, Text label, Text words) {

    /** What may stand in braces. */
    public static final List<String> MARKS = List.of("case", "merchant", "amount", "day");

    private static final Pattern MARK = Pattern.compile("\\{([^{}]*)}");

    boolean isOffered(String status) {
        return at.isEmpty() || at.contains(status);
    }

    /** Marks that nobody can fill. */
    List<String> unknown() {
        return MARK.matcher(words.bn() + words.en())
                .results()
                .map(found -> found.group(1))
                .filter(mark -> !MARKS.contains(mark))
                .toList();
    }

    /** With these values; a mark for which there is none becomes an ellipsis, for the officer to fill. */
    public Text filled(Map<String, Text> values) {
        return Text.of(filled(words.bn(), values, true), filled(words.en(), values, false));
    }

    private static String filled(String words, Map<String, Text> values, boolean bangla) {
        return MARK.matcher(words).replaceAll(found -> {
            Text value = values.getOrDefault(found.group(1), Text.same("…"));
            return Matcher.quoteReplacement(bangla ? value.bn() : value.en());
        });
    }
}
