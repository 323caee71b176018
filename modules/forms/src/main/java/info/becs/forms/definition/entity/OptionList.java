package info.becs.forms.definition.entity;

import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A list of choices that stands beside a form, in a rule pack or in the platform, because it is long or lives by itself. */
public final class OptionList {

    /** What a choice that is none of the others is called. */
    public static final String OTHER = "other";

    /**
     * One of them.
     *
     * @param group that it belongs to; empty for none
     * @param names by which it is known as well
     */
    public record Choice(String code, Text label, String group, List<String> names) {
        public Choice {
            names = List.copyOf(names);
        }
    }

    private static final String LEFT_OUT = " \t\n\u000B\f\r.,'’-";

    private final String id;
    private final Map<String, Choice> choices;
    private final Map<String, Text> groups;
    /** Folded once: a complaint is looked up among hundreds of names. */
    private final Map<String, Choice> byName = new HashMap<>();

    /**
     * @param choices by code, in their order
     * @param groups words of the groups, by the code that choices name
     */
    public OptionList(String id, Map<String, Choice> choices, Map<String, Text> groups) {
        this.id = id;
        this.choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        this.choices.values().forEach(choice -> names(choice).forEach(name -> byName.putIfAbsent(name, choice)));
    }

    public String id() {
        return id;
    }

    public Map<String, Choice> choices() {
        return choices;
    }

    public Map<String, Text> groups() {
        return groups;
    }

    public List<String> codes() {
        return List.copyOf(choices.keySet());
    }

    public List<String> codesOf(String group) {
        return choices.values().stream()
                .filter(c -> c.group().equals(group))
                .map(Choice::code)
                .toList();
    }

    public Optional<Choice> find(String code) {
        return Optional.ofNullable(choices.get(code));
    }

    /** The choice that somebody means who writes its name, in either language and whatever case. */
    public Optional<Choice> named(String text) {
        return Optional.ofNullable(byName.get(folded(text)));
    }

    private static List<String> names(Choice choice) {
        var names = new ArrayList<String>();
        names.add(folded(choice.label().bn()));
        names.add(folded(choice.label().en()));
        choice.names().forEach(n -> names.add(folded(n)));
        return names;
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (LEFT_OUT.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** By id. */
    public static Map<String, OptionList> byId(List<OptionList> lists) {
        var map = new HashMap<String, OptionList>();
        lists.forEach(l -> map.put(l.id(), l));
        return Map.copyOf(map);
    }
}
