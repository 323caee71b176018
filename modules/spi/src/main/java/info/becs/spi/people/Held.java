package info.becs.spi.people;

import info.becs.spi.DataClass;
import info.becs.spi.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that a module holds about a person.
 *
 * <p>Made by {@link #of} and {@link #fact}; may gain components.
 *
 * @param what which kind of thing, in the words of the module
 * @param dataClass the highest class of its facts
 * @param id under which the module knows it
 * @param labels what facts are called by people, by their names; of those that have none the name is shown
 * @param words what those facts say that are words, by their names: {@code facts} have them in both languages at once
 * @since 1.0
 */
public record Held(
        Text what,
        DataClass dataClass,
        String id,
        Map<String, String> facts,
        Map<String, Text> labels,
        Map<String, Text> words) {

    public Held {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        words = Map.copyOf(words);
    }

    /** A thing without facts. */
    public static Held of(Text what, DataClass dataClass, String id) {
        return new Held(what, dataClass, id, Map.of(), Map.of(), Map.of());
    }

    /** The same with one more fact, in the order in which they are said. */
    public Held fact(String name, String value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Held(what, dataClass, id, more, labels, words);
    }

    /** The same with one more fact that people read under this label. */
    public Held fact(String name, Text label, String value) {
        var more = new LinkedHashMap<>(labels);
        more.put(name, label);
        return new Held(what, dataClass, id, facts, more, words).fact(name, value);
    }

    /** The same with one more fact that is said in words: people read them in their language, files hold both. */
    public Held fact(String name, Text label, Text value) {
        var more = new LinkedHashMap<>(words);
        more.put(name, value);
        String both = value.bn().equals(value.en()) ? value.bn() : value.bn() + " · " + value.en();
        return new Held(what, dataClass, id, facts, labels, more).fact(name, label, both);
    }

    /** Without the facts, so that none reaches a log. */
    @Override
    public String toString() {
        return "Held " + what.en() + " " + id;
    }
}
