package info.becs.forms.definition.entity;

import info.becs.spi.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a form says, in both languages, by message key.
 *
 * @param lists whose choices bring their words along, by the key of the field
 */
public record Wording(Map<String, String> bn, Map<String, String> en, Map<String, OptionList> lists) {

    public Wording {
        bn = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bn));
        en = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(en));
        lists = Map.copyOf(lists);
    }

    /** The same with other words for these keys. */
    public Wording with(Map<String, Text> words) {
        var bangla = new LinkedHashMap<>(bn);
        var english = new LinkedHashMap<>(en);
        words.forEach((key, text) -> {
            bangla.put(key, text.bn());
            english.put(key, text.en());
        });
        return new Wording(bangla, english, lists);
    }

    /** Both sides are there or none: the reader of definitions sees to it. */
    public Optional<Text> find(String key) {
        String b = bn.get(key);
        return b == null ? ofList(key) : Optional.of(Text.of(b, en.getOrDefault(key, b)));
    }

    private Optional<Text> ofList(String key) {
        int dot = key.lastIndexOf('.');
        OptionList list = dot < 0 ? null : lists.get(key.substring(0, dot));
        return list == null
                ? Optional.empty()
                : list.find(key.substring(dot + 1)).map(OptionList.Choice::label);
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
