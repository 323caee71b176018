package info.becs.site.themes.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of a theme in both languages, by key. */
public final class Messages {

    private final Map<String, String> bangla;
    private final Map<String, String> english;

    public Messages(Map<String, String> bangla, Map<String, String> english) {
        this.bangla = Map.copyOf(bangla);
        this.english = Map.copyOf(english);
    }

    /** The text with {@code {0}}, {@code {1}} … filled in; the key itself where there is none. */
    public String text(String key, Locale locale, List<?> values) {
        String text = ("en".equals(locale.getLanguage()) ? english : bangla).getOrDefault(key, key);
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", String.valueOf(values.get(i)));
        }
        return text;
    }

    public boolean has(String key) {
        return bangla.containsKey(key) && english.containsKey(key);
    }

    /** Keys that only one of the languages has. */
    public Set<String> oneSided() {
        var keys = new TreeSet<>(bangla.keySet());
        keys.addAll(english.keySet());
        keys.removeIf(this::has);
        return keys;
    }
}
