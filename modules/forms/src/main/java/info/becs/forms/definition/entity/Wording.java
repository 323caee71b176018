package info.becs.forms.definition.entity;

import info.becs.spi.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a form says, in both languages, by message key. */
public record Wording(Map<String, String> bn, Map<String, String> en) {

    public Wording {
        bn = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bn));
        en = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(en));
    }

    /** Both sides are there or none: the reader of definitions sees to it. */
    public Optional<Text> find(String key) {
        String b = bn.get(key);
        return b == null ? Optional.empty() : Optional.of(Text.of(b, en.getOrDefault(key, b)));
    }

    /** The words, or the key itself where there are none. */
    public Text text(String key) {
        return find(key).orElseGet(() -> Text.same(key));
    }

    public Text label(Field field) {
        return text(field.key() + ".label");
    }

    public Text option(Field field, String code) {
        return text(field.key() + "." + code);
    }

    public Map<String, String> in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : bn;
    }
}
