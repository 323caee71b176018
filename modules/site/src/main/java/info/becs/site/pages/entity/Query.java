package info.becs.site.pages.entity;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The query of an address, which remembers whether anybody has looked into it.
 *
 * <p>A page whose module did not look is the same page for every query, and need not be drawn again for each.
 */
public final class Query extends AbstractMap<String, String> {

    private static final int MOST = 50;
    private static final int LONGEST = 1_000;
    /** Put there by those who sent the visitor, meant for nobody here. */
    private static final Pattern TRACKING = Pattern.compile("(?:^|&)(?:fbclid|gclid|msclkid|igshid|utm_[a-z]+)=[^&]*");

    private final Map<String, String> values;
    private boolean read;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    public static Query parse(String text) {
        var values = new LinkedHashMap<String, String>();
        if (text != null) {
            UrlEncoded.pairs(text, MOST, SiteProblem::unreadable).forEach((name, all) -> values.put(name, all.get(0)));
            if (values.values().stream().anyMatch(value -> value.length() > LONGEST)) {
                throw SiteProblem.unreadable();
            }
        }
        return new Query(values);
    }

    /** The query without what only counts clicks; null where nothing is left. */
    public static String relevant(String text) {
        if (text == null || !text.contains("clid=") && !text.contains("utm_") && !text.contains("igshid=")) {
            return text;
        }
        String rest = TRACKING.matcher(text).replaceAll("");
        return rest.isEmpty() ? null : rest.startsWith("&") ? rest.substring(1) : rest;
    }

    public boolean wasRead() {
        return read;
    }

    @Override
    public String get(Object name) {
        read = true;
        return values.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        read = true;
        return values.containsKey(name);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        read = true;
        return values.entrySet();
    }
}
