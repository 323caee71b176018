package info.becs.membership.mailings.entity;

import info.becs.kit.text.FlatJson;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom a letter would reach, as it was counted.
 *
 * @param gets how many get it
 * @param misses why others do not, and how many: {@code consent}, {@code address}, or the status that keeps it from them
 * @param more whether there are more than were counted
 */
public record MailingReach(int gets, Map<String, Integer> misses, boolean more) {

    public static final String CONSENT = "consent";
    public static final String ADDRESS = "address";

    private static final int LONGEST = 2_000;
    private static final String GETS = ".gets";
    private static final String MORE = ".more";

    public MailingReach {
        misses = Map.copyOf(misses);
    }

    String text() {
        var kept = new LinkedHashMap<String, String>();
        kept.put(GETS, Integer.toString(gets));
        kept.put(MORE, Boolean.toString(more));
        misses.forEach((why, count) -> kept.put(why, Integer.toString(count)));
        return FlatJson.write(kept, LONGEST);
    }

    static MailingReach parse(String text) {
        Map<String, String> kept = FlatJson.read(text);
        int gets = Integer.parseInt(kept.remove(GETS));
        boolean more = Boolean.parseBoolean(kept.remove(MORE));
        var misses = new LinkedHashMap<String, Integer>();
        kept.forEach((why, count) -> misses.put(why, Integer.valueOf(count)));
        return new MailingReach(gets, misses, more);
    }
}
